import { cleanText } from '../text/clean-text.ts'
import { isWithin } from './line-place.ts'
import { type Segment, writeLine } from './line-text.ts'
import type { PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import { weighLength } from './tree-weights.ts'

/** A line as the page's elements and breaks part it. */
export type RawLine = {
  segments: Segment[]
  block: PageElement
  /** What parts it from the line above: a block, a `<br>`, or style alone; a row is never one sentence. */
  parting: 'block' | 'break' | 'piece' | 'row'
  /** Whether a blank line lies above. */
  isApart: boolean
  isPre: boolean
}

/** Words outside links and marked pieces that make a line a sentence rather than a row of labels. */
const minSentence = 40

/** A heading of more characters holds a text that nobody closed it before. */
const maxHeading = 600

/** Lines of a poem are shorter than those of a text that is wrapped by hand. */
const maxVerse = 45
const minWrapped = 30

/**
 * Joins what belongs together: the pieces of a sentence that links and marked names cut up, the lines of
 * one heading, and the lines of a text that is wrapped by hand. Elements' ranges follow.
 */
export function joinPieces(
  raw: readonly RawLine[],
  elements: PageElement[],
): { lines: PageLine[]; elements: PageElement[] } {
  const follows = findJoints(raw)
  const newIndex: number[] = []
  const groups: { glue: string; line: RawLine }[][] = []
  raw.forEach((line, index) => {
    const glue = follows[index] ?? null
    const last = groups.at(-1)
    if (glue !== null && last !== undefined) last.push({ glue, line })
    else groups.push([{ glue: '', line }])
    newIndex.push(groups.length - 1)
  })
  for (const element of elements) {
    const isEmpty = element.end <= element.start
    element.start = newIndex[element.start] ?? groups.length
    element.end = isEmpty ? element.start : (newIndex[element.end - 1] ?? groups.length - 1) + 1
  }
  const verses = findVerses(raw, follows)
  return { lines: groups.map((group) => joinGroup(group, verses)), elements }
}

function joinGroup(
  group: readonly { glue: string; line: RawLine }[],
  verses: ReadonlySet<RawLine>,
): PageLine {
  const [first] = group
  if (first === undefined) throw new Error('A group has a line.')
  const segments =
    group.length === 1
      ? first.line.segments
      : group.flatMap(({ glue, line }) =>
          glue === '' ? line.segments : [{ text: glue, marks: [] }, ...line.segments],
        )
  const { block, isApart, isPre } = first.line
  const { text, clean, marks, links } = writeLine(segments)
  return {
    text: isPre
      ? segments
          .map((segment) => segment.text)
          .join('')
          .trimEnd()
      : text,
    marks,
    clean,
    links,
    block: group.length === 1 ? block : findBlock(block),
    isApart,
    kind: isPre ? 'pre' : verses.has(first.line) ? 'verse' : null,
  }
}

/** The nearest real block: a piece that is part of a sentence is none. */
function findBlock(element: PageElement): PageElement {
  let block = element
  while (!block.isBlock && block.parent !== null) block = block.parent
  return block
}

/** For each line what joins it to the line above, null where it begins anew. */
function findJoints(raw: readonly RawLine[]): (string | null)[] {
  const joints: (string | null)[] = raw.map(() => null)
  let start = 0
  while (start < raw.length) {
    let end = start + 1
    while (end < raw.length && raw[end]?.parting === 'piece') end += 1
    joinSentence(raw.slice(start, end), start, joints)
    start = end
  }
  joinHeadings(raw, joints)
  joinWrapped(raw, joints)
  return joints
}

/** Joins the pieces of one run where together they are a sentence. */
function joinSentence(run: readonly RawLine[], start: number, joints: (string | null)[]): void {
  if (run.length < 2) return
  const texts = run.map(({ segments }) => cleanText(segments.map(({ text }) => text).join('')))
  const isPart = run.map((line) => !line.block.isBlock || isAllLink(line))
  const plain = texts.filter((_, index) => isPart[index] === false)
  if (weighLength(plain.join(' ')) < minSentence) return
  const [opening] = run
  if (opening === undefined) return
  const top = opening.block
  let first = 0
  let last = run.length - 1
  // A time, a name or a credit before the first or after the last sentence has its own line.
  while (first < last && isPart[first] === true && !run[first]?.block.isBlock) {
    if (/^[\p{Ll}\p{P}]/u.test(texts[first + 1] ?? '')) break
    first += 1
  }
  while (last > first && isPart[last] === true && !run[last]?.block.isBlock) {
    const isCredit = isCaption(top) && hasCue(run[last]?.block ?? top, 'credit')
    if (!isCredit && !/[.!?…。！？]["'”’»)\]]*$/u.test(texts[last - 1] ?? '')) break
    last -= 1
  }
  for (let index = first + 1; index <= last; index += 1) joints[start + index] = ''
}

function isCaption(block: PageElement | undefined): boolean {
  return isWithin(block ?? null, 4, (element) => hasCue(element, 'caption'))
}

function isAllLink({ segments }: RawLine): boolean {
  return segments.every(
    ({ text, marks }) => text.trim() === '' || marks.some(({ type }) => type === 'link'),
  )
}

/** A heading in several lines is one heading. */
function joinHeadings(raw: readonly RawLine[], joints: (string | null)[]): void {
  let start = 0
  while (start < raw.length) {
    const heading = findHeading(raw[start]?.block)
    let end = start + 1
    let length = countLength(raw[start])
    while (heading !== null && end < raw.length && findHeading(raw[end]?.block) === heading) {
      length += countLength(raw[end])
      end += 1
    }
    if (heading !== null && length <= maxHeading) {
      for (let index = start + 1; index < end; index += 1) joints[index] ??= ' '
    }
    start = end
  }
}

function countLength(line: RawLine | undefined): number {
  return line?.segments.reduce((total, { text }) => total + text.length, 0) ?? 0
}

function findHeading(block: PageElement | undefined): PageElement | null {
  let element = block ?? null
  for (let depth = 0; element !== null && depth < 5; depth += 1) {
    // A button, a paragraph or a picture inside a heading is no part of its words.
    if (/^(?:button|figure|figcaption|ul|ol|table)$/.test(element.name) && depth === 0) return null
    if (/^h[1-6]$/.test(element.name)) return element
    if (hasCue(element, 'time') || hasCue(element, 'author')) return null
    element = element.parent
  }
  return null
}

/** Lines of one block that only line breaks part, by the index of the first; the end is exclusive. */
function listBroken(raw: readonly RawLine[], joints: readonly (string | null)[]) {
  const ranges: { start: number; end: number }[] = []
  let start = 0
  while (start < raw.length) {
    let end = start + 1
    while (end < raw.length) {
      const line = raw[end]
      const isSame = line?.block === raw[start]?.block && line?.isApart === false
      if (joints[end] === null && !(isSame && line?.parting === 'break')) break
      end += 1
    }
    if (end - start > 1 && raw[start]?.isPre === false) ranges.push({ start, end })
    start = end
  }
  return ranges
}

/** Joins lines that a text wrapped by hand breaks in the middle of its sentences. */
function joinWrapped(raw: readonly RawLine[], joints: (string | null)[]): void {
  for (const { start, end } of listBroken(raw, joints)) {
    const texts = raw.slice(start, end).map(readText)
    const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
    const going = texts.slice(1).filter((text, index) => goesOn(texts[index] ?? '', text)).length
    if (longest < minWrapped || going * 2 < texts.length - 1) continue
    for (let index = 1; index < texts.length; index += 1) {
      const above = texts[index - 1] ?? ''
      const isFull = above.length >= longest * 0.7
      if (goesOn(above, texts[index] ?? '') || (isFull && !endsSentence(above))) {
        joints[start + index] ??= ' '
      }
    }
  }
}

/** Whether a line takes up the sentence of the line above. */
function goesOn(above: string, line: string): boolean {
  return !endsSentence(above) && /^\p{Ll}/u.test(line)
}

function endsSentence(text: string): boolean {
  return /[.!?…:;。！？]["'”’»)\]]*$/u.test(text)
}

/** The lines of poems: short, broken within sentences, three or more of them in one block or two blocks in a row. */
function findVerses(
  raw: readonly RawLine[],
  joints: readonly (string | null)[],
): ReadonlySet<RawLine> {
  const verses = new Set<RawLine>()
  for (const { start, end } of listBroken(raw, joints)) {
    const lines = raw.slice(start, end)
    const texts = lines.map(readText)
    const isJoined = joints.slice(start + 1, end).some((joint) => joint !== null)
    const isShort = texts.every((text) => text.length <= maxVerse && !/\d|:$/.test(text))
    const going = texts.slice(1).filter((text, index) => goesOn(texts[index] ?? '', text)).length
    if (!isJoined && isShort && going > 0) for (const line of lines) verses.add(line)
  }
  return verses
}

function readText({ segments }: RawLine): string {
  return cleanText(segments.map(({ text }) => text).join(''))
}
