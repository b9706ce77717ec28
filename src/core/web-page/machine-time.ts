import { formatInstant } from '../time/instant.ts'
import { type ParsedTime, parseStatedTime } from '../time/parse-stated-time.ts'

/**
 * Reads a time that a page states for machines: in the standard form, in common deviations
 * ("2015-11-05 T10:08:58Z", "2024/07/29 20:15:00", JavaScript's own, Java's "Fri Apr 28 19:20:36 CEST 2023"),
 * and seconds or milliseconds since 1970.
 *
 * @example parseMachineTime('1709521200000') → { type: 'exact', at: '2024-03-04T03:00:00+00:00', … }
 */
export function parseMachineTime(value: string): ParsedTime {
  const plain = value
    .trim()
    .replace(/\s*\([^()]{1,60}\)$/, '')
    .replace(/^(\d{4})[/.](\d{2})[/.](\d{2})/, '$1-$2-$3')
    .replace(/^(\d{4}-\d{2}-\d{2})\s*T\s*/i, '$1T')
    .replace(
      /^([A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2}) ([\d:]{8}) ([A-Z]{3,5}) (\d{4})$/,
      '$1 $4 $2 $3',
    )
  const count = /^\d{10}(?:\d{3})?$/.test(plain) ? Number(plain) : null
  if (count === null) return parseStatedTime(plain)
  const at = formatInstant(plain.length === 13 ? count : count * 1_000, 0)
  return at === '' ? { type: 'none' } : { type: 'exact', at, precision: 'second', zone: null }
}
