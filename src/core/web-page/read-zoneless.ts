import type { PrintedTime } from '../capture/find-printed-time.ts'
import { type ParsedTime, parseStatedTime } from '../time/parse-stated-time.ts'

/**
 * A printed time as it reads on the outlet's own clock: one without a zone is in `clock`, where that is
 * known. Null when it has no zone and the outlet's clock is not known.
 */
export function readClock({ text, parsed }: PrintedTime, clock: string | null): ParsedTime | null {
  if (!isZoneless(parsed)) return parsed
  const read = clock === null ? null : parseStatedTime(`${text} ${clock}`)
  // The page did not print it.
  return read?.type === 'exact' ? { ...read, zone: null } : null
}

/** The day of a clock time without a zone, which is all that it says for certain. */
export function readDay({ text, parsed }: PrintedTime): ParsedTime {
  if (!isZoneless(parsed)) return parsed
  const day = text.replace(/[\s,|–—•·T-]*(?:(?:pukul|pkl\.?|jam|at)\s)?\d{1,2}[:.]\d{2}.*$/iu, '')
  const read = parseStatedTime(day)
  return read.type === 'exact' ? read : parsed
}

function isZoneless(parsed: ParsedTime): boolean {
  return parsed.type === 'bad' && parsed.code === 'zone-missing'
}
