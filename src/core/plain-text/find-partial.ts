import { findPageOf, findPageRow, isNextPage, isWall } from '../capture/partial-cues.ts'
import { isReadMore } from '../capture/related-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import type { Run } from './find-run.ts'
import { weighLine } from './weigh-line.ts'

/** Why a capture holds only a part of its article. */
export type PartialReason = 'paywall' | 'more-pages'

/** What cuts a text off, and which page of how many it says that it is. */
export type FoundPartial = {
  reason: PartialReason | null
  printed: { page: number; of: number } | null
}

/** Number of lines below the text that can be a wall or a link to the next page. */
const linesBelow = 8

/** Paragraphs below a wall that show that the text was not cut by it. */
const minAfter = 2

function isParagraph(text: string): boolean {
  return weighLine(text, false) > 1
}

/** Maximum length of a pitch behind a wall, in code units. */
const maxPitch = 200

/**
 * Finds what cuts a text off: a wall, with everything below it up to the next list, or the way to a next
 * page. Both are claimed as noise, so that an offer never becomes a story or a paragraph.
 */
export function findPartial(
  sheet: Sheet,
  from: number,
  run: Run | null,
  listStart: number,
): FoundPartial {
  const end = run?.end ?? listStart
  const lines = sheet.free(from, listStart)
  const lastAt = lines.findLastIndex(({ index }) => index < end)
  const near = lines.slice(0, lastAt + 1 + linesBelow)
  const wallAt = near.findIndex(({ text }, at) => {
    if (at === 0 || !isWall(text)) return false
    // Some pages print the wall above a text that the reader has paid for.
    const after = near.slice(at + 1).filter(({ text: line }) => !isWall(line) && isParagraph(line))
    return after.length < minAfter
  })
  const opening = near.findIndex(({ text }, at) => at > 0 && isParagraph(text))
  for (const line of near.slice(1, Math.max(1, opening))) {
    if (wallAt === -1 && isWall(line.text)) sheet.claim(line, 'noise', 'wall')
  }
  if (wallAt !== -1) {
    for (const line of lines.slice(wallAt)) {
      if (line.text.length > maxPitch) break
      sheet.claim(line, 'noise', 'wall')
    }
    return { reason: 'paywall', printed: null }
  }
  let reason: PartialReason | null = null
  let printed: FoundPartial['printed'] = null
  const pages: number[] = []
  const all: { page: number; of: number }[] = []
  for (const line of near) {
    const page = findPageOf(line.text)
    const row = page === null ? findPageRow(line.text) : null
    const isNext = row?.leadsOn ?? (line.index >= end - 1 && isNextPage(line.text))
    if (page === null && row === null && !isNext) continue
    sheet.claim(line, 'noise', 'page-number')
    if (isNext || (page !== null && page.of > 1)) reason = 'more-pages'
    if (page !== null) all.push(page)
    // The text goes on below a line that opens a page.
    if (page !== null && line.index < end - 1) pages.push(page.page)
    printed ??= page
  }
  const isAll = holdsAll(pages, printed) || closesAll(all)
  return isAll ? { reason: null, printed: null } : { reason, printed }
}

/** Whether each page of the capture is closed by its number: "Halaman 1/2" within the text, "Halaman 2/2" below it. */
function closesAll(pages: readonly { page: number; of: number }[]): boolean {
  const count = pages[0]?.of ?? 0
  return count > 1 && pages.length === count && pages.every(({ page }, at) => page === at + 1)
}

/** Whether a capture holds every page: "2 dari 3 halaman" opens the second, "3 dari 3 halaman" the third. */
function holdsAll(pages: readonly number[], printed: FoundPartial['printed']): boolean {
  if (printed === null || printed.page > 2 || pages.length < printed.of - 1) return false
  return Array.from({ length: printed.of - 1 }, (_, at) => at + 2).every((page) =>
    pages.includes(page),
  )
}

/** Maximum length of a text that is cut off if it ends in an ellipsis. An essay may end in one by intent. */
const maxStub = 900

/**
 * Whether a text breaks off in an ellipsis: after a space, in a short text, or above "Baca selengkapnya".
 * An essay may end in one of its own.
 */
export function breaksOff(paragraphs: readonly string[], below: string): boolean {
  const last = paragraphs.at(-1) ?? ''
  if (!/(?:…|\.\.\.)["'”’)\]]?$/u.test(last)) return false
  const length = paragraphs.reduce((total, { length }) => total + length, 0)
  return /\s(?:…|\.\.\.)$/u.test(last) || length < maxStub || isReadMore(below)
}
