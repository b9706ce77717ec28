import { agoWords, nowWords } from './ago-words.ts'
import { unitMs } from './calendar.ts'
import type { Unit } from './stated-time.ts'
import { digitsAt, skipPhrase, type Token, wordAt } from './time-tokens.ts'

/** An amount of time before an unstated moment, such as "12 jam lalu". */
export type Ago = { type: 'ago'; amount: number; unit: Unit }

/** A time without a moment: "beberapa menit lalu". */
export type Vague = { type: 'vague' }

export type AgoMatch = { end: number; parsed: Ago | Vague }

type Tokens = readonly Token[]

/** The words of one language, indexed for look-ups. */
type IndexedWords = {
  after: readonly (readonly string[])[]
  before: readonly (readonly string[])[]
  units: ReadonlyMap<string, Unit>
  one: ReadonlySet<string>
  half: ReadonlySet<string>
  few: ReadonlySet<string>
}

const unitNames = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const

const languages: readonly IndexedWords[] = Object.values(agoWords).map((row) => ({
  after: row.after.map((phrase) => phrase.split(' ')),
  before: row.before.map((phrase) => phrase.split(' ')),
  units: new Map(
    unitNames.flatMap((unit) => row.units[unit].split(' ').map((word) => [word, unit] as const)),
  ),
  one: new Set(row.one.split(' ')),
  half: new Set(row.half.split(' ')),
  few: new Set(row.few.split(' ')),
}))

const now = [...nowWords].map((phrase) => phrase.split(' '))
const firstWords: ReadonlySet<string> = new Set(now.map(([word = '']) => word))

/** Words for "about" before an amount, which are skipped because the unit already gives the precision. */
const around = [
  'sekitar',
  'kira - kira',
  'kurang lebih',
  'about',
  'around',
  'etwa',
  'environ',
  'circa',
  'cerca de',
  'около',
].map((phrase) => phrase.split(' '))
/** Conjunctions between two amounts. */
const joiners = new Set(['dan', 'and', 'und', 'et', 'y', 'e', 'en', 'i', 've', 'и', 'och', 'og'])

/** The languages in which an amount can open with a word: "beberapa", "an", "sejam". */
const openings = indexLanguages(({ before, units, one, half, few }) => [
  ...around.map(([word = '']) => word),
  ...before.map(([word = '']) => word),
  ...one,
  ...half,
  ...few,
  // "sejam" is "satu jam".
  ...(one.has('satu') ? [...units.keys()].map((unit) => `se${unit}`) : []),
])
/** The languages in which an amount can open with a number before a word. */
const counted = indexLanguages(({ units }) => [...units.keys()])

function indexLanguages(
  list: (language: IndexedWords) => readonly string[],
): ReadonlyMap<string, readonly IndexedWords[]> {
  const index = new Map<string, IndexedWords[]>()
  for (const language of languages) {
    for (const word of new Set(list(language))) {
      index.set(word, [...(index.get(word) ?? []), language])
    }
  }
  return index
}

/**
 * Matches the amount of time ago that begins at a token, or returns null. Two units are added in the smaller
 * one.
 *
 * @example matchAgo(listTokens('2 jam 15 menit yang lalu'), 0) → { amount: 135, unit: 'minute' }
 */
export function matchAgo(tokens: Tokens, from: number): AgoMatch | null {
  const token = tokens[from]
  if (token === undefined || token.type === 'mark') return null
  const moment = matchNow(tokens, from)
  if (moment !== null) return moment
  // Most words of a page open no amount.
  const [index, word] =
    token.type === 'number' ? [counted, wordAt(tokens, from + 1)] : [openings, token.text]
  for (const language of index.get(word) ?? []) {
    const found = matchLanguage(tokens, from, language)
    if (found !== null) return found
  }
  return null
}

/** Whether a word can open an amount of time: "beberapa", "an", "sejam". */
export function isAgoOpening(word: string): boolean {
  return openings.has(word) || firstWords.has(word)
}

function matchNow(tokens: Tokens, from: number): AgoMatch | null {
  if (!firstWords.has(wordAt(tokens, from))) return null
  for (const phrase of now) {
    const end = skipPhrase(tokens, from, phrase)
    if (end !== null) return { end, parsed: { type: 'ago', amount: 0, unit: 'minute' } }
  }
  return null
}

