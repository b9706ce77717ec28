import { parseFeed } from 'feedsmith'
import * as v from 'valibot'
import { escapeMarkup } from '../../core/publish/markup.ts'
import { Refusal } from './refusal.ts'

/** An entry of a feed, whatever the format. */
export type FeedItem = {
  /** As HTML without tags. */
  title: string
  url: string
  /** As the feed states it, RFC 3339 or RFC 5322; '' when it does not. */
  published: string
  author: string
  /** HTML of the whole text; '' when the feed has a summary only. */
  html: string
}

/** A feed, whatever the format; its title is HTML without tags, too. */
export type Feed = { title: string; language: string; items: FeedItem[] }

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
  v.transform(({ feed }): Feed => {
    const items = feed.items.map(({ title, link, pubDate, description, content, dc }) => ({
      title: escapeMarkup(title),
      url: link,
      published: pubDate === '' ? (dc.dates[0] ?? '') : pubDate,
      author: dc.creators.join(', '),
      html: content.encoded === '' && isWholeText(description) ? description : content.encoded,
    }))
    return { title: escapeMarkup(feed.title), language: feed.language, items }
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
          }),
        ),
        [],
      ),
    }),
  }),
  v.transform(({ feed }): Feed => {
    const items = feed.entries.map(({ title, links, published, updated, authors, content }) => ({
      title: readAtomTitle(title),
      url: links.find(({ rel }) => rel === '' || rel === 'alternate')?.href ?? '',
      // Each entry has the second; of one that was never changed it is the same moment.
      published: published === '' ? updated : published,
      author: joinNames(authors),
      html: /^(?:x?html|text\/html)$/.test(content.type)
        ? content.value
        : writePlain(content.value),
    }))
    return { title: readAtomTitle(feed.title), language: feed.xml.lang, items }
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
          }),
        ),
        [],
      ),
    }),
  }),
  v.transform(({ feed }): Feed => {
    const items = feed.items.map((item) => ({
      title: escapeMarkup(item.title),
      url: item.url,
      published: item.date_published,
      author: joinNames(item.authors),
      html: item.content_html === '' ? writePlain(item.content_text) : item.content_html,
    }))
    return { title: escapeMarkup(feed.title), language: feed.language, items }
  }),
)

const FeedSchema = v.union([RssSchema, AtomSchema, JsonFeedSchema])

/** Parses a feed in RSS, RDF, Atom or JSON. Throws a refusal for what is none. */
export function parseFeedItems(source: string): Feed {
  try {
    return v.parse(FeedSchema, parseFeed(source))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new Refusal('container-damaged', what.slice(0, 200))
  }
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

/** Writes plain text as HTML: `'Satu\n\nDua'` → "<p>Satu</p><p>Dua</p>" */
function writePlain(plain: string): string {
  return plain
    .split(/\n\s*\n/)
    .flatMap((part) => (part.trim() === '' ? [] : [`<p>${escapeMarkup(part.trim())}</p>`]))
    .join('')
}
