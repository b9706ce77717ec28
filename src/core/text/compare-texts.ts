/** Orders texts by their UTF-16 code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}
