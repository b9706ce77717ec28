/** Minutes by which the reader's zone is ahead of UTC at a moment (ms since the epoch). */
export function findReaderOffset(ms: number): number {
  return -new Date(ms).getTimezoneOffset()
}
