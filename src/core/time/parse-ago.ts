import { findUnit } from './source-words.ts'
import type { Unit } from './stated-time.ts'

/** An amount of time before an unstated moment, such as "12 jam lalu". */
export type Ago = { type: 'ago'; amount: number; unit: Unit }

/** Whole statements that name no amount. */
const idioms: ReadonlyMap<string, Ago> = new Map([
  ['baru saja', { type: 'ago', amount: 0, unit: 'minute' }],
  ['just now', { type: 'ago', amount: 0, unit: 'minute' }],
  ['kemarin', { type: 'ago', amount: 1, unit: 'day' }],
  ['yesterday', { type: 'ago', amount: 1, unit: 'day' }],
])

// "12 jam lalu", "12 jam yang lalu", "an hour ago"; "sejam lalu", where "se" is one.
const pattern =
  /^(?:(?<amount>\d{1,4}|satu|an?|one) |se)(?<unit>[a-z]+)\.? (?:(?:(?:yang|yg) )?lalu|ago)$/

/** Reads a whole text, with single spaces, as an amount of time ago; null when it is anything else. */
export function parseAgo(text: string): Ago | null {
  const lower = text.toLowerCase()
  const groups = pattern.exec(lower)?.groups
  const unit = findUnit(groups?.unit ?? '')
  if (unit === null) return idioms.get(lower) ?? null
  return { type: 'ago', amount: readAmount(groups?.amount), unit }
}

function readAmount(word: string | undefined): number {
  return word !== undefined && /^\d/.test(word) ? Number(word) : 1
}
