import { openPublishedFull } from '../article/article-record.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import type { PublishedVersion, VersionSet } from '../edition/version-set.ts'
import { rankInstant } from '../time/instant.ts'
import { compareArticles } from './compare-articles.ts'
import { summariseChanges } from './count-changes.ts'
import { findPrevious } from './find-previous.ts'
import { isCompared } from './is-compared.ts'
import type { ChangePart, Changes, LatestChange, LatestChanges } from './schema.ts'

/** All that is published about changes. */
export type BuiltChanges = {
  /** One comparison for each page. */
  pages: readonly Changes[]
  latest: LatestChanges
}

/** Number of changes in the list of the latest ones, and in its feed. */
const latestLength = 60

/** Compares the versions of every article that has more than one. */
export function buildChanges(sets: readonly VersionSet[]): BuiltChanges {
  const compared = sets.map(compareSet)
  const changes = compared.flatMap(({ latest }) => latest).sort(compareNewestFirst)
  return {
    pages: compared.flatMap(({ pages }) => pages),
    latest: { version: 1, total: changes.length, changes: changes.slice(0, latestLength) },
  }
}

function compareNewestFirst(a: LatestChange, b: LatestChange): number {
  const [rankA, rankB] = [a, b].map(({ captured }) => rankInstant(captured?.at ?? null))
  // Two unknown times are equal, and the difference of their ranks is no number.
  return rankA === undefined || rankB === undefined || rankA === rankB ? 0 : rankB - rankA
}

function compareSet({ slug, versions, shown }: VersionSet): {
  pages: Changes[]
  latest: LatestChange[]
} {
  const articles = versions.map(({ article }) => openPublishedFull(article))
  const found = new Map<string, ChangePart[]>()
  const compare = (before: number, after: number): ChangePart[] => {
    const key = `${before} ${after}`
    const [old, current] = [articles[before], articles[after]]
    if (old === undefined || current === undefined) return []
    const parts = found.get(key) ?? compareArticles(old, current)
    found.set(key, parts)
    return parts
  }
  const isPartial = articles.map((article) => article.isPartial)
  const previous = articles.map((_, index) => findPrevious(isPartial, index))
  const counts = previous.map((before, index) =>
    before === null ? null : summariseChanges(compare(before, index)),
  )
  const listed = versions.map((version, index) => ({
    addressPart: version.addressPart,
    captured: findCaptured(version),
    counts: counts[index] ?? null,
    ...(version.article.isPartial ? { isPartial: true } : {}),
  }))
  const pages = versions.flatMap((current, after) =>
    versions.flatMap((_, before): Changes[] => {
      if (!isCompared(before, after, versions.length)) return []
      const parts = compare(before, after)
      return [
        { version: 1, ...describe(slug, current), versions: listed, shown, before, after, parts },
      ]
    }),
  )
  const latest = versions.flatMap((current, after): LatestChange[] => {
    const before = previous[after] ?? null
    const summary = counts[after] ?? []
    const old = before === null ? undefined : versions[before]
    if (before === null || old === undefined || summary.length === 0) return []
    if (!isCompared(before, after, versions.length)) return []
    const captured = findCaptured(current)
    const parts = { before: old.addressPart, after: current.addressPart }
    return [{ ...describe(slug, current), ...parts, captured, counts: summary }]
  })
  return { pages, latest }
}

/** Finds when a text was first captured. Its provenance is that of a later capture of the same text, maybe. */
function findCaptured({
  addressPart,
  capturedAt,
  article,
}: PublishedVersion): CaptureMoment | null {
  if (capturedAt === null) return null
  const listed = article.versions?.find((version) => version.addressPart === addressPart)
  return { at: capturedAt, isEstimated: listed?.isEstimated ?? false, reason: null }
}

function describe(slug: string, { article: { headline, outlet, language } }: PublishedVersion) {
  return { slug, headline, outlet, language }
}
