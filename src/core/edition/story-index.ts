import type { ArticleRecord } from '../article/article-record.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import type { KnownFrom } from '../article/story.ts'
import { headlineKey } from '../text/slug.ts'
import type { FullSource } from './group-captures.ts'
import type { CapturedVersion } from './list-versions.ts'
import { TimedEntries } from './timed-entries.ts'

/** An article that is being added to the edition, before its slug is assigned. */
export type Entry = {
  article: ArticleRecord
  /** Its file; for a brief, the file whose related list mentions it. */
  origin: string
  /** Every capture of a full article, in the order of the sources; empty for a brief. */
  captures: readonly FullSource[]
  /** The versions of a full article, oldest to newest; empty for a brief. */
  versions: readonly CapturedVersion[]
  /** The version at the article's own address; null for a brief. */
  shown: CapturedVersion | null
  /** Articles whose pages list this one. */
  listedBy: Set<Entry>
  /** Entries that its own page lists. */
  lists: Set<Entry>
}

/** Creates the entry of an article that has no captures of its own, without relations. */
export function createEntry(article: ArticleRecord, origin: string): Entry {
  return {
    article,
    origin,
    captures: [],
    versions: [],
    shown: null,
    listedBy: new Set(),
    lists: new Set(),
  }
}

/** What is known about a story that is looked up. */
export type Sought = Pick<ArticleRecord, 'headline' | 'published' | 'slug'> & {
  url: string | null
  knownFrom?: KnownFrom | undefined
}

/** Entries with one headline. */
type SameHeadline = {
  first: Entry
  withAddress: TimedEntries<Entry>
  withoutAddress: TimedEntries<Entry>
}

/** Looks entries up by headline, address or pinned slug. */
export class StoryIndex {
  readonly entries: Entry[] = []
  readonly #byHeadline = new Map<string, SameHeadline>()
  readonly #byUrl = new Map<string, Entry>()
  readonly #bySlug = new Map<string, Entry>()

  /** Adds an entry after the existing ones, and returns it. Each of its captures leads to it. */
  add(entry: Entry): Entry {
    const place = this.entries.push(entry)
    const articles = [entry.article, ...entry.captures.map(({ article }) => article)]
    for (const key of new Set(articles.map(({ headline }) => headlineKey(headline)))) {
      const same = this.#byHeadline.get(key) ?? {
        first: entry,
        withAddress: new TimedEntries<Entry>(),
        withoutAddress: new TimedEntries<Entry>(),
      }
      this.#byHeadline.set(key, same)
      const { published, provenance } = entry.article
      const entries = provenance.url === null ? same.withoutAddress : same.withAddress
      entries.add(entry, published, place)
    }
    for (const { provenance, slug } of articles) {
      if (provenance.url !== null) this.#byUrl.set(canonicalUrl(provenance.url), entry)
      if (slug !== undefined) this.#bySlug.set(slug, entry)
    }
    return entry
  }

  /** Whether an entry pins this slug. */
  hasSlug(slug: string): boolean {
    return this.#bySlug.has(slug)
  }

  /** Returns the first entry with this headline, whatever its time. */
  findHeadline(headline: string): Entry | undefined {
    return this.#byHeadline.get(headlineKey(headline))?.first
  }

  /** Returns the entry with that slug or address, else one with that headline at a compatible time. */
  find({ headline, published, slug, url, knownFrom }: Sought): Entry | undefined {
    const pinned = slug === undefined ? undefined : this.#bySlug.get(slug)
    const known = url === null ? undefined : this.#byUrl.get(canonicalUrl(url))
    if (pinned !== undefined || known !== undefined) return pinned ?? known
    const same = this.#byHeadline.get(headlineKey(headline))
    // Lists of saved addresses have many pages with one title, such as "Home".
    const isListed = knownFrom === 'addresses' && url !== null
    const found = same?.withoutAddress.findFirst(published)
    const other = isListed ? undefined : same?.withAddress.findFirst(published)
    if (found === undefined || other === undefined) return (found ?? other)?.entry
    return found.place < other.place ? found.entry : other.entry
  }
}
