import { parseMailDate } from '../../core/time/parse-mail-date.ts'
import { type ByteSource, holdBytes } from './byte-source.ts'
import type { Container, ContainerProblem, KnownProvenance } from './container.ts'
import { maxNestedBytes } from './container-limits.ts'
import { isWebAddress } from './is-web-address.ts'
import {
  decodePart,
  type MimeMessage,
  type MimePart,
  readParameter,
  splitMime,
} from './mime-part.ts'
import { Refusal } from './refusal.ts'

/** RFC 2557: what relative locations are relative to when the message names no address. */
const nowhere = 'thismessage:/'

/** Reads a web page that was saved with its pictures as one MIME message. */
export function readMhtml(source: ByteSource): Container {
  if (source.size > maxNestedBytes) {
    throw new Refusal('entry-too-large', `It has ${source.size} bytes.`)
  }
  const bytes = source.read(0, source.size)
  const message = splitMime(bytes)
  const root = findRoot(message)
  const what = 'It ends before its last part does.'
  const problems: ContainerProblem[] = isCutOff(message)
    ? [{ path: null, code: 'container-damaged', what }]
    : []
  if (root === null) return { files: [], pages: [], problems }
  const base = findBase(message, root)
  const byLocation = indexParts(message.parts, base)
  const open = (part: MimePart) => () => {
    const decoded = decodePart(bytes, part)
    if (decoded !== null) return holdBytes(decoded)
    const encoding = part.headers.get('content-transfer-encoding') ?? ''
    throw new Refusal('entry-damaged', `Its encoding is "${encoding}".`)
  }
  const findFile = (written: string) => {
    const part = byLocation.get(written) ?? byLocation.get(resolve(written, base))
    return part === undefined ? null : open(part)
  }
  const page = {
    path: null,
    open: open(root),
    known: findKnown(message, root),
    isGuess: false,
    findFile,
  }
  return { files: [], pages: [page], problems }
}

/** Whether the last part of a message is missing, or all of its parts. */
function isCutOff({ isWhole, parts }: MimeMessage): boolean {
  return !isWhole || parts.every(({ start, end }) => start === end)
}

/** The page among the parts: the one that the message names first, else the first web page. */
function findRoot({ headers, parts }: MimeMessage): MimePart | null {
  const pages = parts.filter((part) => /^\s*(?:text\/html|application\/xhtml)/i.test(typeOf(part)))
  const start = readParameter(headers.get('content-type') ?? '', 'start')
  const location = headers.get('snapshot-content-location')
  return (
    pages.find((part) => start !== null && part.headers.get('content-id') === start) ??
    pages.find((part) => location !== undefined && locationOf(part) === location) ??
    pages[0] ??
    null
  )
}

function typeOf({ headers }: MimePart): string {
  return headers.get('content-type') ?? ''
}

function locationOf({ headers }: MimePart): string | null {
  // Long addresses are folded, which leaves a space in them.
  return headers.get('content-location')?.replace(/\s+/g, '') ?? null
}

function findBase({ headers }: MimeMessage, root: MimePart): string {
  const location = headers.get('snapshot-content-location') ?? locationOf(root) ?? ''
  return resolve(headers.get('content-base') ?? location, nowhere)
}

/** The parts by every address that a page may write for them. */
function indexParts(parts: readonly MimePart[], base: string): Map<string, MimePart> {
  const index = new Map<string, MimePart>()
  for (const part of parts) {
    const id = part.headers.get('content-id')?.replace(/^\s*<|>\s*$/g, '')
    if (id !== undefined) index.set(`cid:${id}`, part).set(`cid:${encodeURIComponent(id)}`, part)
    const location = locationOf(part)
    if (location === null) continue
    for (const address of [location, resolve(location, base)]) {
      if (!index.has(address)) index.set(address, part)
    }
  }
  return index
}

function resolve(written: string, base: string): string {
  try {
    return new URL(written, base).href.replace(/#.*$/s, '')
  } catch {
    return written
  }
}

function findKnown({ headers }: MimeMessage, root: MimePart): KnownProvenance {
  const saved = headers.get('snapshot-content-location') ?? locationOf(root) ?? ''
  const capturedAt = parseMailDate(headers.get('date') ?? '')
  const charset = readParameter(typeOf(root), 'charset')
  const isLabel = charset !== null && /^[\w:.-]{1,40}$/.test(charset)
  return {
    url: isWebAddress(saved) ? saved : null,
    capturedAt,
    ...(isLabel ? { encoding: charset } : {}),
  }
}
