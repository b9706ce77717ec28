import { constants, gunzipSync } from 'node:zlib'
import { isAddressPage, isAddressTable } from './address-list.ts'
import { Refusal } from './refusal.ts'

/** The types of container that Simak opens. */
export type ContainerType = 'zip' | 'mhtml' | 'warc' | 'feed' | 'addresses'

/** What a file is, as far as its first bytes and its name tell. */
export type FileType = 'capture' | 'json' | 'picture' | 'other' | ContainerType

/** First bytes of a ZIP with entries, and of an empty one, as Latin-1. */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06'] as const

/** An XML document whose root is that of RSS, Atom or RDF, behind what may come before a root. */
const feedStart =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|rdf:RDF|(?:atom:)?feed)[\s>]/

const jsonFeed = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/

/** Documents and programs that are ZIP archives, too. */
const otherZip = /\.(?:docx|xlsx|pptx|od[tspg]|epub|jar|apk|xpi|crx|kmz|cbz)$/i

/** Files of which a name tells enough: what a page needs, and no page itself. */
const furniture = /\.(?:css|m?js|map|woff2?|ttf|otf|eot|ico|mp[34]|webm|ogg|m4a|pdf)$/i

const picture = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg)$/i

/**
 * Recognises a file of the captures' folder. A container is known by its first bytes, whatever its name; of
 * a page or a picture the name is believed here, and the bytes are looked at when it is read. Throws a refusal for a
 * page or a container that it cannot be.
 */
export function recogniseFile(name: string, readHead: () => Buffer): FileType {
  const named = recogniseName(name)
  if (named !== null) return named
  const start = readHead().toString('latin1')
  if (zipStarts.some((signature) => start.startsWith(signature)))
    return otherZip.test(name) ? 'other' : 'zip'
  if (isWarc(start)) return 'warc'
  if (isSelfExtracting(start)) return 'zip'
  if (isMimeMessage(start)) return /\.eml$/i.test(name) ? 'other' : 'mhtml'
  if (feedStart.test(start)) return 'feed'
  if (isAddressPage(start)) return 'addresses'
  if (/\.csv$/i.test(name)) return isAddressTable(start) ? 'addresses' : 'other'
  if (/\.json$/i.test(name)) return jsonFeed.test(start) ? 'feed' : 'json'
  if (/\.(?:txt|html?)$/i.test(name)) return 'capture'
  refuseLost(name, start)
  return 'other'
}

/** Names that claim a container. */
const containerName = /\.(?:zip|wacz|mht|mhtml|warc(?:\.gz)?)$/i

/** A comment ends at its first end, so that many of them are read only once. */
const webPageStart =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)[\s>]/is

/** Whether a text, decoded or as Latin-1, begins as a web page does. */
export function beginsAsWebPage(start: string): boolean {
  return webPageStart.test(start)
}

/** Refuses what would be lost without an error: an empty or broken download, and a page with another ending. */
function refuseLost(name: string, start: string): void {
  if (beginsAsWebPage(start))
    throw new Refusal('misnamed-file', 'It is a web page, and its name does not end in .html.')
  if (!containerName.test(name)) return
  if (start === '') throw new Refusal('empty-capture', 'It has no bytes.')
  throw new Refusal('container-damaged', 'Its first bytes are not those of such a container.')
}

/** Recognises a file whose name tells enough. A saved page has dozens of them. */
export function recogniseName(name: string): FileType | null {
  if (picture.test(name)) return 'picture'
  return furniture.test(name) ? 'other' : null
}

/** A MIME message starts with header lines up to a blank line. */
function isMimeMessage(start: string): boolean {
  const [header = ''] = start.replace(/^\xef\xbb\xbf/, '').split(/\r?\n\r?\n/, 1)
  return (
    /^[\w-]+:[ \t]/.test(header) &&
    /^(?:mime-version:[ \t]*\d|content-type:[ \t]*multipart\/)/im.test(header)
  )
}

/** SingleFile marks a page that unpacks itself: `<html data-sfz>`. */
function isSelfExtracting(start: string): boolean {
  return /^\s*<!doctype html>\s*<html[^>]*\sdata-sfz[\s>=]/i.test(start)
}

/** A WARC, or one whose records are packed, each by itself. */
function isWarc(start: string): boolean {
  if (!start.startsWith('\x1f\x8b')) return start.startsWith('WARC/1.')
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH }
    return gunzipSync(Buffer.from(start, 'latin1'), options).toString('latin1', 0, 5) === 'WARC/'
  } catch {
    return false
  }
}
