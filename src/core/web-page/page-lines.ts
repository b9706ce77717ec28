import { showsText } from '../text/clean-text.ts'
import { joinPieces, type RawLine } from './join-pieces.ts'
import { findMarkType, maxOpenMarks, type OpenMarks, type Segment } from './line-text.ts'
import type { Page, PageElement } from './page.ts'
import { type CueName, hasCue } from './page-cues.ts'
import { listChildren, type PageNode, type PageRoot } from './page-tree.ts'
import { watchPage } from './page-unseen.ts'
import { readSpareImage } from './picture-spare.ts'
import { RowFinder } from './row-pieces.ts'
import { type TreeWeights, weighTree } from './tree-weights.ts'

/** Elements that begin and end a line, by the HTML standard's own style sheet, and what acts like them. */
const blocks = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav
  ol p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** Elements that have a place but no words of their own. */
const media = new Set(['img', 'amp-img', 'iframe', 'video', 'audio', 'source', 'hr'])

/**
 * What an inline element may be to have a line of its own: pages set a time, a name or a credit beside
 * other words and part them by style alone. Whether it is one is settled when the whole line is known.
 */
const pieces: readonly CueName[] = ['time', 'author', 'editor', 'credit', 'caption']
const wholes = /^(?:p|h[1-6]|blockquote|a)$/

/** Blocks in which a button is a thing beside the words. */
const texts = /^(?:p|h[1-6]|li|dd|dt|td|th|blockquote|figcaption|summary)$/

/** "Jakarta -" goes on in the paragraph below it. */
const opening = /^\s*\S[^.!?]{1,60}\s[-–—]{1,2}\s*$/u

/** Most elements have none. */
const noAttributes: ReadonlyMap<string, string> = new Map()

/** Lists a page's lines. What is not seen (scripts, hidden elements) gives none; see `watchPage`. */
export function listLines(root: PageRoot): Page {
  return new LineWriter(root).write(root)
}

type Frame = {
  element: PageElement
  block: PageElement
  marks: OpenMarks
  rest: PageNode[]
  /** Whether the element may have a line of its own by its class alone. */
  isPiece: boolean
  /** The run that was interrupted, for a button inside a paragraph. */
  interrupted: Run | null
  /** Whether it is inside such a button, which is one line whatever it holds. */
  isInAside: boolean
}

/** The text since the last break. */
type Run = {
  segments: Segment[]
  /** Characters so far. */
  length: number
  /** Whether it has anything to see. Asked at every tag, so it is kept, not worked out. */
  isVisible: boolean
  block: PageElement
  parting: RawLine['parting']
  isApart: boolean
  /** Lines of the buttons inside it, which follow it. */
  asides: { line: RawLine; element: PageElement }[]
}

class LineWriter {
  readonly #lines: RawLine[] = []
  readonly #elements: PageElement[] = []
  readonly #weights: TreeWeights
  readonly #rows = new RowFinder()
  /** The last child with text of each element that was asked for. */
  readonly #lastTexts = new Map<PageNode, PageNode>()
  readonly #findUnseen: (node: PageNode) => 'never-text' | 'hidden' | null
  /** The inline element that closed last: how long the run was, and whether it was a link. */
  #closed: { length: number; isLink: boolean } | null = null
  readonly #top: PageElement = createElement('html', new Map(), null, 0, true)
  #run: Run = createRun(this.#top)

  constructor(root: PageRoot) {
    this.#weights = weighTree(root)
    this.#findUnseen = watchPage(root, this.#weights)
  }

  /** No recursion: a page may be nested a hundred thousand deep. */
  write(root: PageRoot): Page {
    const top = this.#top
    this.#elements.push(top)
    const frames: Frame[] = [
      {
        element: top,
        block: top,
        marks: [],
        rest: reverse(root),
        isPiece: false,
        interrupted: null,
        isInAside: false,
      },
    ]
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const node = frame.rest.pop()
      if (node === undefined) {
        frames.pop()
        this.#close(frame)
      } else if ('value' in node) {
        this.#addText(node.value, frame)
      } else if ('tagName' in node) {
        const next = this.#open(node, frame)
        if (next !== null) frames.push(next)
      }
    }
    const page = joinPieces(this.#lines, this.#elements)
    return { ...page, datetimes: mapDatetimes(page.elements) }
  }

