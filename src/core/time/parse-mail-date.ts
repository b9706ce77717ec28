import { parseInstant } from './instant.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Names of zones that RFC 822 knew, and that old feeds still write. */
const zones: Readonly<Record<string, string>> = {
  ...{ z: '+00:00', ut: '+00:00', utc: '+00:00', gmt: '+00:00' },
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
}

const pattern =
  /^\s*(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})\b/i

/**
 * Parses a date of mail headers and RSS (RFC 5322, RFC 822) to RFC 3339. Returns null for any other text, for a
 * day that no calendar has, and for an unknown zone.
 *
 * @example parseMailDate('Mon, 29 Jul 2024 20:15:00 +0700') → '2024-07-29T20:15:00+07:00'
 */
export function parseMailDate(text: string): string | null {
  const [, day = '', name = '', written = '', hour = '', minute, second = '00', zone = ''] =
    pattern.exec(text) ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : zones[zone.toLowerCase()]
  if (month === 0 || offset === undefined) return null
  const year = written.length === 4 ? written : `${Number(written) < 70 ? '20' : '19'}${written}`
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-')
  const instant = `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`
  return parseInstant(instant) === null ? null : instant
}
