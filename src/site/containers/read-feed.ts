import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js'
import { escapeMarkup } from '../../core/publish/markup.ts'
import { parseInstant } from '../../core/time/instant.ts'
import { parseMailDate } from '../../core/time/parse-mail-date.ts'
import { type ByteSource, holdBytes } from './byte-source.ts'
import type { ContainedPage, Container } from './container.ts'
import { maxFeedBytes } from './container-limits.ts'
import { type Feed, type FeedItem, parseFeedItems } from './feed-items.ts'
import { isWebAddress } from './is-web-address.ts'
import { createUniqueNames, namePage } from './name-page.ts'
import { Refusal } from './refusal.ts'

/** Reads the items of a feed that have their whole text, each as a page. */
export function readFeed(source: ByteSource): Container {
  if (source.size > maxFeedBytes)
    throw new Refusal('entry-too-large', `It has ${source.size} bytes.`)
  const feed = parseFeedItems(decode(source.read(0, source.size)))
  const whole = feed.items.filter(({ html }) => html.trim() !== '')
  const nameUniquely = createUniqueNames()
  const pages = whole.map((item): ContainedPage => {
    const url = isWebAddress(item.url) ? item.url : null
    const page = Buffer.from(writePage(item, feed, url))
    return {
      path: nameUniquely(url === null ? 'item.html' : namePage(url)),
      open: () => holdBytes(page),
      known: { url, capturedAt: null, encoding: 'utf-8' },
      isGuess: false,
      findFile: () => null,
    }
  })
  const others = feed.items.length - whole.length
  const what = `${others} of ${feed.items.length} items.`
  return {
    files: [],
    pages,
    problems: others === 0 ? [] : [{ path: null, code: 'items-without-text', what }],
  }
}

/** Decodes a feed by its byte order mark, else by what its first line declares, else as UTF-8. */
function decode(bytes: Buffer): string {
  const [, label = ''] =
    /^\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? []
  const name = labelToName(label)
  return new TextDecoder(name === null || name === 'replacement' ? 'utf-8' : name).decode(bytes)
}

/** Writes an item as the web page that it would be. */
function writePage(item: FeedItem, feed: Feed, url: string | null): string {
  const published =
    parseInstant(item.published) === null ? parseMailDate(item.published) : item.published
  const language = /^[\w-]{2,20}$/.test(feed.language) ? ` lang="${feed.language}"` : ''
  const meta = (property: string, content: string) =>
    content === ''
      ? ''
      : `<meta property="${property}" content="${content.replaceAll('"', '&quot;')}">`
  return [
    `<!DOCTYPE html><html${language}><head><meta charset="utf-8">`,
    `<title>${item.title}</title>`,
    url === null ? '' : `<link rel="canonical" href="${escapeMarkup(url)}">`,
    meta('og:title', item.title),
    meta('og:site_name', feed.title),
    meta('article:published_time', published ?? ''),
    meta('author', escapeMarkup(item.author)).replace('property=', 'name='),
    `</head><body><article><h1>${item.title}</h1>`,
    item.html,
    '</article></body></html>',
  ].join('\n')
}
