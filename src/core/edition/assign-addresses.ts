import { slugFromHeadline } from '../text/slug.ts'
import { type Addressed, assignSlugs } from './assign-slugs.ts'
import type { FullSource } from './group-captures.ts'
import type { Entry } from './story-index.ts'

/** An address that leads to an article, because one of its versions would have had it. */
export type Alias = {
  /** A slug that no article has. */
  from: string
  /** The slug of the article. */
  to: string
}

/**
 * Assigns each entry its slug, which is that of its earliest version, and lists the slugs that its other
 * versions would have had. An alias never takes the slug of an article, so versions change no other address.
 */
export function assignAddresses(entries: readonly Entry[]): {
  slugs: Map<Entry, string>
  aliases: Alias[]
} {
  const addressed = entries.map((entry) => ({ ...describeEarliest(entry), entry }))
  const slugs = new Map([...assignSlugs(addressed)].map(([{ entry }, slug]) => [entry, slug]))
  const others = [...slugs].flatMap(([entry, to]) => {
    return listOtherNames(entry).map((other) => ({ ...other, to }))
  })
  const aliases = [...assignSlugs(others, new Set(slugs.values()))].map(([{ to }, from]) => {
    return { from, to }
  })
  return { slugs, aliases }
}

function describeEarliest(entry: Entry): Addressed {
  const [earliest] = entry.versions[0]?.captures ?? []
  const { slug } = entry.article
  return earliest === undefined
    ? { ...entry.article, origin: entry.origin }
    : { ...describe(earliest), slug }
}

/** Lists the versions whose headlines give another slug than the versions before them. */
function listOtherNames({ versions }: Entry): Addressed[] {
  const named = new Set<string>()
  return versions.flatMap(({ captures }) => {
    const [first] = captures
    const name = first === undefined ? '' : slugFromHeadline(first.article.headline)
    const isNew = first !== undefined && !named.has(name)
    named.add(name)
    return isNew && named.size > 1 ? [describe(first)] : []
  })
}

function describe({ file, article: { headline, published } }: FullSource): Addressed {
  return { headline, published, origin: file }
}
