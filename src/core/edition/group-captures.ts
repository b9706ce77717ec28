import type { FullRecord } from '../article/article-record.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import { groupBy } from '../lists/group-by.ts'
import { headlineKey } from '../text/slug.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

/** A captured full article and its file. */
export type FullSource = { file: string; article: FullRecord }

/** Captures of one article, in the order of the sources. */
export type CaptureGroup = readonly [FullSource, ...FullSource[]]

/**
 * Groups the captures of each article. Captures of one address are of one article; so are captures with equal
 * headline, outlet and moment of publication, because one page is often saved from two addresses, and captures
 * with the same bytes. A capture without an address joins the article with its headline, its outlet and its day,
 * unless there are several.
 */
export function groupCaptures(sources: readonly FullSource[]): CaptureGroup[] {
  const union = createUnion(sources.length)
  for (const same of collectBy(sources, findAddressKey)) union.join(same)
  for (const same of collectBy(sources, findDigest)) union.join(same)
  for (const same of collectBy(sources, findMomentKey)) {
    for (const agreeing of splitByOutlet(sources, same)) union.join(agreeing)
  }
  for (const same of collectBy(sources, findDayKey)) {
    for (const agreeing of splitByOutlet(sources, same)) {
      const withAddress = agreeing.filter((index) => hasAddress(sources[index]))
      const withoutAddress = agreeing.filter((index) => !hasAddress(sources[index]))
      const articles = new Set(withAddress.map(union.find))
      union.join(articles.size === 1 ? agreeing : withoutAddress)
    }
  }
  return gather(sources, union.find)
}

/**
 * Returns the canonical address of an article's original; null when it is unknown or that of a whole site, as
 * some pages state it.
 */
export function findAddress({ provenance }: Pick<FullRecord, 'provenance'>): string | null {
  const address = provenance.url === null ? null : canonicalUrl(provenance.url)
  return address?.includes('/') ? address : null
}

function hasAddress(source: FullSource | undefined): boolean {
  return source !== undefined && findAddress(source.article) !== null
}

function findAddressKey({ article }: FullSource): string | null {
  return findAddress(article)
}

function findDigest({ article }: FullSource): string | null {
  return article.provenance.sha256 ?? null
}

function findMomentKey({ article }: FullSource): string | null {
  const moment = findMoment(article.published)
  return moment === null ? null : `${headlineKey(article.headline)}\n${moment}`
}

function findDayKey({ article }: FullSource): string | null {
  const day = findDay(article.published)
  return day === null ? null : `${headlineKey(article.headline)}\n${day}`
}

/** Returns the day of a time that is known to the day or better, in the publisher's zone. */
export function findDay(time: StatedTime | null): string | null {
  if (time === null || time.type === 'unknown' || time.at === null) return null
  const precision = time.type === 'exact' ? time.precision : time.unit
  const isKnown = time.type === 'exact' || !time.isEstimated
  const isFine = ['second', 'minute', 'hour', 'day'].includes(precision)
  return isKnown && isFine ? time.at.slice(0, 10) : null
}

/** Collects the indexes of the sources with equal keys. Sources without a key are left out. */
function collectBy(
  sources: readonly FullSource[],
  findKey: (source: FullSource) => string | null,
): number[][] {
  const groups = groupBy([...sources.keys()], (index) => {
    const source = sources[index]
    return source === undefined ? null : findKey(source)
  })
  groups.delete(null)
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Splits captures by outlet. One without an outlet agrees with the only outlet, but with none of several. */
function splitByOutlet(sources: readonly FullSource[], indexes: readonly number[]): number[][] {
  const byOutlet = groupBy(indexes, (index) => {
    return sources[index]?.article.outlet?.normalize('NFKC').toLowerCase() ?? null
  })
  const isOne = byOutlet.size - Number(byOutlet.has(null)) <= 1
  return isOne ? [[...indexes]] : [...byOutlet.values()]
}

/** Disjoint sets of indexes; the smallest index of a set is its root. */
function createUnion(size: number) {
  const parents = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    for (let above = parents[root] ?? root; above !== root; above = parents[root] ?? root) {
      parents[root] = parents[above] ?? above
      root = above
    }
    return root
  }
  const join = ([first, ...others]: readonly number[]) => {
    if (first === undefined) return
    for (const other of others) {
      const [a, b] = [find(first), find(other)]
      parents[Math.max(a, b)] = Math.min(a, b)
    }
  }
  return { find, join }
}

function gather(
  sources: readonly FullSource[],
  findRoot: (index: number) => number,
): CaptureGroup[] {
  const groups = new Map<number, [FullSource, ...FullSource[]]>()
  for (const [index, source] of sources.entries()) {
    const root = findRoot(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [source])
    else group.push(source)
  }
  return [...groups.values()]
}
