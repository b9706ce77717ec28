import { compareTexts } from '../text/compare-texts.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { slugFromHeadline } from '../text/slug.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

/** What a slug is derived from. */
export type Addressed = {
  headline: string
  published: StatedTime | null
  /** A pinned slug, which overrides the one derived from the headline. */
  slug?: string | undefined
  /** Distinguishes entries that are equal in everything else, such as a file name. */
  origin: string
}

/**
 * Assigns each entry a slug that is not among `reserved`, derived from its own headline and time: of equal headlines the earliest gets
 * the plain slug, the others add their date, so a later capture changes no existing slug. Pinned slugs
 * must already be unique. `Banjir di Demak`, twice → `banjir-di-demak`, `banjir-di-demak-2024-02-10`.
 */
export function assignSlugs<Entry extends Addressed>(
  entries: readonly Entry[],
  reserved: ReadonlySet<string> = new Set(),
): Map<Entry, string> {
  const slugs = new Map<Entry, string>()
  const taken = new Set(reserved)
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

/** Returns the first free slug; if all are taken, the last one with the first free number. */
function findFree(slugs: readonly [string, ...string[]], taken: ReadonlySet<string>): string {
  const free = slugs.find((slug) => !taken.has(slug))
  if (free !== undefined) return free
  let number = 2
  while (taken.has(`${slugs.at(-1)}-${number}`)) number += 1
  return `${slugs.at(-1)}-${number}`
}

/** Sorts entries without a known moment last. */
function compareEarliestFirst(a: Addressed, b: Addressed): number {
  const momentA = findMoment(a.published)
  const momentB = findMoment(b.published)
  if (momentA === null || momentB === null) {
    return Number(momentA === null) - Number(momentB === null)
  }
  return momentA - momentB
}

/** Lists slugs in order of preference: plain, with the day, with a fingerprint. */
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
