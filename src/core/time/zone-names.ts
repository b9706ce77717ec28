import { findZoneOffset } from './zones.ts'

/**
 * Abbreviations of foreign zones, in minutes ahead of UTC. Only names with one worldwide meaning are listed;
 * a name of summer time has its own row. To support another, add a row.
 */
const zones: ReadonlyMap<string, number> = new Map([
  ['MYT', 480],
  ['SGT', 480],
  ['HKT', 480],
  ['PHT', 480],
  ['AWST', 480],
  ['ICT', 420],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['MSK', 180],
  ['МСК', 180],
  ['TRT', 180],
  ['EAT', 180],
  ['WET', 0],
  ['WEST', 60],
  ['BST', 60],
  ['CET', 60],
  ['MEZ', 60],
  ['CEST', 120],
  ['MESZ', 120],
  ['EET', 120],
  ['EEST', 180],
  ['SAST', 120],
  ['BRT', -180],
  ['EST', -300],
  ['EDT', -240],
  ['CDT', -300],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
])

/** Names with several meanings, so a clock time with one of them is not a single moment. */
const ambiguous: ReadonlySet<string> = new Set(['ET', 'CT', 'MT', 'PT', 'CST', 'MST', 'IST', 'AST'])

/** What an ambiguous name means on a page in a language that is at home in one of its countries alone. */
const national: readonly { name: string; languages: RegExp; minutes: number }[] = [
  { name: 'IST', languages: /^(?:hi|mr|ta|te|kn|ml|gu|pa|or|as|en-in)\b/i, minutes: 330 },
  { name: 'CST', languages: /^zh-cn\b/i, minutes: 480 },
]

/** Returns the offset of an ambiguous zone on a page in this language, in minutes ahead of UTC, or null. */
export function findNationalZone(name: string, language: string | undefined): number | null {
  const known = national.find(
    (row) => row.name === name.toUpperCase() && row.languages.test(language ?? ''),
  )
  return known?.minutes ?? null
}

/** Whether a word is the name of a zone, known or ambiguous. */
export function isZoneName(word: string): boolean {
  const name = word.toUpperCase()
  return ambiguous.has(name) || zones.has(name) || /^(?:WIB|WITA|WIT|GMT|UTC|Z)$/.test(name)
}

/**
 * Returns the offset of a named zone in minutes ahead of UTC, in any case; null if it is unknown or
 * ambiguous.
 */
export function findNamedZone(name: string): number | null {
  return zones.get(name.toUpperCase()) ?? findZoneOffset(name)
}