function matchLanguage(tokens: Tokens, from: number, language: IndexedWords): AgoMatch | null {
  for (const phrase of language.before) {
    const start = skipPhrase(tokens, from, phrase)
    const found = start === null ? null : matchAmounts(tokens, start, language)
    // Swedish has words on both sides: "för 3 timmar sedan".
    if (found !== null)
      return { ...found, end: skipAny(tokens, found.end, language.after) ?? found.end }
  }
  if (language.after.length === 0) return null
  const found = matchAmounts(tokens, from, language)
  if (found === null) return null
  const end = skipAny(tokens, found.end, language.after)
  return end === null ? null : { ...found, end }
}

function skipAny(tokens: Tokens, from: number, phrases: IndexedWords['after']): number | null {
  for (const phrase of phrases) {
    const end = skipPhrase(tokens, from, phrase)
    if (end !== null) return end
  }
  return null
}

function matchAmounts(tokens: Tokens, from: number, language: IndexedWords): AgoMatch | null {
  let at = skipAny(tokens, from, around) ?? from
  let sum: Ago | null = null
  let isVague = false
  for (let count = 0; count < 3; count += 1) {
    const part = matchAmount(tokens, at, language)
    if (part === null) break
    isVague ||= part.amount === null
    const added: Ago | null = part.amount === null ? sum : addAmount(sum, part.amount, part.unit)
    if (added === null && part.amount !== null) return null
    sum = added
    at = joiners.has(wordAt(tokens, part.end)) ? part.end + 1 : part.end
  }
  if (isVague) return { end: at, parsed: { type: 'vague' } }
  return sum === null ? null : { end: at, parsed: sum }
}

type Amount = { end: number; amount: number | null; unit: Unit }

function matchAmount(tokens: Tokens, from: number, language: IndexedWords): Amount | null {
  const word = wordAt(tokens, from)
  const digits = digitsAt(tokens, from, 1, 4)
  // "sejam" is "satu jam".
  const glued = word.startsWith('se') ? language.units.get(word.slice(2)) : undefined
  if (glued !== undefined && language.one.has('satu'))
    return { end: from + 1, amount: 1, unit: glued }
  if (language.few.has(word)) return matchFew(tokens, from + 1, language)
  if (language.one.has(word) && language.few.has(wordAt(tokens, from + 1))) {
    return matchFew(tokens, from + 2, language)
  }
  if (language.half.has(word)) {
    const end =
      /^(?:an?|hour)$/.test(wordAt(tokens, from + 1)) &&
      language.units.has(wordAt(tokens, from + 2))
        ? from + 2
        : from + 1
    const unit = language.units.get(wordAt(tokens, end))
    return unit === 'hour' ? { end: end + 1, amount: 30, unit: 'minute' } : null
  }
  if (digits === '' && !language.one.has(word)) return null
  const unit = language.units.get(wordAt(tokens, from + 1))
  if (unit === undefined) return null
  const end = tokens[from + 2]?.text === '.' ? from + 3 : from + 2
  return { end, amount: digits === '' ? 1 : Number(digits), unit }
}

/**
 * Matches an uncounted amount with its unit within a few words: "beberapa menit", "lebih dari 2 tahun", "a
 * few minutes".
 */
function matchFew(tokens: Tokens, from: number, language: IndexedWords): Amount | null {
  for (let at = from; at < from + 4; at += 1) {
    const unit = language.units.get(wordAt(tokens, at))
    if (unit !== undefined) return { end: at + 1, amount: null, unit }
  }
  return null
}

/** Adds a smaller amount to a larger one. Returns null if their ratio depends on the calendar. */
function addAmount(sum: Ago | null, amount: number, unit: Unit): Ago | null {
  if (sum === null) return { type: 'ago', amount, unit }
  if (sum.unit === 'year' && unit === 'month')
    return { type: 'ago', amount: sum.amount * 12 + amount, unit }
  if (sum.unit === 'month' || sum.unit === 'year' || unit === 'month' || unit === 'year')
    return null
  const ratio = unitMs[sum.unit] / unitMs[unit]
  return ratio > 1 ? { type: 'ago', amount: sum.amount * ratio + amount, unit } : null
}
