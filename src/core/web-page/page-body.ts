import type { Block, BlockOf } from '../article/block.ts'
import type { Dateline } from '../article/schema.ts'
import { findDateline } from '../capture/dateline.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { findAround, findHeading, isAllLink } from './line-place.ts'
import { cutText, markText, type PageText } from './marked-text.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { resolveAddress } from './page-address.ts'
import { hasCue } from './page-cues.ts'
import type { PlacedPicture } from './page-figure.ts'
import type { PageMap } from './page-map.ts'
import { findProvider, readEmbed, readFrame } from './read-embed.ts'
import { type ListLine, readList } from './read-list.ts'
import { isDataTable, listTables, readTable, type TableParts } from './read-table.ts'

/** The article's text, block by block. */
export type PageBody = {
  dateline: Dateline | null
  blocks: Block[]
  /** True when the last paragraph breaks off within a sentence, as at a paywall. */
  isCut: boolean
}

type Context = {
  sheet: Sheet
  page: Page
  map: PageMap
  /** Pictures in the text, in order. */
  pictures: readonly PlacedPicture[]
  /** What relative links are relative to. */
  base: string | null
}

/** A free line with its place on the page. */
type BodyLine = FreeLine & { line: PageLine }

/** A part of the text that becomes one block, or several paragraphs. */
type Part =
  | { type: 'line' | 'verse' | 'pre'; element: null; lines: BodyLine[] }
  | { type: 'list' | 'quotation' | 'embed' | 'table'; element: PageElement; lines: BodyLine[] }

/** A list whose items hold more lines on average lays out a page. */
const maxItemLines = 3

/**
 * Takes every line of the text that is still free, as the block that the page's elements make of it. It
 * comes last, so that a line which no other rule knows is read as text rather than lost.
 */
export function findPageBody(context: Context): PageBody {
  const { sheet, page, map } = context
  const lines = sheet.free(map.scope.start, map.scope.end).flatMap((free): BodyLine[] => {
    const line = page.lines[free.index]
    return line === undefined ? [] : [{ ...free, line }]
  })
  const tables = listTables(page)
  const parts = listParts(lines, context, tables)
  const levels = findLevels(lines)
  const first = parts[0]?.type === 'line' ? parts[0].lines[0] : undefined
  const dateline =
    first === undefined || findHeading(first.line) !== null ? null : findDateline(first.text)
  const placed = listPlaced(context)
  const blocks: Block[] = []
  let above = 0
  for (const part of parts) {
    const start = part.lines[0]?.index ?? 0
    for (
      let next = placed[above];
      next !== undefined && next.index <= start;
      next = placed[above]
    ) {
      blocks.push(next.block)
      above += 1
    }
    const skipped = part === parts[0] && dateline !== null ? dateline.text.length : 0
    for (const block of readPart(part, skipped, levels, context, tables)) blocks.push(block)
  }
  for (const { block } of placed.slice(above)) blocks.push(block)
  const last = lines.at(-1)?.text ?? ''
  return { dateline, blocks: markRepeats(blocks), isCut: isCut(last) }
}

/** Words of the last sentence from which on an ellipsis is more likely a cut than a way to end. */
const minCutWords = 10

/**
 * Whether a text breaks off at its end: in an ellipsis that a space or a bracket sets apart, or that ends
 * a sentence which is long already. An essay that ends in a few words and three dots is whole.
 */
