import type { Block, BlockOf } from '../article/block.ts'
import type { Dateline } from '../article/schema.ts'
import { findDateline } from '../capture/dateline.ts'
import { isSectionHeading } from '../capture/section-headings.ts'
import type { Sheet } from '../capture/sheet.ts'
import { joinEntryTimes } from './join-entry-times.ts'
import { findAround, findHeading, isAllLink } from './line-place.ts'
import { markRepeats } from './mark-repeats.ts'
import { cutText, markText, type PageText } from './marked-text.ts'
import type { Page, PageLine } from './page.ts'
import { resolveAddress } from './page-address.ts'
import type { PlacedPicture } from './page-figure.ts'
import { isQuotationSource } from './page-furniture.ts'
import type { PageMap } from './page-map.ts'
import { sumProse } from './prose.ts'
import { findProvider, readEmbed, readFrame } from './read-embed.ts'
import { type ListLine, readList } from './read-list.ts'
import { listTables, readTable, type TableParts } from './read-table.ts'
import { type BodyLine, listParts, type Part } from './text-parts.ts'

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
  /** The page's outlet, which its dateline may name. */
  outlet: string | null
}

/**
 * Claims every line of the text that is still free, and reads it as the block that the elements around it
 * make. Must be the last step, so that a line which no other rule knows is kept as text.
 */
export function findPageBody(context: Context): PageBody {
  const { sheet, page, map } = context
  const lines = sheet
    .free(map.scope.start, map.scope.end)
    .flatMap(({ index, text }): BodyLine[] => {
      const line = page.lines[index]
      return line === undefined ? [] : [{ index, text, line }]
    })
  const tables = listTables(page)
  const lengths = sumProse(page.lines.map(({ text }) => text.length))
  const parts = listParts(lines, { page, map, tables, lengths })
  const levels = findLevels(lines)
  const first = parts[0]?.type === 'line' ? parts[0].lines[0] : undefined
  const dateline =
    first === undefined || findHeading(first.line) !== null
      ? null
      : findDateline(first.text, context.outlet)
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
  return { dateline, blocks: joinEntryTimes(markRepeats(blocks)), isCut: isCut(last) }
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
  { sheet, base, map }: Context,
): Block[] {
  const whole = markText(line, text, base)
  const heading = findHeading(line)
  if (heading !== null || (isSectionHeading(text) && index + 1 < map.scope.end)) {
    sheet.claim({ index }, 'body', 'heading')
    return [{ type: 'heading', ...whole, level: levels.get(heading?.name ?? '') ?? 2 }]
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

/** Whether a line is a `<cite>`, but for a dash before it. */
function isAllCite({ text, marks }: BodyLine['line']): boolean {
  return marks.some(({ element, start, end }) => {
    return element.name === 'cite' && start <= maxDash && text.length - end <= maxDash
  })
}

/** A dash with spaces around it. In code units. */
const maxDash = 3

function readQuotation(lines: readonly BodyLine[], base: string | null): BlockOf<'quotation'> {
  const paragraphs: PageText[] = []
  let cite: BlockOf<'quotation'>['cite'] = null
  for (const [position, { line, text }] of lines.entries()) {
    const isMarked =
      findAround(line, /^(?:cite|footer|figcaption)$/) !== null ||
      isQuotationSource(line.block) ||
      isAllCite(line)
    const isSigned = position === lines.length - 1 && /^[-–—]{1,2}\s?\p{Lu}/u.test(text)
    if (position > 0 && (isMarked || isSigned) && text.length <= 300) {
      cite = { text: text.replace(/^[-–—]{1,2}\s?/u, ''), href: findHref(line, base) }
    } else paragraphs.push(markText(line, text, base))
  }
  return { type: 'quotation', paragraphs, cite, isRepeat: false }
}
