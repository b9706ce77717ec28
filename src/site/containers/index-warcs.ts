import { createHash } from 'node:crypto'
import { parseInstant } from '../../core/time/instant.ts'
import type { ByteSource } from './byte-source.ts'
import { hasWrongDigest } from './check-digest.ts'
import type { ContainerProblem } from './container.ts'
import { maxEntries } from './container-limits.ts'
import { isWebAddress } from './is-web-address.ts'
import { readParameter } from './mime-part.ts'
import { scanWarc } from './scan-warc.ts'
import { parseWarcRecord, type WarcRecord } from './warc-record.ts'

/** A WARC, and its path in a container around it, such as a WACZ. */
export type WarcFile = { path: string | null; source: ByteSource }

/** What is remembered of a response; its bytes stay in the file. */
export type CapturedResponse = {
  source: ByteSource
  at: number
  url: string
  capturedAt: string | null
  isPage: boolean
  charset: string | null
  digest: string
}

/** What is remembered of a record that says that an address was fetched again without a change. */
type Revisit = {
  path: string | null
  isPage: boolean
  url: string
  capturedAt: string | null
  originalUrl: string
  originalAt: string
  digest: string
}

/** The pages and pictures of WARC files. */
export type WarcIndex = {
  responses: CapturedResponse[]
  byUrl: Map<string, CapturedResponse[]>
  problems: ContainerProblem[]
}

/** Reads WARC files once from front to back. */
export function indexWarcs(files: readonly WarcFile[]): WarcIndex {
  const index: WarcIndex = { responses: [], byUrl: new Map(), problems: [] }
  const byDigest = new Map<string, CapturedResponse>()
  const revisits: Revisit[] = []
  for (const { path, source } of files) {
    const report = (code: ContainerProblem['code'], what: string) => {
      index.problems.push({ path, code, what })
    }
    for (const scanned of scanWarc(source)) {
      if (scanned.type === 'broken') {
        report(scanned.code, scanned.what)
        continue
      }
      const record = parseWarcRecord(scanned.bytes)
      if (record === null) report('entry-damaged', `The record at byte ${scanned.at} is not one.`)
      else if (Math.max(index.responses.length, revisits.length) === maxEntries) {
        report('too-many-entries', `More than ${maxEntries} pages and pictures.`)
        break
      } else if (record.type === 'revisit') revisits.push(describeRevisit(record, path))
      else if (isKept(record)) {
        if (hasWrongDigest(record)) report('digest-mismatch', record.url)
        const response = describeResponse(record, scanned.source, scanned.at)
        index.responses.push(response)
        addTo(index.byUrl, response.url, response)
        if (!byDigest.has(response.digest)) byDigest.set(response.digest, response)
      }
    }
  }
  const alone = new Map<string | null, string[]>()
  for (const revisit of revisits) {
    const original = findOriginal(revisit, index.byUrl, byDigest)
    if (original === null) {
      if (!revisit.isPage) continue
      const urls = alone.get(revisit.path) ?? []
      alone.set(revisit.path, urls)
      urls.push(revisit.url)
      continue
    }
    const again = { ...original, url: revisit.url, capturedAt: revisit.capturedAt }
    addTo(index.byUrl, revisit.url, again)
  }
  for (const [path, urls] of alone) {
    const what = `${urls.length}, the first: ${urls[0]}`
    index.problems.push({ path, code: 'revisit-without-page', what })
  }
  return index
}

/** Whether a record is a page, or may be a picture. */
function isKept({ type, status, mediaType, url }: WarcRecord): boolean {
  if (!isWebAddress(url) || status !== 200) return false
  if (type !== 'response' && type !== 'resource') return false
  return isPageType(mediaType) || /^image\/|octet-stream$|^$/.test(mediaType)
}

function isPageType(mediaType: string): boolean {
  return mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
}

function describeResponse(record: WarcRecord, source: ByteSource, at: number): CapturedResponse {
  const { headers, http, url, mediaType, body } = record
  const contentType = http.get('content-type') ?? headers.get('content-type') ?? ''
  const charset = readParameter(contentType, 'charset')
  return {
    ...{ source, at, url: copyText(url), capturedAt: readDate(record) },
    isPage: isPageType(mediaType),
    charset: charset !== null && /^[\w:.-]{1,40}$/.test(charset) ? copyText(charset) : null,
    digest: readDigest(record) || createHash('sha1').update(body).digest('hex'),
  }
}

function describeRevisit(record: WarcRecord, path: string | null): Revisit {
  const { headers, url, mediaType } = record
  return {
    path,
    isPage: isPageType(mediaType),
    url: copyText(url),
    capturedAt: readDate(record),
    originalUrl: copyText(headers.get('warc-refers-to-target-uri')?.replace(/^<|>$/g, '') ?? ''),
    originalAt: copyText(headers.get('warc-refers-to-date') ?? ''),
    digest: readDigest(record),
  }
}

function readDigest({ headers }: WarcRecord): string {
  return copyText(headers.get('warc-payload-digest') ?? '')
}

/** V8 keeps all headers of a record in memory as long as one part of them; a copy lets them go. */
function copyText(text: string): string {
  return Buffer.from(text).toString()
}

function readDate({ headers }: WarcRecord): string | null {
  const date = headers.get('warc-date') ?? ''
  return parseInstant(date) === null ? null : copyText(date)
}

/** The record that a revisit refers to: one fetched before, with the same payload. */
function findOriginal(
  { originalUrl, originalAt, digest }: Revisit,
  byUrl: ReadonlyMap<string, CapturedResponse[]>,
  byDigest: ReadonlyMap<string, CapturedResponse>,
): CapturedResponse | null {
  return findNearest(byUrl.get(originalUrl) ?? [], originalAt) ?? byDigest.get(digest) ?? null
}

/** Of several captures of one address the one nearest in time; the first where no time is known. */
export function findNearest(
  responses: readonly CapturedResponse[],
  at: string | null,
): CapturedResponse | null {
  const moment = parseInstant(at ?? '')
  const distance = ({ capturedAt }: CapturedResponse) =>
    Math.abs((parseInstant(capturedAt ?? '') ?? 0) - (moment ?? 0))
  const [first = null, ...others] = responses
  if (first === null || moment === null) return first
  return others.reduce((best, next) => (distance(next) < distance(best) ? next : best), first)
}

function addTo(
  map: Map<string, CapturedResponse[]>,
  key: string,
  response: CapturedResponse,
): void {
  const list = map.get(key) ?? []
  map.set(key, list)
  list.push(response)
}