function isCut(last: string): boolean {
  if (!/(?:…|\.\.\.)\]?$/u.test(last)) return false
  if (/(?:\s|\[)(?:…|\.\.\.)\]?$/u.test(last)) return true
  const sentence =
    last
      .replace(/(?:…|\.\.\.)\]?$/u, '')
      .split(/[.!?…]["'”’»)]*\s/u)
      .at(-1) ?? ''
  return sentence.split(' ').length >= minCutWords
}

/** Pictures and frames in the text, each by the line that it precedes. */
function listPlaced({ page, map, pictures, base }: Context) {
  const isInText = (index: number) => map.firstProse <= index && index <= map.scope.end
  const frames = page.elements.flatMap((element) => {
    if (element.name !== 'iframe' || !isInText(element.start)) return []
    const isFurniture = map.furniture[element.start] != null
    const block = isFurniture ? null : readFrame(element, base)
    return block === null ? [] : [{ index: element.start, block }]
  })
  const shown = pictures.map(({ index, picture }): { index: number; block: Block } => {
    return { index, block: { ...picture, type: 'picture' } }
  })
  return [...shown, ...frames].sort((a, b) => a.index - b.index)
}

function listParts(lines: readonly BodyLine[], context: Context, tables: TableParts): Part[] {
  const parts: Part[] = []
  const known = new Map<PageElement, Part['type'] | null>()
  for (const each of lines) {
    const { type, element } = findPart(each.line, context, tables, known)
    const last = parts.at(-1)
    const isSame =
      last !== undefined &&
      last.type === type &&
      type !== 'line' &&
      (element !== null ? last.element === element : continues(last.lines.at(-1), each))
    if (isSame) last.lines.push(each)
    else if (element === null || type === 'line' || type === 'verse' || type === 'pre') {
      const kind = type === 'verse' || type === 'pre' ? type : 'line'
      parts.push({ type: kind, element: null, lines: [each] })
    } else parts.push({ type, element, lines: [each] })
  }
  return parts
}

/** Whether a line of a poem or of code goes on with the part above it. */
function continues(above: BodyLine | undefined, { line, index }: BodyLine): boolean {
  if (above === undefined || index !== above.index + 1) return false
  const { block } = above.line
  return block === line.block || (line.kind === 'verse' && block.parent === line.block.parent)
}

/** What a line is a part of: the outermost element around it, inside the text, that is one block. */
function findPart(
  line: PageLine,
  { page, map }: Context,
  tables: TableParts,
  known: Map<PageElement, Part['type'] | null>,
): { type: Part['type']; element: PageElement | null } {
  let found: { type: Part['type']; element: PageElement | null } | null = null
  let element: PageElement | null = line.block
  for (let depth = 0; element !== null && depth < 14; depth += 1) {
    const { start, end } = element
    // The element around all of the text is no part of it.
    if (start < map.scope.start || end > map.scope.end) break
    if (start <= map.firstProse && end >= map.lastProse && end - start > 1) {
      const isWhole = element.name !== 'blockquote' && element.name !== 'table'
      if (isWhole && map.lastProse - map.firstProse > 1) break
    }
    let type = known.get(element)
    if (type === undefined) {
      type = judge(element, page, map, tables)
      known.set(element, type)
    }
    // A picture in a list or a heading in a quotation does not end it: the outermost block counts.
    if (type !== null) found = { type, element }
    element = element.parent
  }
  if (found !== null && found.type !== 'line') return found
  if (line.kind !== null) return { type: line.kind, element: null }
  return { type: 'line', element: null }
}

/** The block that an element is, null for one that only groups. */
function judge(
  element: PageElement,
  page: Page,
  map: PageMap,
  tables: TableParts,
): Part['type'] | null {
  if (findProvider(element) !== null) return 'embed'
  if (element.name === 'blockquote' || isQuoteFigure(element, page)) return 'quotation'
  if (/^(?:ul|ol)$/.test(element.name)) return isTextList(element, page) ? 'list' : null
  if (element.name === 'table') {
    return isDataTable(element, tables.get(element), page, map.scope) ? 'table' : null
  }
  const isSmall = element.end - element.start <= 4
  return isSmall &&
    /^(?:div|aside|section|figure)$/.test(element.name) &&
    hasCue(element, 'quotation')
    ? 'quotation'
    : null
}

/** Whether a figure shows a quotation, with its source as the caption. */
function isQuoteFigure({ name, start, end }: PageElement, { lines }: Page): boolean {
  if (name !== 'figure' || end - start > 6) return false
  const quotation = findAround(lines[start], /^blockquote$/)
  return quotation !== null && quotation.start >= start && quotation.end <= end
}

/** Whether a list's items are items, not the paragraphs and pictures of a page laid out as a list. */
function isTextList(element: PageElement, { lines }: Page): boolean {
  let items = 0
  for (let index = element.start; index < element.end; index += 1) {
    const line = lines[index]
    if (line === undefined) continue
    if (findHeading(line) !== null) return false
    const item = findAround(line, /^li$/)
    if (item?.start === index) items += 1
  }
  return items > 0 && element.end - element.start <= items * maxItemLines
}

/** The levels of headings, by the number in the element's name: the largest is 2. */
function findLevels(lines: readonly BodyLine[]): ReadonlyMap<string, 2 | 3 | 4> {
  const names = new Set(lines.flatMap(({ line }) => findHeading(line)?.name ?? []))
  const sorted = [...names].sort()
  return new Map(sorted.map((name, index) => [name, index === 0 ? 2 : index === 1 ? 3 : 4]))
}

function readPart(
  part: Part,
  skipped: number,
  levels: ReadonlyMap<string, 2 | 3 | 4>,
  context: Context,
  tables: TableParts,
): Block[] {
  const { sheet, base } = context
  const claim = (rule: string) => {
    for (const line of part.lines) sheet.claim(line, 'body', rule)
  }
  const texts = () => part.lines.map(({ line, text }) => markText(line, text, base))
  switch (part.type) {
    case 'line':
      return part.lines.flatMap((each) => readLine(each, skipped, levels, context))
    case 'verse':
    case 'pre':
      claim(part.type === 'verse' ? 'verse' : 'preformatted')
      return [readLines(part)]
    case 'list': {
      const lines = part.lines.map(({ line, text }): ListLine => {
        return { ...markText(line, text, base), block: line.block }
      })
      const list = readList(part.element, lines)
      claim('list-item')
      return list === null ? toParagraphs(texts()) : [list]
    }
    case 'quotation': {
      claim('quotation')
      return [readQuotation(part.lines, base)]
    }
    case 'embed': {
      claim('embed')
      const provider = findProvider(part.element) ?? ''
      const lines = part.lines.map(({ line, text }) => ({
        text,
        isLink: isAllLink(line),
        href: findHref(line, base),
      }))
      return [readEmbed(provider, lines)]
    }
    case 'table': {
      claim('table-cell')
      const byIndex = new Map(part.lines.map((each) => [each.index, each]))
      const read = ({ start, end }: { start: number; end: number }) => {
        const cells: PageText[] = []
        for (let index = start; index < end; index += 1) {
          const each = byIndex.get(index)
          if (each !== undefined) cells.push(markText(each.line, each.text, base))
        }
        return cells
      }
      const table = tables.get(part.element)
      const block = table === undefined ? null : readTable(table, read)
      return block === null ? toParagraphs(texts()) : [block]
    }
  }
}

function findHref(line: PageLine, base: string | null): string | null {
  return resolveAddress(line.links.at(-1)?.element.attributes.get('href') ?? '', base)
}

function readLine(
  { line, text, index }: BodyLine,
  skipped: number,
  levels: ReadonlyMap<string, 2 | 3 | 4>,
  { sheet, base }: Context,
): Block[] {
  const whole = markText(line, text, base)
  const heading = findHeading(line)
  if (heading !== null) {
    sheet.claim({ index }, 'body', 'heading')
    return [{ type: 'heading', ...whole, level: levels.get(heading.name) ?? 2 }]
  }
  sheet.claim({ index }, 'body', skipped > 0 ? 'dateline-paragraph' : 'paragraph')
  return toParagraphs([skipped > 0 ? cutText(whole, skipped) : whole])
}

function toParagraphs(texts: readonly PageText[]): Block[] {
  return texts.map((text): Block => ({ type: 'paragraph', ...text }))
}

/** Lines whose breaks count, with the blank lines between them. */
function readLines({ type, lines }: Extract<Part, { element: null }>): Block {
  const written = lines.map(({ line, text }, index) => {
    const above = lines[index - 1]?.line
    const isNewBlock = above !== undefined && above.block !== line.block
    const isApart = index > 0 && (line.isApart || isNewBlock)
    return `${isApart ? '\n' : ''}${type === 'pre' ? keepSpaces(line.text) : text}`
  })
  const kind = type === 'pre' ? 'code' : 'verse'
  return { type: 'preformatted', text: written.join('\n'), kind }
}

/** A line of code with its indentation, and without what no text may hold. */
function keepSpaces(line: string): string {
  return line
    .replace(/\t/g, '    ')
    .replace(/\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu, '')
    .trimEnd()
}

function readQuotation(lines: readonly BodyLine[], base: string | null): BlockOf<'quotation'> {
  const paragraphs: PageText[] = []
  let cite: BlockOf<'quotation'>['cite'] = null
  for (const [position, { line, text }] of lines.entries()) {
    const isMarked = findAround(line, /^(?:cite|footer|figcaption)$/) !== null
    const isSigned = position === lines.length - 1 && /^[-–—]{1,2}\s?\p{Lu}/u.test(text)
    if (position > 0 && (isMarked || isSigned) && text.length <= 300) {
      cite = { text: text.replace(/^[-–—]{1,2}\s?/u, ''), href: findHref(line, base) }
    } else paragraphs.push(markText(line, text, base))
  }
  return { type: 'quotation', paragraphs, cite, isRepeat: false }
}

/** Marks the pull quotes: quotations whose words the paragraphs hold, too. */
function markRepeats(blocks: readonly Block[]): Block[] {
  const quotations = blocks.filter((block) => block.type === 'quotation' || isQuoted(block))
  if (quotations.length === 0 || quotations.length > maxQuotations) return [...blocks]
  const all = blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.text : []))
    .map(headlineKey)
  const body = all.join('\n')
  return blocks.map((block): Block => {
    if (block.type === 'paragraph' && isQuoted(block)) {
      const key = headlineKey(block.text)
      const isElsewhere = body.indexOf(key) !== body.lastIndexOf(key)
      return isElsewhere ? toPullQuote(block) : block
    }
    if (block.type !== 'quotation') return block
    const keys = block.paragraphs.map(({ text }) => headlineKey(text))
    return { ...block, isRepeat: keys.every((key) => key !== '' && body.includes(key)) }
  })
}

/** Whether a paragraph is all in quotation marks, as a pull quote without a mark of its own is. */
function isQuoted(block: Block): boolean {
  return block.type === 'paragraph' && /^["“«„][^"“”«»„]{20,400}["”»“]$/u.test(block.text)
}

function toPullQuote({ text, marks }: BlockOf<'paragraph'>): Block {
  return { type: 'quotation', paragraphs: [{ text, marks }], cite: null, isRepeat: true }
}

/** Each is looked for in the whole text; no article has so many. */
const maxQuotations = 100
