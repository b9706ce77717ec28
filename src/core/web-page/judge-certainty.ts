import type { Certainty } from '../capture/reading.ts'
import { headlineKey } from '../text/slug.ts'
import { parseInstant } from '../time/instant.ts'
import type { StatedTime } from '../time/stated-time.ts'
import type { PageHeadline } from './find-page-headline.ts'
import { parseMachineTime } from './machine-time.ts'
import type { PageByline } from './page-byline.ts'
import type { Metadata, Stated } from './page-metadata.ts'

/** Sources that are right by definition, and sources that say nothing about the page itself. */
const keeper = 'provenance'
const defaults = new Set(['default', 'title', 'links'])

/** How sure a field is by its source alone. */
export function judgeSource(from: string): Certainty {
  if (from === keeper) return 'certain'
  return defaults.has(from) ? 'guess' : 'likely'
}

/** A headline is certain when a printed line and the page's metadata have the same words. */
export function judgeHeadline(
  { index, text, from }: PageHeadline,
  { headlines }: Pick<Metadata, 'headlines'>,
): Certainty {
  if (index === null) return judgeSource(from)
  const key = headlineKey(text)
  const isStated = headlines.some(
    ({ value, from: place }) => place !== 'title' && headlineKey(value) === key,
  )
  const isInTitle = headlines.some(({ value }) => headlineKey(value).includes(key))
  return isStated ? 'certain' : isInTitle ? 'likely' : 'guess'
}

/** Two statements of one moment differ by less: a page prints minutes, a machine seconds. */
const sameMs = 120_000

/**
 * A time is certain when the page prints it and states the same moment for machines. A relative time is
 * only as good as the moment of capture, and a conflict between both leaves it a guess.
 */
export function judgeTime(
  published: StatedTime | null,
  printed: StatedTime | null,
  stated: readonly Stated[],
  hasProblem: boolean,
): Certainty {
  if (hasProblem || published?.type !== 'exact') return 'guess'
  const moment = parseInstant(published.at)
  if (moment === null || printed?.type !== 'exact') return 'likely'
  const shown = parseInstant(printed.at)
  const isPrinted = shown !== null && Math.abs(shown - moment) < sameMs
  const isStated = stated.some(({ value }) => {
    const read = parseMachineTime(value)
    const at = read.type === 'exact' ? parseInstant(read.at) : null
    return at !== null && Math.abs(at - moment) < sameMs
  })
  return isPrinted && isStated ? 'certain' : 'likely'
}

/** Names are certain when the page prints all of them, and its metadata state them all. */
export function judgeNames(
  { reporters, from, isWhole }: PageByline,
  stated: readonly string[],
): Certainty {
  const known = new Set(stated.map(headlineKey))
  const isMet = reporters.length > 0 && reporters.every((name) => known.has(headlineKey(name)))
  return isMet && isWhole && from === 'printed' ? 'certain' : 'likely'
}
