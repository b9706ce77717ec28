import { type ByteSource, holdBytes } from './byte-source.ts'
import type { ContainedPage, Container } from './container.ts'
import { decodeBody } from './http-body.ts'
import { type CapturedResponse, findNearest, indexWarcs, type WarcFile } from './index-warcs.ts'
import { createUniqueNames, namePage } from './name-page.ts'
import { Refusal } from './refusal.ts'
import { readRecordAt } from './scan-warc.ts'
import { parseWarcRecord } from './warc-record.ts'

/** A page that a container lists. */
export type ListedPage = { url: string; capturedAt: string | null }

/**
 * Reads the pages of WARC files: those that are listed, else every web page that was fetched with success.
 * Files are read once from front to back; pages and pictures are read again when they are needed.
 */
export function readWarcs(
  files: readonly WarcFile[],
  listed: readonly ListedPage[] | null = null,
): Container {
  const index = indexWarcs(files)
  const { byUrl, problems } = index
  const found =
    listed === null
      ? index.responses.filter(({ isPage }) => isPage)
      : listed.flatMap((page) => {
          const response = findNearest(byUrl.get(page.url) ?? [], page.capturedAt)
          if (response?.isPage === true) return response
          problems.push({ path: null, code: 'listed-page-missing', what: page.url })
          return []
        })
  const nameUniquely = createUniqueNames()
  const pages = dropRepeats(found).map((response): ContainedPage => {
    const { url, capturedAt, charset } = response
    const time = capturedAt?.replace(/\D/g, '').slice(0, 14) ?? 'undated'
    return {
      path: nameUniquely(`${time}/${namePage(url)}`),
      open: () => openBody(response),
      known: { url, capturedAt, ...(charset === null ? {} : { encoding: charset }) },
      isGuess: listed === null,
      findFile: (written) => {
        const file = findFile(byUrl, written, response)
        return file === null ? null : () => openBody(file)
      },
    }
  })
  return { files: [], pages, problems }
}

function openBody({ source, at }: CapturedResponse): ByteSource {
  const record = parseWarcRecord(readRecordAt(source, at))
  if (record === null) throw new Refusal('entry-damaged', `The record at byte ${at} has changed.`)
  return holdBytes(decodeBody(record))
}

/** Finds what an address of a page means, by either scheme of the web. */
function findFile(
  byUrl: ReadonlyMap<string, CapturedResponse[]>,
  written: string,
  page: CapturedResponse,
): CapturedResponse | null {
  if (!URL.canParse(written, page.url)) return null
  const address = new URL(written, page.url).href.replace(/#.*$/s, '')
  const other = address.replace(/^http(s?):/, (_, s: string) => (s === '' ? 'https:' : 'http:'))
  const responses = byUrl.get(address) ?? byUrl.get(other) ?? []
  return findNearest(responses, page.capturedAt)
}

/** One page fetched twice with the same bytes is one capture. */
function dropRepeats(responses: readonly CapturedResponse[]): CapturedResponse[] {
  const seen = new Set<string>()
  return responses.filter(({ url, digest }) => {
    const key = `${digest} ${url}`
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst
  })
}
