import type { Block } from '../article/block.ts'
import { isSectionHeading } from '../capture/section-headings.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { opensDateline } from './drop-outside.ts'
import type { PlacedPicture } from './find-pictures.ts'
import { endsSentence, weighLine } from './weigh-line.ts'

/** A marker of a list's item: a bullet, or a number of at most three digits. */
const bullet = /^[•●▪◦‣⁃*·-]\s+(?=\S)/u
const number = /^(?<number>\d{1,3})[.)]\s+(?=\S)/u

/** Maximum length of a numbered heading, in code units. */
const maxHeading = 120

/** Reads the lines of a text as blocks: lists by their markers, numbered headings, paragraphs. */
export function readBlocks(
  sheet: Sheet,
  lines: readonly FreeLine[],
  skipped: number,
  pictures: readonly PlacedPicture[],
): Block[] {
  const headings = new Set([...findNumbered(lines), ...findHeadings(lines)])
  const rest = [...pictures]
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    while (rest[0] !== undefined && rest[0].index < line.index) {
      blocks.push(...rest.splice(0, 1).map(toBlock))
    }
    const below = lines[at + 1]
    if (at === 0 && below !== undefined && opensDateline(line.text)) {
      sheet.claim(line, 'body', 'dateline-paragraph')
      sheet.claim(below, 'body', 'dateline-paragraph')
      const text = `${line.text} ${below.text}`.slice(skipped)
      blocks.push({ type: 'paragraph', text, marks: [] })
      at += 2
      continue
    }
    const size = countItems(lines, at)
    if (size > 1) {
      blocks.push(readItems(sheet, lines.slice(at, at + size)))
      at += size
      continue
    }
    const isOpening = at === 0 && skipped > 0
    const isHeading = headings.has(line.index)
    const rule = isHeading ? 'heading' : isOpening ? 'dateline-paragraph' : 'paragraph'
    sheet.claim(line, 'body', rule)
    const text = isOpening ? line.text.slice(skipped) : line.text
    blocks.push(
      isHeading
        ? { type: 'heading', text, marks: [], level: 2 }
        : { type: 'paragraph', text, marks: [] },
    )
    at += 1
  }
  return [...blocks, ...rest.map(toBlock)]
}

/** A heading between paragraphs is shorter: in code units and words. */
const maxShort = { length: 80, words: 10 }
/** Weight from which a line is a paragraph. */
const paragraphWeight = 0.6

/**
 * Finds the lines that only can be headings: a word such as "Ingredients" with something below it, or a short
 * line with a capital and no mark at its end between two paragraphs.
 */
function findHeadings(lines: readonly FreeLine[]): number[] {
  return lines.flatMap(({ text, index }, at) => {
    const above = lines[at - 1]?.text
    const below = lines[at + 1]?.text
    if (above === undefined || below === undefined) return []
    if (isSectionHeading(text)) return index
    const isShort = text.length <= maxShort.length && text.split(' ').length <= maxShort.words
    if (!isShort || !/^["'“‘«(¿¡]?[\p{Lu}\p{N}]/u.test(text)) return []
    if (/[.!?:;,…]["'”’»)]*$|["”’»)]$/u.test(text) || bullet.test(text)) return []
    const isBetween = endsSentence(above) && isParagraph(above) && isParagraph(below)
    return isBetween ? index : []
  })
}

function isParagraph(text: string): boolean {
  return weighLine(text, false) >= paragraphWeight
}

function toBlock({ picture }: PlacedPicture): Block {
  return { ...picture, type: 'picture' }
}

/** Counts the lines from `at` that are items of one list: bullets, or numbers that count up. */
function countItems(lines: readonly FreeLine[], at: number): number {
  const first = lines[at]?.text ?? ''
  const mark = bullet.exec(first)?.[0].trim()
  const start = number.exec(first)?.groups?.number
  let size = 0
  for (let next = at; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? ''
    const isNext =
      mark !== undefined
        ? bullet.exec(text)?.[0].trim() === mark
        : start !== undefined && number.exec(text)?.groups?.number === String(Number(start) + size)
    if (!isNext) break
    size += 1
  }
  return size
}

function readItems(sheet: Sheet, lines: readonly FreeLine[]): Block {
  for (const line of lines) sheet.claim(line, 'body', 'list-item')
  const start = number.exec(lines[0]?.text ?? '')?.groups?.number
  const items = lines.map(({ text }) => {
    return { text: text.replace(start === undefined ? bullet : number, ''), marks: [], list: null }
  })
  return { type: 'list', ordered: start !== undefined, start: Number(start ?? 1), items }
}

/** Finds headings such as "1. Sungai": lines above paragraphs whose numbers count up from 1 through the text. */
function findNumbered(lines: readonly FreeLine[]): ReadonlySet<number> {
  const found: number[] = []
  lines.forEach(({ text, index }, at) => {
    const own = number.exec(text)?.groups?.number
    const isShort = text.length <= maxHeading && !/[.!?:;,…]["'”’)]*$/u.test(text)
    const below = lines[at + 1]
    const isAbove = below !== undefined && !number.test(below.text)
    if (own === String(found.length + 1) && isShort && isAbove) found.push(index)
  })
  return new Set(found.length > 1 ? found : [])
}
