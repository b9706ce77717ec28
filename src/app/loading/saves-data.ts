/** Whether the reader's browser asks for less data; false where the browser cannot tell. */
export function savesData(): boolean {
  return navigator.connection?.saveData === true
}
