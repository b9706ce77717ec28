import { canonicalUrl } from '../article/canonical-url.ts'
import type { Article } from '../article/schema.ts'
import { canBeSameTime } from '../related/same-story.ts'
import { headlineKey } from '../text/slug.ts'

/** An article on its way into the edition, before its address is settled. */
export type Entry = {
  article: Article
  /** File it came from; for a brief, the file that tells of it. */
  origin: string
  /** Articles whose pages list this one as related. */
  listedBy: Set<Entry>
  /** Entries that its own page lists. */
  lists: Set<Entry>
}

/** An entry that no page lists yet, and that lists none. */
export function createEntry(article: Article, origin: string): Entry {
  return { article, origin, listedBy: new Set(), lists: new Set() }
}

/** What is known of a story that may or may not be in the edition. */
export type Sought = Pick<Article, 'headline' | 'published' | 'slug'> & { url: string | null }

/** Finds the entry that a headline, an address or a pinned slug means. */
export class StoryIndex {
  readonly entries: Entry[] = []
  readonly #byHeadline = new Map<string, Entry[]>()
  readonly #byUrl = new Map<string, Entry>()
  readonly #bySlug = new Map<string, Entry>()

  /** Takes an entry in, after those that are there; gives it back. */
  add(entry: Entry): Entry {
    const { headline, slug, provenance } = entry.article
    this.entries.push(entry)
    const key = headlineKey(headline)
    const sameHeadline = this.#byHeadline.get(key)
    if (sameHeadline === undefined) this.#byHeadline.set(key, [entry])
    else sameHeadline.push(entry)
    if (provenance.url !== null) this.#byUrl.set(canonicalUrl(provenance.url), entry)
    if (slug !== undefined) this.#bySlug.set(slug, entry)
    return entry
  }

  /** Whether an entry asks for this very slug. */
  hasSlug(slug: string): boolean {
    return this.#bySlug.has(slug)
  }

  /** The first entry with that headline, whatever its time. */
  findHeadline(headline: string): Entry | undefined {
    return this.#byHeadline.get(headlineKey(headline))?.[0]
  }

  /** The entry with that slug or address, else the one with that headline at a time that fits. */
  find({ headline, published, slug, url }: Sought): Entry | undefined {
    const pinned = slug === undefined ? undefined : this.#bySlug.get(slug)
    const known = url === null ? undefined : this.#byUrl.get(canonicalUrl(url))
    const sameHeadline = this.#byHeadline.get(headlineKey(headline)) ?? []
    return (
      pinned ??
      known ??
      sameHeadline.find(({ article }) => canBeSameTime(article.published, published))
    )
  }
}
