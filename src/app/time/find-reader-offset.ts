/**
 * Returns the offset of the reader's zone at a moment (ms since the epoch), in minutes ahead of UTC: WIB →
 * 420.
 */
export function findReaderOffset(ms: number): number {
  return -new Date(ms).getTimezoneOffset()
}