  /** Opens an element; null for one that has no text. */
  #open(node: Extract<PageNode, { tagName: string }>, frame: Frame): Frame | null {
    if (node.tagName === 'br') this.#break()
    const unseen = this.#findUnseen(node)
    if (node.tagName === 'noscript') this.#addSpareImage(node, frame)
    const isMedia = media.has(node.tagName) && unseen !== 'hidden'
    if (unseen !== null && !isMedia) return null
    const attributes =
      node.attrs.length === 0
        ? noAttributes
        : new Map(node.attrs.map(({ name, value }) => [name, value]))
    const element = createElement(node.tagName, attributes, frame.element, 0, false)
    if (isMedia) {
      if (node.tagName === 'hr') this.#flush('block')
      element.start = this.#lines.length + (this.#run.isVisible ? 1 : 0)
      element.end = element.start
      this.#elements.push(element)
      return null
    }
    const isAside = this.#isAside(node, element, frame)
    const interrupted = isAside ? this.#run : null
    if (isAside) this.#run = createRun(element)
    const isControl = isButton(element) || element.name === 'label'
    const isInline = frame.isInAside || (isControl && texts.test(frame.block.name))
    element.isBlock = isAside || (blocks.has(element.name) && !isInline)
    const isPart = !element.isBlock && !frame.isInAside && isPiece(element, frame)
    const isRow = !element.isBlock && !isPart && !frame.isInAside && this.#isRow(node, frame)
    if (isRow) this.#flush('row')
    else if (!element.isBlock && (isPart || this.#isNextToLink(element, frame)))
      this.#flush('piece')
    if (element.isBlock && !isAside && !(element.name === 'p' && this.#isOpening())) {
      this.#flush('block')
    }
    element.start = this.#lines.length
    this.#elements.push(element)
    const type = findMarkType(element)
    const marks =
      type === null || frame.marks.length >= maxOpenMarks
        ? frame.marks
        : [...frame.marks, { type, element }]
    return {
      element,
      block: element.isBlock || isPart || (isRow && element.name !== 'a') ? element : frame.block,
      marks,
      rest: reverse(node),
      isPiece: isPart || isRow,
      interrupted,
      isInAside: isAside || frame.isInAside,
    }
  }

  /** Adds a `<noscript>` that holds an image as an element with the attributes of that image. */
  #addSpareImage(node: PageNode, { element: parent }: Frame): void {
    const attributes = readSpareImage(node)
    if (attributes === null) return
    const start = this.#lines.length + (this.#run.isVisible ? 1 : 0)
    this.#elements.push(createElement('noscript', attributes, parent, start, false))
  }

  /** A button between the words of a paragraph does not part them: its own words follow. */
  #isAside(node: PageNode, element: PageElement, { block, element: parent }: Frame): boolean {
    if (!isButton(element) || !texts.test(block.name)) return false
    const own = this.#weights.get(node)?.characters ?? 0
    const around = 'parentNode' in node ? node.parentNode : null
    const all =
      around !== null && 'tagName' in around ? (this.#weights.get(around)?.characters ?? 0) : 0
    if (own === 0 || !(all > own || (parent !== block && this.#run.isVisible))) return false
    // A button with a word in the middle of a sentence is part of it. A number is a footnote's.
    return !(this.#run.isVisible && this.#goesOn(node) && own > 1)
  }

  /** Whether text follows a node, which holds some itself, in the same element. */
  #goesOn(node: PageNode): boolean {
    const parent = 'parentNode' in node ? node.parentNode : null
    if (parent === null || !('tagName' in parent)) return false
    const known = this.#lastTexts.get(parent)
    const hasText = (child: PageNode) => (this.#weights.get(child)?.characters ?? 0) > 1
    const last = known ?? listChildren(parent).findLast(hasText) ?? node
    this.#lastTexts.set(parent, last)
    return last !== node
  }

  #isOpening(): boolean {
    return (
      this.#run.length < 80 && opening.test(this.#run.segments.map(({ text }) => text).join(''))
    )
  }

  #addText(text: string, { marks, block }: Frame) {
    const pieces = block.name === 'pre' ? text.split('\n') : [text]
    pieces.forEach((piece, index) => {
      if (index > 0) this.#break()
      const run = this.#run
      run.segments.push({ text: piece, marks })
      run.length += piece.length
      if (!showsText(piece)) return
      run.isVisible = true
      run.block = block
    })
  }

  /** Two links side by side, or a link and a label, are parted by style, not by a space. */
  #isNextToLink({ name, attributes }: PageElement, { block }: Frame) {
    if (this.#closed === null || this.#closed.length !== this.#run.length) return false
    const opensLink = name === 'a' && attributes.has('href')
    // "<p><a>Sari Dewi</a><span>Terbit …": a paragraph that opens with a name and its label.
    if (block.name === 'p' && this.#closed.isLink && this.#isAllLink()) return true
    return !wholes.test(block.name) && (opensLink || this.#closed.isLink)
  }

  /** Whether an inline element and the words right before it are parted by style alone. */
  #isRow(node: PageNode, { block }: Frame): boolean {
    if (!this.#run.isVisible || /^(?:p|blockquote|a)$/.test(block.name)) return false
    const isClosed = this.#closed?.length === this.#run.length
    return this.#rows.begins(node, this.#run.segments.at(-1)?.text ?? '', isClosed)
  }

  #isAllLink(): boolean {
    return this.#run.segments.every(
      ({ text, marks }) => text.trim() === '' || marks.some(({ type }) => type === 'link'),
    )
  }

  #close({ element, isPiece, interrupted }: Frame) {
    if (interrupted !== null) {
      this.#closeAside(element, interrupted)
      return
    }
    this.#closed = this.#run.isVisible
      ? { length: this.#run.length, isLink: element.name === 'a' }
      : null
    if (element.isBlock) this.#flush('block')
    else if (isPiece) this.#flush('piece')
    element.end = this.#lines.length + (this.#run.isVisible ? 1 : 0)
  }

  #closeAside(element: PageElement, interrupted: Run) {
    const { isVisible, segments, asides } = this.#run
    this.#run = interrupted
    this.#closed = null
    element.end = element.start
    for (const aside of asides) interrupted.asides.push(aside)
    if (!isVisible) return
    const line: RawLine = {
      segments,
      block: element,
      parting: 'block',
      isApart: false,
      isPre: false,
    }
    interrupted.asides.push({ line, element })
  }

  /** A line break; two of them part paragraphs. */
  #break() {
    if (!this.#run.isVisible) {
      this.#flush('break')
      this.#run.isApart = true
      return
    }
    this.#flush('break')
  }

  #flush(parting: RawLine['parting']) {
    const { segments, isVisible, block, parting: above, isApart, asides } = this.#run
    if (isVisible) {
      this.#lines.push({ segments, block, parting: above, isApart, isPre: block.name === 'pre' })
      this.#closed = null
    }
    for (const { line, element } of asides) {
      element.start = this.#lines.length
      this.#lines.push(line)
      element.end = this.#lines.length
    }
    this.#run = createRun(block)
    // What parts the next line from this one is the strongest of all that lies between.
    const isStored = !isVisible && strength[above] > strength[parting]
    this.#run.parting = isStored ? above : parting
    this.#run.isApart = !isVisible && isApart
  }
}

const strength = { piece: 0, row: 0, break: 1, block: 2 }

function createRun(block: PageElement): Run {
  return {
    segments: [],
    length: 0,
    isVisible: false,
    block,
    parting: 'block',
    isApart: false,
    asides: [],
  }
}

function isButton({ name, attributes }: PageElement): boolean {
  return name === 'button' || (attributes.get('role') === 'button' && /^(?:a|span)$/.test(name))
}

function isPiece(element: PageElement, { block, marks }: Pick<Frame, 'block' | 'marks'>): boolean {
  const isInLink = marks.some(({ type }) => type === 'link')
  // In a caption's paragraph only the class marks the credit.
  if (block.name === 'p' && block.parent?.name === 'figcaption') {
    return !isInLink && hasCue(element, 'credit')
  }
  return !isInLink && !wholes.test(block.name) && pieces.some((name) => hasCue(element, name))
}

function createElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: PageElement | null,
  start: number,
  isBlock: boolean,
): PageElement {
  return { name, attributes, parent, start, end: start, isBlock }
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
