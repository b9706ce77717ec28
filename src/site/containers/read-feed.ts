import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js'
import type { ByteSource } from './byte-source.ts'
import type { Container } from './container.ts'
import { maxFeedBytes } from './container-limits.ts'
import { parseFeedItems } from './feed-items.ts'
import { addDamage, readItems } from './read-items.ts'
import { Refusal } from './refusal.ts'

/** Reads the items of a feed: those with their whole text as pages, the others as stories that are only named. */
export function readFeed(source: ByteSource): Container {
  if (source.size > maxFeedBytes)
    throw new Refusal('entry-too-large', `It has ${source.size} bytes.`)
  const text = decode(source.read(0, source.size))
  const closed = closeCutOff(text)
  return addDamage(
    readItems(parseFeedItems(closed ?? text), 'feed'),
    closed === null ? null : cutOff,
  )
}

const cutOff = 'It ends before its last item does.'

/**
 * Closes a feed in XML that is cut off behind its last whole item, as a parser refuses all of it or takes half an item
 * for a whole one. Null for a whole feed. JSON that is cut off is refused.
 */
function closeCutOff(text: string): string | null {
  const [, root] = /<(rss|rdf:RDF|(?:\w+:)?feed)[\s>]/.exec(text) ?? []
  if (!/^\s*</.test(text) || root === undefined || text.includes(`</${root}`)) return null
  const last = [...text.matchAll(/<\/(?:\w+:)?(?:item|entry)\s*>/g)].at(-1)
  const whole = text.slice(0, last === undefined ? text.length : last.index + last[0].length)
  return `${whole}${root === 'rss' ? '</channel>' : ''}</${root}>`
}

/** Decodes a feed by its byte order mark, else by what its first line declares, else as UTF-8. */
function decode(bytes: Buffer): string {
  const [, label = ''] =
    /^\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? []
  const name = labelToName(label)
  return new TextDecoder(name === null || name === 'replacement' ? 'utf-8' : name).decode(bytes)
}
