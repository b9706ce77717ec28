import type { FullRecord } from '../article/article-record.ts'
import { readBody } from '../article/article-text.ts'
import type { Block } from '../article/block.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import { openWithDateline } from '../article/open-with-dateline.ts'
import type { MissingParts, PagePart } from '../article/schema.ts'
import type { FullSource } from './group-captures.ts'
import { squash } from './is-same-text.ts'
import { toFullRecord } from './to-record.ts'

/** A capture of one part. */
export type PartSource = FullSource & { part: PagePart }

/**
 * Joins the parts of an article, which are in order and have different numbers. Lines that a site repeats at the
 * start of each part are taken once, and a gap is noted where a part is missing.
 */
export function joinParts(parts: readonly [PartSource, ...PartSource[]]): FullRecord {
  const [{ article: first, part: opening }] = parts
  const body: Block[] = []
  const missing: MissingParts[] = []
  let next = 1
  for (const { article, part } of parts) {
    const own = dropRepeats(body, article, first.figure)
    body.splice(body.length - countClosing(body, own))
    if (part.number > next) {
      missing.push({ block: body.length, from: next, to: part.number - 1 })
    }
    body.push(...own)
    next = part.number + 1
  }
  const last = parts.at(-1)?.part ?? opening
  const of = findCount(parts)
  if (next <= (of ?? 0) || (of === null && last.leadsOn)) {
    missing.push({ block: body.length, from: next, to: of })
  }
  const { part, text, gist, ...whole } = first
  return toFullRecord({
    ...whole,
    reporters: unite(parts, ({ reporters }) => reporters),
    editors: unite(parts, ({ editors }) => editors),
    editorsPick: findLast(parts, ({ editorsPick }) => editorsPick),
    agency: findLast(parts, ({ agency }) => agency),
    body,
    isPartial: missing.length > 0 || parts.some(({ part }) => part.isCut),
    ...(missing.length > 0 ? { missingParts: missing } : {}),
    ...(parts.length > 1 ? { joinedParts: parts.map(describePart) } : {}),
    unplaced: parts.flatMap(({ article }) => article.unplaced),
    related: parts.flatMap(({ article }) => article.related),
  })
}

function describePart({ part, article }: PartSource) {
  return { number: part.number, provenance: article.provenance }
}

/** The number of parts that the pages state; null when none does. */
function findCount(parts: readonly PartSource[]): number | null {
  const counts = parts.flatMap(({ part }) => part.of ?? [])
  return counts.length === 0 ? null : Math.max(...counts)
}

/**
 * Returns the blocks of a part, its lead picture first, without what the parts before it hold already: its
 * pictures (`shown` is the lead picture), the lines that open the article, and the lines that end the part before.
 */
function dropRepeats(
  before: readonly Block[],
  article: FullRecord,
  shown: FullRecord['figure'],
): Block[] {
  const { figure, dateline } = article
  const body = readBody(article)
  if (before.length === 0) return [...body]
  const lead: Block[] = figure === null ? [] : [{ ...figure, type: 'picture' }]
  const shownFirst: Block[] = shown === null ? [] : [{ ...shown, type: 'picture' }]
  const known = new Set([...shownFirst, ...before.filter(isPicture)].map(spell))
  const opened = [...lead, ...openWithDateline(body, dateline)]
  const blocks = opened.filter((block) => !isPicture(block) || !known.has(spell(block)))
  const written = before.filter((block) => !isPicture(block)).map(spell)
  const start = blocks.findIndex((block) => !isPicture(block))
  const texts = blocks.slice(Math.max(start, 0)).map(spell)
  // The first part's dateline is a field of its own.
  const plain = [spell(body[0]), ...texts.slice(1)]
  const common = Math.max(countCommon(written, texts), countCommon(written, plain))
  const overlap = countOverlap(written, texts.slice(common))
  return [...blocks.slice(0, Math.max(start, 0)), ...blocks.slice(start + common + overlap)]
}

/** Repeated lines of fewer characters may be the article's own: "Tidak." */
const minRepeat = 20

/** Counts the first lines that both lists have in common. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  const end = other.findIndex((text, index) => text !== one[index])
  const count = end === -1 ? other.length : end
  return isLongEnough(other.slice(0, count)) ? count : 0
}

/** Counts the last lines of a list with which another begins. */
function countOverlap(before: readonly string[], after: readonly string[]): number {
  for (let count = Math.min(before.length, after.length); count > 0; count -= 1) {
    const [end, start] = [before.slice(-count), after.slice(0, count)]
    if (isLongEnough(start) && start.every((text, index) => text === end[index])) return count
  }
  return 0
}

/** Counts the lines with which both texts close, such as a note on every page: they stay at the end only. */
function countClosing(before: readonly Block[], part: readonly Block[]): number {
  const [one, other] = [before.map(spell).reverse(), part.slice(1).map(spell).reverse()]
  return countCommon(one, other.slice(0, one.length))
}

function isLongEnough(texts: readonly string[]): boolean {
  return texts.join('').length >= minRepeat
}

function isPicture({ type }: Block): boolean {
  return type === 'picture'
}

/** Spells a block for comparison; a picture by its file and words. */
function spell(block: Block | undefined): string {
  if (block === undefined) return ''
  if (block.type === 'picture') {
    return JSON.stringify([block.file?.path ?? block.url, block.caption, block.alt])
  }
  return squash(
    listBodyUnits([block])
      .map(({ text }) => text)
      .join('\n'),
  )
}

function unite(
  parts: readonly PartSource[],
  list: (article: FullRecord) => readonly string[],
): string[] {
  return [...new Set(parts.flatMap(({ article }) => list(article)))]
}

/** The last value that is known: credits end the last part. */
function findLast<Value>(
  parts: readonly PartSource[],
  find: (article: FullRecord) => Value | null,
): Value | null {
  return parts.map(({ article }) => find(article)).findLast((value) => value !== null) ?? null
}
