/** Number of results that are kept: more lines than nearly any page has. */
const maxKept = 8_000
/** A longer line is read only once or twice, and would keep its page in memory. In code units. */
const maxLength = 500

/**
 * Remembers what `read` returns, because each step of a reader asks the same of the same lines. Its result may
 * depend on the line alone, and must not be changed.
 *
 * @example rememberLines((line) => line.length)('Terbit') → 6
 */
export function rememberLines<Result>(read: (line: string) => Result): (line: string) => Result {
  const known = new Map<string, { result: Result }>()
  return (line) => {
    if (line.length > maxLength) return read(line)
    const kept = known.get(line)
    if (kept !== undefined) return kept.result
    const result = read(line)
    if (known.size >= maxKept) known.clear()
    known.set(line, { result })
    return result
  }
}
