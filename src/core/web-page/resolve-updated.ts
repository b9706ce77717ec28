import type { CaptureMoment } from '../article/provenance.ts'
import { readClock } from '../capture/read-zoneless.ts'
import { findOffset, formatInstant, parseInstant } from '../time/instant.ts'
import { parseStatedTime, toStatedTime } from '../time/parse-stated-time.ts'
import { findTimeFault } from '../time/plausible-time.ts'
import type { StatedTime } from '../time/stated-time.ts'
import { formatZone } from '../time/zones.ts'
import type { PageTime } from './find-page-time.ts'
import { parseMachineTime } from './machine-time.ts'
import type { Stated } from './page-metadata.ts'

/** A change in the same minute is the publication itself. */
const sameMs = 60_000

/**
 * When an article was last changed, as the page prints it, else as it says for machines: programs write
 * the moment of publication there, too, so only a later one counts. Null when it was not changed.
 */
export function resolveUpdated(
  printed: PageTime | null,
  stated: readonly Stated[],
  published: StatedTime | null,
  captured: CaptureMoment | null,
  clock: string | null,
): StatedTime | null {
  const first = published?.type === 'exact' ? parseInstant(published.at) : null
  const offset = published?.type === 'exact' ? findOffset(published.at) : 0
  const parsed = printed === null ? null : readClock(printed, clock ?? findClock(published))
  if (printed !== null && parsed !== null) {
    const time = toStatedTime(printed.text, parsed, captured)
    if (time.type !== 'unknown') return time
  }
  for (const { value } of stated) {
    const read = parseMachineTime(value)
    if (read.type !== 'exact' || read.precision === 'day') continue
    const moment = parseInstant(read.at)
    if (moment === null || first === null || moment - first < sameMs) continue
    if (findTimeFault(read, captured) !== null) continue
    const at = findOffset(read.at) === 0 ? formatInstant(moment, offset) : read.at
    return {
      type: 'exact',
      text: printed?.text ?? value,
      at,
      precision: read.precision,
      zone: null,
    }
  }
  return null
}

/** The zone of a page's clock: that in which its printed time of publication is the one stated for machines. */
function findClock(published: StatedTime | null): string | null {
  if (published?.type !== 'exact' || published.precision === 'day') return null
  const printed = parseStatedTime(published.text)
  const isZoneless = printed.type === 'bad' && printed.code === 'zone-missing'
  return isZoneless ? formatZone(findOffset(published.at)) : null
}
