import { cleanText } from '../text/clean-text.ts'
import type { Page, PageElement, PageLine, PageLink } from './page.ts'
import { type CueName, hasCue } from './page-cues.ts'
import { listChildren, type PageNode, type PageRoot } from './page-tree.ts'
import { findUnseen } from './page-unseen.ts'

/** Elements that begin and end a line, by the HTML standard's own style sheet, and what acts like them. */
const blocks = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav
  ol p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/**
 * What an inline element may be to stand on a line of its own: pages set a time, a name or a credit
 * beside other words and part them by style alone. Inside a paragraph it stays a part of it.
 */
const pieces: readonly CueName[] = ['time', 'author', 'editor', 'credit', 'caption']
const wholes = /^(?:p|h[1-6]|blockquote|a|figcaption)$/

/** "Jakarta -" goes on in the paragraph below it. */
const opening = /^\s*\S[^.!?]{1,60}\s[-–—]{1,2}\s*$/u

/** Lists a page's lines. What is not seen (scripts, hidden elements) gives none; see `findUnseen`. */
export function listLines(root: PageRoot): Page {
  return new LineWriter().write(root)
}

class LineWriter {
  readonly #lines: PageLine[] = []
  readonly #elements: PageElement[] = []
  /** The open and closed elements that begin and end a line. */
  readonly #breaks = new WeakSet<PageElement>()
  /** The inline element that closed last: how long the run was, and whether it was a link. */
  #closed: { length: number; isLink: boolean } | null = null
  #run = ''
  /** Whether the run has anything to see. Asked at every tag, so it is kept, not worked out. */
  #isVisible = false
  #links: PageLink[] = []
  #block: PageElement = createElement('html', new Map(), null, 0)

  /** No recursion: a page may be nested a hundred thousand deep. */
  write(root: PageRoot): Page {
    const top: PageElement = this.#block
    this.#elements.push(top)
    type Frame = {
      element: PageElement
      block: PageElement
      link: PageElement | null
      rest: PageNode[]
    }
    const frames: Frame[] = [{ element: top, block: top, link: null, rest: reverse(root) }]
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const node = frame.rest.pop()
      if (node === undefined) {
        frames.pop()
        this.#close(frame.element)
      } else if ('value' in node) {
        this.#block = frame.block
        this.#addText(node.value, frame)
      } else if ('tagName' in node) {
        if (node.tagName === 'br') this.#flush()
        if (findUnseen(node) !== null) continue
        const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
        const element = createElement(node.tagName, attributes, frame.element, 0)
        const isBlock = blocks.has(element.name) || isPiece(element, frame)
        if (!isBlock && this.#isNextToLink(element, frame)) this.#flush()
        if (isBlock && !(element.name === 'p' && opening.test(this.#run))) this.#flush()
        element.start = this.#lines.length
        this.#elements.push(element)
        const isLink = element.name === 'a' && attributes.has('href')
        const link = isLink ? element : frame.link
        if (isBlock) this.#breaks.add(element)
        frames.push({ element, block: isBlock ? element : frame.block, link, rest: reverse(node) })
      }
    }
    return {
      lines: this.#lines,
      elements: this.#elements,
      datetimes: mapDatetimes(this.#elements),
    }
  }

  #addText(text: string, { link, block }: { link: PageElement | null; block: PageElement }) {
    const pieces = block.name === 'pre' ? text.split('\n') : [text]
    pieces.forEach((piece, index) => {
      if (index > 0) this.#flush()
      this.#run += piece
      this.#isVisible ||= cleanText(piece) !== ''
      const last = this.#links.at(-1)
      if (link === null || piece.trim() === '') return
      if (last?.element === link) last.text += piece
      else this.#links.push({ element: link, text: piece })
    })
  }

  /** Two links side by side, or a link and a label, are parted by style, not by a space. */
  #isNextToLink({ name, attributes }: PageElement, { block }: { block: PageElement }) {
    if (this.#closed === null || this.#closed.length !== this.#run.length) return false
    const opensLink = name === 'a' && attributes.has('href')
    return !wholes.test(block.name) && (opensLink || this.#closed.isLink)
  }

  #close(element: PageElement) {
    this.#closed = this.#isVisible
      ? { length: this.#run.length, isLink: element.name === 'a' }
      : null
    if (this.#breaks.has(element)) this.#flush()
    element.end = this.#lines.length + (this.#isVisible ? 1 : 0)
  }

  #flush() {
    if (this.#isVisible) {
      const links = this.#links.map(({ element, text }) => ({ element, text: cleanText(text) }))
      this.#lines.push({ text: collapse(this.#run), block: this.#block, links })
    }
    this.#run = ''
    this.#isVisible = false
    this.#links = []
  }
}

function isPiece(element: PageElement, { block, link }: { block: PageElement; link: unknown }) {
  return link === null && !wholes.test(block.name) && pieces.some((name) => hasCue(element, name))
}

function createElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: PageElement | null,
  start: number,
): PageElement {
  return { name, attributes, parent, start, end: start }
}

function mapDatetimes(elements: readonly PageElement[]): Map<number, string> {
  const datetimes = new Map<number, string>()
  for (const { name, attributes, start, end } of elements) {
    const datetime = name === 'time' ? attributes.get('datetime') : undefined
    if (datetime !== undefined && end - start === 1) datetimes.set(start, datetime)
  }
  return datetimes
}

function reverse(node: PageNode | PageRoot): PageNode[] {
  return [...listChildren(node)].reverse()
}

function collapse(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').trim()
}
