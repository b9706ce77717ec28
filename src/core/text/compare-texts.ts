/** Compares texts by UTF-16 code units, so that the order is the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}
