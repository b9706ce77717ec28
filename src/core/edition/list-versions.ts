import type { FullRecord } from '../article/article-record.ts'
import { readBody } from '../article/article-text.ts'
import { listPictureFiles } from '../article/list-pictures.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts'
import { compareOldestFirst, findCapturedAt } from './compare-captures.ts'
import type { CaptureGroup, FullSource } from './group-captures.ts'
import { type ComparableText, isSameText, toComparableText } from './is-same-text.ts'

/** A version of an article: one text, and every capture that holds it. */
export type CapturedVersion = {
  /** The last segment of its address: `20240919T030000Z` in UTC, or `v1a2b3c4d` without a capture time. */
  addressPart: string
  /** When the text was first captured; null when unknown. */
  capturedAt: Instant | null
  /** Whether `capturedAt` was estimated. */
  isEstimated: boolean
  /** When it was last captured; null when unknown. */
  lastCapturedAt: Instant | null
  /** The capture that is shown: the one with the most pictures, of several the latest. */
  shown: FullSource
  /** Every capture of the text, oldest first. */
  captures: readonly FullSource[]
}

/** The versions of an article, oldest to newest, and the one at the article's own address. */
export type CapturedVersions = { versions: readonly CapturedVersion[]; shown: CapturedVersion }

/** Captures of one text, oldest first. */
type Run = { text: ComparableText; captures: [FullSource, ...FullSource[]] }

/**
 * Lists the versions of an article. Captures are ordered by their time, and before these by file name those
 * without one. A capture makes a version when its text differs from the latest whole one and from the latest
 * one that is cut off.
 */
export function listVersions(group: CaptureGroup): CapturedVersions {
  if (group.length === 1) {
    // Most articles are captured once, and there is nothing to compare.
    const only = toVersion(group, new Set())
    return { versions: [only], shown: only }
  }
  const runs: Run[] = []
  // Of each kind the latest: a search through all of them would take the square of their number.
  const latest = new Map<'any' | 'whole' | 'cut-off', Run>()
  for (const source of group.toSorted(compareOldestFirst)) {
    const text = toComparableText(source.article)
    const same = [...latest.values()].find((run) => isSameText(run.text, text))
    if (same !== undefined) {
      same.captures.push(source)
      continue
    }
    const run: Run = { text, captures: [source] }
    runs.push(run)
    latest.set('any', run).set(source.article.isPartial ? 'cut-off' : 'whole', run)
  }
  const taken = new Set<string>()
  const versions = runs.map(({ captures }) => toVersion(captures, taken))
  const whole = versions.findLast(({ shown }) => !shown.article.isPartial)
  return { versions, shown: whole ?? versions.reduce(takeLonger) }
}

function toVersion(captures: CaptureGroup, taken: Set<string>): CapturedVersion {
  const timed = captures.filter((source) => findCapturedAt(source) !== null)
  const [first = captures[0]] = timed
  const addressPart = findFreePart(first, taken)
  taken.add(addressPart)
  return {
    addressPart,
    capturedAt: findCapturedAt(first),
    isEstimated: first.article.provenance.captured?.isEstimated ?? false,
    lastCapturedAt: findCapturedAt(timed.at(-1) ?? first),
    shown: captures.reduce(takeRicher),
    captures,
  }
}

/** Two texts of one second: the later one by file name also has the digits of its SHA-256. */
function findFreePart(source: FullSource, taken: ReadonlySet<string>): string {
  const digits = findDigits(source)
  const moment = parseInstant(findCapturedAt(source) ?? '')
  const stamp = moment === null ? '' : formatInstant(moment, 0).replaceAll(/[-:]|\+00:00$/g, '')
  const parts = stamp === '' ? [`v${digits}`] : [`${stamp}Z`, `${stamp}Z-${digits}`]
  const last = parts.at(-1) ?? digits
  const free = parts.find((part) => !taken.has(part))
  if (free !== undefined) return free
  let number = 2
  while (taken.has(`${last}-${number}`)) number += 1
  return `${last}-${number}`
}

/** The first eight digits of the SHA-256; of an article without one, as many of a hash of its text. */
function findDigits({ article }: FullSource): string {
  const text = () => JSON.stringify(toComparableText(article))
  return article.provenance.sha256?.slice(0, 8) ?? fingerprint(text())
}

function takeRicher(a: FullSource, b: FullSource): FullSource {
  if (a.article.isPartial !== b.article.isPartial) return a.article.isPartial ? b : a
  return countPictures(a.article) > countPictures(b.article) ? a : b
}

function countPictures(article: FullRecord): number {
  return listPictureFiles(article).filter((file) => file !== null).length
}

function takeLonger(a: CapturedVersion, b: CapturedVersion): CapturedVersion {
  return measure(a.shown.article) > measure(b.shown.article) ? a : b
}

function measure(article: FullRecord): number {
  return listBodyUnits(readBody(article)).reduce((sum, { text }) => sum + text.length, 0)
}
