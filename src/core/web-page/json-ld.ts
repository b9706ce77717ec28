import * as v from 'valibot'

/** A value of any shape. A wrong shape counts as absent. */
const text = v.fallback(v.optional(v.string()), undefined)
const maybe = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined)
const named = v.object({
  '@type': maybe(v.union([v.string(), v.array(v.string())])),
  '@id': text,
  name: maybe(v.union([v.string(), v.array(text)])),
  givenName: text,
  familyName: text,
})
/** Names alone, in a list, or in lists within a list. */
const names = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => [value].flat(2)),
    v.array(maybe(v.union([v.string(), named]))),
  ),
)
type Named = v.InferOutput<typeof named>

/** What a page's scripts call by an `@id`: an article may name its author by that alone. */
type KnownIds = ReadonlyMap<string, Named>

/** What of a schema.org Article is used. Source: schema.org/Article. */
const NewsSchema = v.object({
  '@type': v.union([v.string(), v.array(v.string())]),
  headline: text,
  datePublished: text,
  dateModified: text,
  articleBody: text,
  inLanguage: text,
  url: text,
  mainEntityOfPage: maybe(v.union([v.string(), v.object({ '@id': text })])),
  articleSection: maybe(v.union([v.array(text), v.string()])),
  wordCount: maybe(v.union([v.number(), v.string()])),
  isAccessibleForFree: maybe(v.union([v.boolean(), v.string()])),
  author: names,
  /** Not in schema.org, but some sites write it. */
  authors: names,
  creator: names,
  editor: names,
  publisher: names,
})
type News = v.InferOutput<typeof NewsSchema>

/** What a page's JSON-LD says of its article. */
export type NewsData = {
  headline: string | null
  datePublished: string | null
  dateModified: string | null
  articleBody: string | null
  language: string | null
  url: string | null
  isPaid: boolean
  /** Words of the whole text, as the page counts them; null when it does not. */
  wordCount: number | null
  /** The sections of the outlet that hold the article. */
  sections: string[]
  authors: string[]
  editors: string[]
  publisher: string | null
}

const articleType = /(?:Article|Report|BlogPosting|Posting)$/

/** The longest text for machines that is compared with the page's lines. In code units. */
const maxBodyLength = 100_000

/** How many values a page's JSON-LD may hold. Real pages have some hundred. */
export const maxValues = 100_000

/** The article that these parsed scripts describe, or null. What is of another shape is passed over. */
export function findNews(scripts: readonly unknown[]): NewsData | null {
  const ids = new Map<string, Named>()
  const found = scripts
    .flatMap((script) => listArticles(script, ids))
    .map((news) => toNewsData(news, ids))
  const news = found.find(({ datePublished }) => datePublished !== null) ?? found[0]
  if (news === undefined) return null
  // Some pages describe one article twice, and name its authors in one of the two.
  const twin = found.find((other) => other.authors.length > 0 && isTwin(news, other))
  return news.authors.length > 0 || twin === undefined ? news : { ...news, authors: twin.authors }
}

/** Whether two descriptions are of one article: by their headlines or their addresses. */
function isTwin(one: NewsData, other: NewsData): boolean {
  return (
    (one.headline !== null && one.headline === other.headline) ||
    (one.url !== null && one.url === other.url)
  )
}

/** Parses a script of JSON-LD. Returns null for what is no JSON. */
export function readScript(script: string): unknown {
  // Some pages wrap it for old browsers, and some print line breaks inside its texts.
  const bare = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  )
  for (const json of [script, bare.replace(/[\p{Cc}\s]+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(json)
    } catch {
      // Tried in its other form, then left.
    }
  }
  return null
}

/** Lists the articles in a script, and adds what it calls by an `@id` to `ids`. */
function listArticles(json: unknown, ids: Map<string, Named>): News[] {
  const articles: News[] = []
  const rest: unknown[] = [json]
  for (let count = 0; rest.length > 0 && count < maxValues; count += 1) {
    const value = rest.pop()
    if (typeof value !== 'object' || value === null) continue
    const parsed = v.safeParse(NewsSchema, value)
    const types = parsed.success ? [parsed.output['@type']].flat() : []
    if (parsed.success && types.some((type) => articleType.test(type))) {
      articles.push(parsed.output)
      continue
    }
    const thing = '@id' in value && 'name' in value ? v.safeParse(named, value) : null
    if (thing?.success === true) ids.set(thing.output['@id'] ?? '', thing.output)
    rest.push(...Object.values(value).slice(0, 1_000).reverse())
  }
  return articles
}

function toNewsData(news: News, ids: KnownIds): NewsData {
  const page = news.mainEntityOfPage
  const [authors = []] = [news.author, news.authors, news.creator]
    .map((value) => listNames(value, ids, /Organization/))
    .filter((list) => list.length > 0)
  return {
    headline: news.headline ?? null,
    datePublished: news.datePublished ?? null,
    dateModified: news.dateModified ?? null,
    articleBody: news.articleBody?.slice(0, maxBodyLength) ?? null,
    language: news.inLanguage ?? null,
    url: (typeof page === 'string' ? page : page?.['@id']) ?? news.url ?? null,
    wordCount: Number(news.wordCount) > 0 ? Number(news.wordCount) : null,
    isPaid: /^false$/i.test(String(news.isAccessibleForFree)),
    sections: [news.articleSection ?? []].flat().flatMap((section) => section ?? []),
    authors,
    editors: listNames(news.editor, ids, /Organization/),
    publisher: listNames(news.publisher, ids)[0] ?? null,
  }
}

/** The names of persons or outlets, of those with a type that `except` fits none. */
function listNames(value: News['author'], ids: KnownIds, except?: RegExp): string[] {
  return (value ?? []).flatMap((each) => {
    if (each === undefined || each === '') return []
    const id = typeof each === 'string' ? each : each['@id']
    const isNamed = typeof each !== 'string' && each.name !== undefined
    const known = isNamed ? each : (ids.get(id ?? '') ?? each)
    if (typeof known === 'string') return [known]
    if ([known['@type']].flat().some((type) => except?.test(type ?? ''))) return []
    const { name, givenName, familyName } = known
    if (name !== undefined) return [name].flat().flatMap((one) => one ?? [])
    return givenName === undefined || familyName === undefined ? [] : [`${givenName} ${familyName}`]
  })
}
