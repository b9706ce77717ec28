import type { FullRecord } from '../article/article-record.ts'
import { readBody } from '../article/article-text.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import { removePart } from '../capture/find-page-part.ts'
import { describeProblem, type Problem } from '../capture/problem.ts'
import { headlineKey } from '../text/slug.ts'
import { compareOldestFirst } from './compare-captures.ts'
import { type FullSource, findAddress, findDay } from './group-captures.ts'
import { isSameText, squash, toComparableText } from './is-same-text.ts'
import { joinParts, type PartSource } from './join-parts.ts'

/** Captures in which each article is in one piece. */
export type GatheredParts = { sources: readonly FullSource[]; problems: Problem[] }

/** Captures of different parts of an article. */
type PartSet = [PartSource, ...PartSource[]]

/**
 * Joins captures of the parts of an article into one source, under the name of the first part. Where a capture
 * holds the whole text, parts only add their related stories to it.
 */
export function gatherParts(sources: readonly FullSource[]): GatheredParts {
  const problems: Problem[] = []
  const gathered = groupByArticle(sources).flatMap((group): readonly FullSource[] => {
    const parts = group.flatMap(toPart)
    if (parts.length === 0) return group
    if (!areParts(parts)) return group.map(withoutPart)
    const others = group.filter(({ article }) => article.part === undefined)
    const whole = others.find(({ article }) => !article.isPartial && holdsAll(article, parts))
    if (whole !== undefined) {
      for (const part of parts) problems.push(describePart(part, `${whole.file} holds the whole`))
      const added = addRelated(whole, parts)
      return others.map((source) => (source === whole ? added : source))
    }
    // A first page that does not say that there are more looks like a whole article.
    const isOpened = parts.some(({ part }) => part.number === 1)
    const opening = isOpened ? [] : others.map(toFirstPart)
    const sets = cutSets([...opening, ...parts].sort(compareOldestFirst))
    const joined = sets.map((set) => toSource(set, problems))
    return isOpened ? [...others, ...joined] : joined
  })
  return { sources: gathered, problems }
}

/** Groups captures whose addresses differ only in the part; those without one by headline, outlet and day. */
function groupByArticle(sources: readonly FullSource[]): FullSource[][] {
  const groups = new Map<string, FullSource[]>()
  const alone: FullSource[][] = []
  for (const source of sources) {
    const key = findKey(source)
    const group = key === null ? undefined : groups.get(key)
    if (group !== undefined) group.push(source)
    else if (key === null) alone.push([source])
    else groups.set(key, [source])
  }
  return [...groups.values(), ...alone]
}

function findKey({ article }: FullSource): string | null {
  const { headline, outlet, published, provenance, part } = article
  const address = findAddress(article)
  if (address !== null && provenance.url !== null) {
    return part === undefined ? address : removePart(provenance.url)
  }
  const day = findDay(published)
  return day === null ? null : `${headlineKey(headline)}\n${outlet ?? ''}\n${day}`
}

function toPart(source: FullSource): PartSource[] {
  const { part } = source.article
  return part === undefined ? [] : [{ ...source, part }]
}

/** A number in an address alone may count comments: it needs a second part, or the page's own word. */
function areParts(parts: readonly PartSource[]): boolean {
  const numbers = new Set(parts.map(({ part }) => part.number))
  return numbers.size > 1 || parts.some(({ part }) => part.isStated)
}

function withoutPart({ file, article }: FullSource): FullSource {
  const { part: _, ...rest } = article
  return { file, article: rest }
}

function toFirstPart(source: FullSource): PartSource {
  const part = { number: 1, of: null, leadsOn: true, isCut: false, isStated: false }
  return { ...source, part }
}

/** Whether an article holds nearly every line of all parts; a line or two may differ in furniture. */
function holdsAll(whole: FullRecord, parts: readonly PartSource[]): boolean {
  const text = squash(listTexts(whole).join(' '))
  const lines = parts.flatMap(({ article }) => listTexts(article)).map(squash)
  const held = lines.filter((line) => text.includes(line))
  return held.length >= 0.8 * lines.length
}

function listTexts(article: FullRecord): string[] {
  return listBodyUnits(readBody(article)).map(({ text }) => text)
}

function addRelated({ file, article }: FullSource, parts: readonly PartSource[]): FullSource {
  const related = [article, ...parts.map((part) => part.article)].flatMap((each) => each.related)
  return { file, article: { ...article, related } }
}

/** Cuts captures in the order of their time into sets: a part that is captured again begins the next set. */
function cutSets(parts: readonly PartSource[]): PartSet[] {
  const sets: PartSet[] = []
  for (const source of parts) {
    const set = sets.at(-1)
    const isAgain = set?.some(({ part }) => part.number === source.part.number) ?? true
    if (set === undefined || isAgain) sets.push([source])
    else set.push(source)
  }
  return sets
    .filter((set, index) => !repeatsSome(set, sets[index - 1] ?? []))
    .map((set) => set.sort((a, b) => a.part.number - b.part.number))
}

/** Whether a set only holds some parts of the set before it, unchanged: by itself it would have gaps. */
function repeatsSome(set: PartSet, before: readonly PartSource[]): boolean {
  return (
    set.length < before.length &&
    set.every((source) => {
      const same = before.find(({ part }) => part.number === source.part.number)
      const isSame = (a: FullRecord, b: FullRecord) =>
        isSameText(toComparableText(a), toComparableText(b))
      return same !== undefined && isSame(same.article, source.article)
    })
  )
}

/** Joins a set, and reports its parts and its gaps. */
function toSource(set: PartSet, problems: Problem[]): FullSource {
  const [first, ...others] = set
  const article = joinParts(set)
  for (const part of others) problems.push(describePart(part, first.file))
  for (const { from, to } of article.missingParts ?? []) {
    const range = to === null ? `${from} and on` : from === to ? `${from}` : `${from} to ${to}`
    const what = `${article.headline} (page ${range})`
    problems.push(describeProblem('part-missing', { file: first.file, what }))
  }
  return { file: first.file, article }
}

function describePart({ file, article, part }: PartSource, where: string): Problem {
  const number = part.of === null ? `${part.number}` : `${part.number} of ${part.of}`
  const what = `${article.headline} (page ${number}; ${where})`
  return describeProblem('part-of-article', { file, what })
}
