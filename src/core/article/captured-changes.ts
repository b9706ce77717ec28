import type { StatedTime } from '../time/stated-time.ts'
import type { Version } from './provenance.ts'

/**
 * Lists the versions between which an article has changed, oldest to newest. A capture that is cut off shows
 * no change of the article, so it does not count, unless every capture is cut off.
 */
export function listComparable<Each extends Pick<Version, 'isPartial'>>(
  versions: readonly Each[],
): readonly Each[] {
  const whole = versions.filter(({ isPartial }) => isPartial !== true)
  return whole.length > 0 ? whole : versions
}

/** How often an article has changed between its captures, and the version with the last change. */
export type CapturedChanges = { count: number; last: Version }

/** Finds the changes of an article. Returns null for one that has not changed. */
export function findCapturedChanges(
  versions: readonly Version[] | undefined,
): CapturedChanges | null {
  const compared = listComparable(versions ?? [])
  const last = compared.at(-1)
  return last === undefined || compared.length < 2 ? null : { count: compared.length - 1, last }
}

/** States when a version was first captured, with this precision; an estimate is known to about the day. */
export function stateCapture(
  { capturedAt, isEstimated }: Pick<Version, 'capturedAt' | 'isEstimated'>,
  precision: 'day' | 'minute',
): StatedTime | null {
  if (capturedAt === null) return null
  return isEstimated === true
    ? { type: 'ago', text: capturedAt, amount: 0, unit: 'day', at: capturedAt, isEstimated }
    : { type: 'exact', text: capturedAt, at: capturedAt, precision, zone: null }
}
