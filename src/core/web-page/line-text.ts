import { cleanText } from '../text/clean-text.ts'
import type { LineMark, LineMarkType, PageElement, PageLink } from './page.ts'

/** What an inline element makes of its words. To read another, add a row. */
const markNames: readonly { type: LineMarkType; names: RegExp }[] = [
  { type: 'emphasis', names: /^(?:em|i|cite|dfn|var)$/ },
  { type: 'strong', names: /^(?:strong|b)$/ },
  { type: 'sub', names: /^sub$/ },
  { type: 'sup', names: /^sup$/ },
  { type: 'deleted', names: /^(?:del|s|strike)$/ },
  { type: 'inserted', names: /^ins$/ },
  { type: 'quote', names: /^q$/ },
  { type: 'code', names: /^(?:code|kbd|samp|tt)$/ },
]

/** The mark that an element sets, null when it sets none. */
export function findMarkType({ name, attributes }: PageElement): LineMarkType | null {
  if (name === 'a' && attributes.has('href')) return 'link'
  return markNames.find(({ names }) => names.test(name))?.type ?? null
}

/** The marks around a piece of text, the innermost last. */
export type OpenMarks = readonly { type: LineMarkType; element: PageElement }[]

/** Deeper marks say nothing more, and a page may nest them a hundred thousand deep. */
export const maxOpenMarks = 8

/** A piece of text as the page writes it, with the marks around it. */
export type Segment = { text: string; marks: OpenMarks }

/** A line's text with white space as a browser shows it, its marks in the cleaned text, and its links. */
export type LineText = { text: string; clean: string; marks: LineMark[]; links: PageLink[] }

/** Joins pieces to a line. Marks count in `cleanText` of the line, which is the text that articles hold. */
export function writeLine(segments: readonly Segment[]): LineText {
  const shown: string[] = []
  const marks: LineMark[] = []
  const open = new Map<PageElement, { mark: LineMark; words: string[] }>()
  const links: { element: PageElement; words: string[] }[] = []
  const cleaned = new TextLength()
  let endsInSpace = true
  for (const { text, marks: around } of segments) {
    const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
    const piece: string = endsInSpace ? collapsed.replace(/^ /, '') : collapsed
    if (piece === '') continue
    shown.push(piece)
    endsInSpace = piece.endsWith(' ')
    const { start, end } = cleaned.add(piece)
    if (start === end) continue
    for (const { type, element } of around) {
      const known = open.get(element)
      if (known !== undefined) {
        known.mark.end = end
        known.words.push(piece)
        continue
      }
      const mark: LineMark = { type, start, end, element }
      const words = [piece]
      open.set(element, { mark, words })
      marks.push(mark)
      if (type === 'link') links.push({ element, words })
    }
  }
  const line = shown.join('').trimEnd()
  const clean = cleanText(line)
  return {
    text: line,
    clean,
    // Where composing letters across pieces made the text shorter, no range is certain.
    marks: clean.length === cleaned.length ? marks.filter(({ start, end }) => start < end) : [],
    links: links
      .map(({ element, words }) => ({ element, text: cleanText(words.join('')) }))
      .filter(({ text }) => text !== ''),
  }
}

/** Counts the length that a text has when it is cleaned, piece by piece. */
class TextLength {
  /** Without a space at the end. */
  length = 0
  #endsInSpace = true

  /** The range of a piece, spaces at its ends left out. */
  add(piece: string): { start: number; end: number } {
    const words = cleanText(piece)
    if (words === '') {
      this.#space(piece)
      return { start: this.length, end: this.length }
    }
    const isApart = /^[\s\u0085]/.test(piece)
    if (isApart) this.#space(piece)
    const start = this.length + (this.#endsInSpace && this.length > 0 ? 1 : 0)
    this.length = start + words.length
    this.#endsInSpace = false
    if (/[\s\u0085]$/.test(piece)) this.#endsInSpace = true
    return { start, end: this.length }
  }

  #space(piece: string) {
    if (/[\s\u0085]/.test(piece)) this.#endsInSpace = true
  }
}
