import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js'
import type { ByteSource } from './byte-source.ts'
import type { Container } from './container.ts'
import { maxFeedBytes } from './container-limits.ts'
import { parseFeedItems } from './feed-items.ts'
import { readItems } from './read-items.ts'
import { Refusal } from './refusal.ts'

/** Reads the items of a feed: those with their whole text as pages, the others as stories that are only named. */
export function readFeed(source: ByteSource): Container {
  if (source.size > maxFeedBytes)
    throw new Refusal('entry-too-large', `It has ${source.size} bytes.`)
  return readItems(parseFeedItems(decode(source.read(0, source.size))), 'feed')
}

/** Decodes a feed by its byte order mark, else by what its first line declares, else as UTF-8. */
function decode(bytes: Buffer): string {
  const [, label = ''] =
    /^\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? []
  const name = labelToName(label)
  return new TextDecoder(name === null || name === 'replacement' ? 'utf-8' : name).decode(bytes)
}
