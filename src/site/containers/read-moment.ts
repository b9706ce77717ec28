import { formatInstant, type Instant, parseInstant } from '../../core/time/instant.ts'
import { parseMailDate } from '../../core/time/parse-mail-date.ts'

/**
 * Reads a moment as feeds and exports state it: RFC 3339, with an offset without colon too, the date of mail,
 * or seconds since 1970. Null for anything else.
 *
 * @example readMoment('2024-07-29T20:15:00+0700') → '2024-07-29T20:15:00+07:00'
 */
export function readMoment(stated: string): Instant | null {
  const text = stated.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
  if (parseInstant(text) !== null) return text
  if (/^\d{9,10}$/.test(text)) return formatInstant(Number(text) * 1_000, 0)
  return parseMailDate(stated)
}
