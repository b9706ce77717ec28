import { type ParsedTime, parseStatedTime } from '../time/parse-stated-time.ts'
import type { PrintedTime } from './find-printed-time.ts'

/**
 * A printed time as it reads on the outlet's own clock: one without a zone is in `clock`, where that is
 * known. Null when it has no zone and the outlet's clock is not known.
 */
export function readClock(
  { text, parsed }: PrintedTime,
  clock: string | null,
  language?: string,
): ParsedTime | null {
  const isDay = parsed.type === 'relative-day' && parsed.clock?.offset === null
  if (!isDay && !isZoneless(parsed)) return parsed
  const read = clock === null ? null : parseStatedTime(`${text} ${clock}`, { language })
  // The page did not print it.
  if (read?.type === 'relative-day') return { ...read, zone: null }
  return read?.type === 'exact' ? { ...read, zone: null } : isDay ? parsed : null
}

/** A zone that stands for several, such as the IST of India, Ireland and Israel. */
const unclearZone = /\s\(?(?![AP]M\b)[A-Z]{2,5}\)?$/u

/** The day of a clock time without a clear zone. Its moment is not known. */
export function readDay({ text, parsed }: PrintedTime, language?: string): ParsedTime {
  if (!isZoneless(parsed)) return parsed
  // Read as if in UTC, it shows its own day there.
  const read = parseStatedTime(`${text.replace(unclearZone, '')} UTC`, { language })
  const day = read.type === 'exact' ? parseStatedTime(read.at.slice(0, 10), { language }) : read
  return day.type === 'exact' ? day : parsed
}

function isZoneless(parsed: ParsedTime): boolean {
  return parsed.type === 'bad' && parsed.code === 'zone-missing'
}
