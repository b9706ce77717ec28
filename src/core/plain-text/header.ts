import { foldCue } from '../capture/cue-phrases.ts'
import { type BylineLabel, findLabel } from '../capture/find-label.ts'
import type { LabelledTime } from '../capture/find-printed-time.ts'
import { opensWithFamily } from '../capture/japanese-names.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import { dropTowns, isPersonName, listInitials, listPersons } from '../capture/person-names.ts'
import { isOffice } from '../capture/role-words.ts'
import { findSingleName } from '../capture/single-names.ts'

/** A time and the index of its line. */
export type HeaderTime = LabelledTime & { index: number }

/** Byline, time and deck, from the lines around the headline. */
export type Header = {
  /** Short lines above the headline, folded: one of them is the site's name. */
  sites: ReadonlySet<string>
  /** The page's language, by which single words beside a full name are judged. */
  language: string
  reporters: string[]
  editors: string[]
  /** Whether a line of its own gives the last reporter's name, so that another may follow. */
  isListed: boolean
  /** Words beside the time that are names, unless a label gives others: "Koran Desa, 29 Juli 2024". */
  beside: string | null
  /** An outlet named where a reporter's name would be, or beside the time, as printed. */
  outlet: string | null
  /** The time of publication. */
  time: HeaderTime | null
  /** The time of an update. */
  updated: HeaderTime | null
  /** The sentence below the headline that sums the story up. */
  deck: string | null
  /** Lines that no rule knows, and those of translators and others that an article has no field for. */
  unplaced: string[]
  /** Index of the first line that can be text. */
  end: number
}

/** Adds the persons of a line that holds names alone: "Sari Dewi and Budi Santoso". */
export function addPersons(header: Header, text: string): void {
  for (const name of listPersons(text)) {
    const isOwn = header.sites.has(foldCue(name)) || header.reporters.includes(name)
    if (!isOwn) header.reporters.push(name)
  }
}

/** Whether words are a person's first and last name. In scripts without capitals, any two words could be. */
export function isFullName(words: string): boolean {
  return (
    (words.includes(' ') && /\p{Lu}/u.test(words) && isPersonName(words)) || opensWithFamily(words)
  )
}

/** Whether words are a person's names, in any script. */
export function isNamed(words: string): boolean {
  return (words.includes(' ') && isPersonName(words)) || opensWithFamily(words)
}

/** Whether words name an outlet: a known one, any site ("Kompas.tv"), or the site of this page. */
export function isOutlet(words: string, { sites }: Header): boolean {
  return (
    findKnownOutlet(words) !== undefined ||
    sites.has(foldCue(words)) ||
    // The name of a newsroom's part in one word: "detikJabar", "kumparanNEWS".
    /^\p{Ll}{3,12}\p{Lu}\p{L}{1,12}$/u.test(words) ||
    /^\p{L}[\p{L}\d-]{1,30}(?:\.(?:com|net|org|co|id|tv|news|info|online|my|sg|uk|de|fr|it|es|nl|pl|ru|ua|tr|vn|jp|kr|cn|in)){1,2}$/iu.test(
      words,
    )
  )
}

/** The label of a line beside the text, where one name behind a role is enough: "Penulis Dedy". */
export function findHeaderLabel(text: string, language = ''): BylineLabel | undefined {
  return findSingleName(text, language) ?? findLabel(text, language)
}

export function addNames(header: Header, label: BylineLabel, text: string): void {
  if (label.names === 'others' || text === '') return
  const persons = listPersons(text).filter((name) => !header.sites.has(foldCue(name)))
  const initials = persons.length > 0 ? [] : listInitials(text)
  const rest = findKnownOutlet(text) === undefined && !isOffice(text) ? [text] : []
  const named = initials.length > 0 ? initials : rest
  const names = persons.length > 0 ? dropTowns(persons, header.language) : named
  if (label.names === 'reporters' && names.length > 0) dropBeside(header, names)
  for (const name of names) {
    if (!header[label.names].includes(name)) header[label.names].push(name)
  }
  if (names.length === 0) header.outlet ??= text
}

/** Takes the words beside the time for the outlet, where a label names somebody else. */
function dropBeside(header: Header, names: readonly string[]): void {
  const { beside } = header
  header.beside = null
  if (beside === null || names.includes(beside)) return
  const persons = listPersons(beside)
  header.reporters = header.reporters.filter((name) => !persons.includes(name))
  header.outlet ??= beside
}
