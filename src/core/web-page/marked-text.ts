import type { Mark } from '../article/mark.ts'
import type { PageLine } from './page.ts'
import { resolveAddress } from './page-address.ts'

/** A text and the marks on it, as an article holds them. */
export type PageText = { text: string; marks: Mark[] }

/** What a line's words become in an article: `text` as its sheet has it, links as addresses. */
export function markText(line: PageLine, text: string, base: string | null): PageText {
  // Where cleaning changed more than the reader counted on, no range is certain.
  const isSame = line.kind !== 'pre' && line.clean === text
  return { text, marks: isSame ? mergeMarks(line.marks.flatMap((mark) => toMark(mark, base))) : [] }
}

function toMark(
  { type, start, end, element }: PageLine['marks'][number],
  base: string | null,
): Mark[] {
  if (type !== 'link') return [{ type, start, end }]
  const href = resolveAddress(element.attributes.get('href') ?? '', base)
  return href === null || href.length > maxHref ? [] : [{ type, start, end, href }]
}

/** The longest address that the schema holds. */
const maxHref = 2_000

/** In order, with neighbours of one kind joined: pages open and close a mark around each word. */
function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  const last = new Map<string, Mark>()
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const kind = mark.type === 'link' ? `link ${mark.href}` : mark.type
    const before = last.get(kind)
    if (before !== undefined && mark.start <= before.end) {
      before.end = Math.max(before.end, mark.end)
      continue
    }
    merged.push(mark)
    last.set(kind, mark)
  }
  return merged
}

/** Joins texts with a space between them. */
export function joinTexts(texts: readonly PageText[]): PageText {
  const marks: Mark[] = []
  let length = 0
  for (const [index, each] of texts.entries()) {
    if (index > 0) length += 1
    for (const mark of each.marks) {
      marks.push({ ...mark, start: mark.start + length, end: mark.end + length })
    }
    length += each.text.length
  }
  return { text: texts.map(({ text }) => text).join(' '), marks }
}

/** The part of a text from `start` up to, not including, `end`, with what is marked in it. */
export function cutText({ text, marks }: PageText, start: number, end = text.length): PageText {
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark) => {
      const from = Math.max(mark.start, start) - start
      const to = Math.min(mark.end, end) - start
      return from < to ? [{ ...mark, start: from, end: to }] : []
    }),
  }
}
