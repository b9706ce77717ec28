import { parseFeed } from 'feedsmith'
import * as v from 'valibot'
import { escapeMarkup } from '../../core/publish/markup.ts'
import { decodeEntities } from '../../core/web-page/page-tree.ts'
import { emptyItem, type Item, writePlain } from './item.ts'
import { Refusal } from './refusal.ts'

const text = v.optional(v.string(), '')
const names = v.optional(v.array(v.object({ name: text })), [])
const content = v.optional(v.object({ value: text, type: text }), {})

const RssSchema = v.pipe(
  v.object({
    format: v.picklist(['rss', 'rdf']),
    feed: v.object({
      title: text,
      language: text,
      items: v.optional(
        v.array(
          v.object({
            title: text,
            link: text,
            pubDate: text,
            description: text,
            content: v.optional(v.object({ encoded: text }), {}),
            dc: v.optional(
              v.object({
                creators: v.optional(v.array(v.string()), []),
                dates: v.optional(v.array(v.string()), []),
              }),
              {},
            ),
          }),
        ),
        [],
      ),
    }),
  }),
  v.transform(({ feed }): Item[] => {
    const { language, title: outlet } = feed
    return feed.items.map(({ title, link, pubDate, description, content, dc }) => ({
      ...{
        ...emptyItem,
        language,
        outlet: escapeMarkup(outlet),
        summary: readSummary(description),
      },
      title: escapeMarkup(title),
      url: link,
      published: pubDate === '' ? (dc.dates[0] ?? '') : pubDate,
      author: dc.creators.join(', '),
      html: content.encoded === '' && isWholeText(description) ? description : content.encoded,
    }))
  }),
)

const AtomSchema = v.pipe(
  v.object({
    format: v.literal('atom'),
    feed: v.object({
      title: content,
      xml: v.optional(v.object({ lang: text }), {}),
      entries: v.optional(
        v.array(
          v.object({
            title: content,
            links: v.optional(v.array(v.object({ href: text, rel: text })), []),
            published: text,
            updated: text,
            authors: names,
            content,
            summary: content,
          }),
        ),
        [],
      ),
    }),
  }),
  v.transform(({ feed }): Item[] => {
    const outlet = readAtomTitle(feed.title)
    return feed.entries.map(({ title, links, published, updated, authors, content, summary }) => ({
      ...{ ...emptyItem, language: feed.xml.lang, outlet, summary: readSummary(summary.value) },
      title: readAtomTitle(title),
      url: links.find(({ rel }) => rel === '' || rel === 'alternate')?.href ?? '',
      // Each entry has the second; of one that was never changed it is the same moment.
      published: published === '' ? updated : published,
      author: joinNames(authors),
      html: /^(?:x?html|text\/html)$/.test(content.type)
        ? content.value
        : writePlain(content.value),
    }))
  }),
)

const JsonFeedSchema = v.pipe(
  v.object({
    format: v.literal('json'),
    feed: v.object({
      title: text,
      language: text,
      items: v.optional(
        v.array(
          v.object({
            title: text,
            url: text,
            date_published: text,
            authors: names,
            content_html: text,
            content_text: text,
            summary: text,
          }),
        ),
        [],
      ),
    }),
  }),
  v.transform(({ feed }): Item[] => {
    const { language, title: outlet } = feed
    return feed.items.map((item) => ({
      ...{
        ...emptyItem,
        language,
        outlet: escapeMarkup(outlet),
        summary: readSummary(item.summary),
      },
      title: escapeMarkup(item.title),
      url: item.url,
      published: item.date_published,
      author: joinNames(item.authors),
      html: item.content_html === '' ? writePlain(item.content_text) : item.content_html,
    }))
  }),
)

const FeedSchema = v.union([RssSchema, AtomSchema, JsonFeedSchema])

/** Parses a feed in RSS, RDF, Atom or JSON. Throws a refusal for what is none. */
export function parseFeedItems(source: string): Item[] {
  try {
    return v.parse(FeedSchema, parseFeed(source))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new Refusal('container-damaged', what.slice(0, 200))
  }
}

/** Summaries are HTML or plain text, and nothing says which: "a < b" is no tag. */
function readSummary(summary: string): string {
  return decodeEntities(summary.replace(/<\/?[a-z][^<>]*>/gi, ' '))
}

/** A description is mostly a summary; one of several paragraphs is the text. */
function isWholeText(html: string): boolean {
  return (html.match(/<p[\s>]/gi) ?? []).length > 1
}

function readAtomTitle({ value, type }: v.InferOutput<typeof content>): string {
  return type === 'html' || type === 'xhtml' ? value.replace(/<[^>]*>/g, '') : escapeMarkup(value)
}

function joinNames(authors: v.InferOutput<typeof names>): string {
  return authors.flatMap(({ name }) => (name === '' ? [] : [name])).join(', ')
}
