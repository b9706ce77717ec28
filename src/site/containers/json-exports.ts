import * as v from 'valibot'
import { escapeMarkup } from '../../core/publish/markup.ts'
import { emptyItem, type Item, type ItemFile, writePlain } from './item.ts'

/** A text that an export may leave out, write as null, or as something else. */
const text = v.fallback(v.nullish(v.string(), ''), '')
const flag = v.fallback(v.nullish(v.union([v.boolean(), v.number()]), false), false)
const names = v.fallback(v.nullish(v.array(v.fallback(v.nullish(v.string(), ''), '')), []), [])

/** An entry as wallabag writes it (EntriesExport.php); `is_archived` tells it from other lists. */
const WallabagSchema = v.pipe(
  v.object({
    url: v.nullable(v.string()),
    is_archived: v.union([v.boolean(), v.number()]),
    title: text,
    content: text,
    language: text,
    created_at: text,
    published_at: text,
    published_by: names,
    is_not_parsed: flag,
  }),
  v.transform((entry): Item => {
    // What wallabag writes in place of a page that it could not fetch.
    const isMissing =
      Boolean(entry.is_not_parsed) || entry.content.includes("wallabag can't retrieve contents")
    return {
      ...emptyItem,
      title: escapeMarkup(entry.title),
      url: entry.url ?? '',
      published: entry.published_at,
      author: entry.published_by.filter((name) => name !== '').join(', '),
      language: entry.language,
      html: isMissing ? '' : entry.content,
      savedAt: entry.created_at,
    }
  }),
)

/** An item of `metadata_0_to_20.json` in the ZIP of Omnivore (jobs/export.ts); its text is a file of that ZIP. */
const OmnivoreSchema = v.pipe(
  v.object({
    slug: v.string(),
    url: v.string(),
    savedAt: v.string(),
    title: text,
    description: text,
    author: text,
    publishedAt: text,
  }),
  v.transform(
    (entry): Item => ({
      ...emptyItem,
      title: escapeMarkup(entry.title),
      url: entry.url,
      published: entry.publishedAt,
      author: entry.author,
      summary: entry.description,
      savedAt: entry.savedAt,
      files: [{ path: `content/${entry.slug}.html`, isPage: false }],
    }),
  ),
)

/** A bookmark of karakeep (exporters.ts): an address, or a text that its user wrote. */
const KarakeepSchema = v.pipe(
  v.object({
    createdAt: v.number(),
    content: v.nullable(
      v.variant('type', [
        v.object({ type: v.literal('link'), url: v.string() }),
        v.object({ type: v.literal('text'), text: v.string() }),
      ]),
    ),
    title: text,
  }),
  v.transform(
    ({ createdAt, content, title }): Item => ({
      ...emptyItem,
      title: escapeMarkup(title),
      url: content?.type === 'link' ? content.url : '',
      html: content?.type === 'text' ? writePlain(content.text) : '',
      savedAt: String(Math.floor(createdAt)),
    }),
  ),
)

/** A link of Linkwarden (exportData.ts, schema.prisma); its preserved files are named by two numbers. */
const LinkwardenSchema = v.pipe(
  v.object({
    id: v.optional(v.number()),
    collectionId: v.nullish(v.number()),
    url: v.nullish(v.string(), ''),
    name: text,
    description: text,
    textContent: text,
    createdAt: text,
    importDate: text,
    lastPreserved: text,
  }),
  v.transform(
    (link): Item => ({
      ...emptyItem,
      title: escapeMarkup(link.name),
      url: link.url,
      summary: link.description,
      html: writePlain(link.textContent),
      savedAt: link.lastPreserved || link.importDate || link.createdAt,
      files: listPreserved(link.collectionId, link.id),
    }),
  ),
)

function listPreserved(
  collection: number | null | undefined,
  link: number | undefined,
): ItemFile[] {
  if (collection == null || link === undefined) return []
  const start = `archives/${collection}/${link}`
  return [
    { path: `${start}.html`, isPage: true },
    { path: `${start}_readability.json!/index.html`, isPage: true },
  ]
}

const CollectionsSchema = v.object({
  collections: v.array(v.object({ links: v.array(v.unknown()) })),
})

/** An article as Readability found it, which Linkwarden keeps as `12_readability.json`. */
const ReadabilitySchema = v.pipe(
  v.object({
    content: v.string(),
    textContent: v.string(),
    title: text,
    byline: text,
    lang: text,
    siteName: text,
    publishedTime: text,
  }),
  v.transform(
    (entry): Item => ({
      ...emptyItem,
      title: escapeMarkup(entry.title),
      author: entry.byline,
      outlet: escapeMarkup(entry.siteName),
      language: entry.lang,
      published: entry.publishedTime,
      html: entry.content,
    }),
  ),
)

/** What is in an export. */
export type ExportedItems = {
  items: Item[]
  /** Number of entries that are not in its form. */
  faulty: number
  /** Whether it is one page, and no list. */
  isPage: boolean
}

/** Parses the content of a JSON file as the export of a service; null for anything else. */
export function parseJsonExport(value: unknown): ExportedItems | null {
  const single = v.safeParse(ReadabilitySchema, value)
  if (single.success) return { items: [single.output], faulty: 0, isPage: true }
  const bookmarks = v.safeParse(v.object({ bookmarks: v.array(v.unknown()) }), value)
  if (bookmarks.success) return parseList(bookmarks.output.bookmarks, KarakeepSchema)
  const collections = v.safeParse(CollectionsSchema, value)
  if (collections.success) {
    const links = collections.output.collections.flatMap((collection) => collection.links)
    return parseList(links, LinkwardenSchema)
  }
  if (!Array.isArray(value)) return null
  return parseList(value, WallabagSchema) ?? parseList(value, OmnivoreSchema)
}

/** Null when no entry of the list is in this form. */
function parseList(
  list: readonly unknown[],
  schema: v.GenericSchema<unknown, Item>,
): ExportedItems | null {
  const items = list.flatMap((entry) => {
    const parsed = v.safeParse(schema, entry)
    return parsed.success ? [parsed.output] : []
  })
  const faulty = list.length - items.length
  return items.length === 0 ? null : { items, faulty, isPage: false }
}
