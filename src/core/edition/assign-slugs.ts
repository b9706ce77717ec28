import { compareTexts } from '../text/compare-texts.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { slugFromHeadline } from '../text/slug.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

/** What an address is made from. */
export type Addressed = {
  headline: string
  published: StatedTime | null
  /** An address asked for; wins over one made from the headline. */
  slug?: string | undefined
  /** Tells two entries apart that agree in all else, e.g. a file name. */
  origin: string
}

/**
 * Gives each entry its address. It depends on the entry's own headline and time: of those that
 * share a headline the earliest has the plain slug, the others their date behind it, so a capture
 * that comes later moves nobody. Pinned slugs must be unique already.
 */
export function assignSlugs<Entry extends Addressed>(
  entries: readonly Entry[],
): Map<Entry, string> {
  const slugs = new Map<Entry, string>()
  const taken = new Set<string>()
  const take = (entry: Entry, slug: string) => {
    slugs.set(entry, slug)
    taken.add(slug)
  }
  for (const entry of entries) {
    if (entry.slug !== undefined) take(entry, entry.slug)
  }
  const inOrder = entries
    .filter((entry) => entry.slug === undefined)
    .sort((a, b) => compareEarliestFirst(a, b) || compareTexts(a.origin, b.origin))
  for (const entry of inOrder) {
    take(entry, findFree(candidates(entry), taken))
  }
  return slugs
}

/** The first slug that is not taken; past them all, the last with the first number that is free. */
function findFree(slugs: readonly [string, ...string[]], taken: ReadonlySet<string>): string {
  const free = slugs.find((slug) => !taken.has(slug))
  if (free !== undefined) return free
  let number = 2
  while (taken.has(`${slugs.at(-1)}-${number}`)) number += 1
  return `${slugs.at(-1)}-${number}`
}

/** Entries without a known moment come last. */
function compareEarliestFirst(a: Addressed, b: Addressed): number {
  const momentA = findMoment(a.published)
  const momentB = findMoment(b.published)
  if (momentA === null || momentB === null) {
    return Number(momentA === null) - Number(momentB === null)
  }
  return momentA - momentB
}

/** Plain, with its day, with a fingerprint: each more certain to be free. */
function candidates({ headline, published, origin }: Addressed): [string, ...string[]] {
  const mark = fingerprint(`${headline}\n${origin}`)
  const plain = slugFromHeadline(headline) || `berita-${mark}`
  const day = findDay(published)
  const dated = day === null ? [] : [`${plain}-${day}`]
  return [plain, ...dated, `${plain}-${mark}`]
}

function findDay(published: StatedTime | null): string | null {
  return published === null || published.type === 'unknown'
    ? null
    : (published.at?.slice(0, 10) ?? null)
}
