import type { BylineNames } from '../capture/byline-labels.ts'
import { findLabel } from '../capture/find-label.ts'
import { isOneNamed, listInitials, listPersons } from '../capture/person-names.ts'
import { hasOutletWord, hasRole } from '../capture/role-words.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { canBePerson } from './marked-names.ts'

/** What a page says of itself and its authors, by which names on its lines are judged. */
export type NameContext = {
  /** Keys of the outlet's names. */
  sites: ReadonlySet<string>
  /** Keys of the names that the metadata states. */
  stated: Readonly<Record<'reporters' | 'editors', ReadonlySet<string>>>
  /** The page's language, '' where it is not known. */
  language: string
}

/** The names on a page's lines by the part that each person has in the article. */
export class BylineNotes {
  readonly #context: NameContext
  readonly #names = {
    reporters: new Map<string, string>(),
    editors: new Map<string, string>(),
    others: new Map<string, string>(),
  }
  /** Keys of those whom only a class calls editors: "nameEditor" may hold all of the newsroom's names. */
  readonly #marked = new Set<string>()
  /** Whether a label names any of them. */
  isLabelled = false

  constructor(context: NameContext) {
    this.#context = context
  }

  /** Adds the persons in a text behind a label, which says whose names they are. */
  add(names: BylineNames, text: string): void {
    const found = listNames(text, this.#context, this.#context.stated.reporters)
    for (const name of found.length > 0 ? found : listInitials(text)) {
      this.isLabelled ||= names !== 'others'
      this.#note(names, name)
      const key = headlineKey(name)
      if (names === 'reporters' && this.#marked.has(key)) this.#names.editors.delete(key)
    }
  }

  /** Adds the persons in an element that is marked as a writer's: a known one, or one who can be any. */
  addMarked(names: 'reporters' | 'editors', text: string): void {
    const { stated } = this.#context
    const known = new Set([...stated.reporters, ...stated.editors])
    for (const name of listNames(text, this.#context, stated.reporters)) {
      if (!canBePerson(name, known)) continue
      const key = headlineKey(name)
      if (names === 'editors' && this.#names.reporters.has(key)) continue
      if (names === 'editors' && !this.#names.editors.has(key)) this.#marked.add(key)
      this.#note(names, name)
    }
  }

  /** Takes the names of a text from the reporters: "Nils Ek" above "Photographer". */
  dismiss(text: string): void {
    for (const name of listNames(text, this.#context)) {
      const key = headlineKey(name)
      if (this.#names.reporters.delete(key)) this.#names.others.set(key, name)
    }
  }

  list(names: BylineNames): string[] {
    return [...this.#names[names].values()]
  }

  keys(names: BylineNames): string[] {
    return [...this.#names[names].keys()]
  }

  #note(names: BylineNames, name: string): void {
    const key = headlineKey(name)
    if (!this.#names[names].has(key)) this.#names[names].set(key, name)
  }
}

/** A preposition before an outlet ("By Associated Press") or behind a genre ("Kommentar von"). */
const preposition =
  /^(?:by|von|par|por|door|oleh|av|af)\s+(?=\p{Lu})|^.*\s(?:by|von|par|por|door|oleh)$/iu
/** The label of a link that pages part from a name by style alone: "Sari DewiTwitter". */
const profile = /(?<=\p{Ll})(?:Twitter|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Email)$/u
/** A button behind a name. */
const button = /(?<=\s\S+)\s(?:Follow|Folgen|Suivre|Seguir|Ikuti|Volgen)$/u

/** What stands in place of a name: "Kontributor Banyumas", "Admin Kabar". */
const office = /^(?:kontributor|koresponden|wartawan|admin|redaksi)\s/iu
/** Where English is spoken, Tim is a name. */
const crew = /^tim\s/iu

/**
 * Lists the persons in a line that is marked as a byline: without its label, and never the outlet itself.
 * Behind a role, only those among `known` count, where it has any: the rest is the name of an office.
 */
export function listNames(
  text: string,
  { sites, language }: Pick<NameContext, 'sites' | 'language'>,
  known: ReadonlySet<string> = new Set(),
): string[] {
  const plain = cleanText(text)
    .replace(/^[:\s]+/u, '')
    .replace(preposition, '')
    .replace(profile, '')
    .replace(button, '')
  const words = findLabel(plain)?.name ?? plain
  if (sites.has(headlineKey(words))) return []
  const names = listPersons(words).filter(
    (name) =>
      !sites.has(headlineKey(name)) &&
      !office.test(name) &&
      !(isOneNamed(language) && crew.test(name)),
  )
  const stated = hasRole(words) ? names.filter((name) => known.has(headlineKey(name))) : []
  return stated.length > 0 ? stated : names
}

/** Two to four words of letters. */
const words = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u

/**
 * Lists the persons in a name that the metadata states: there writers type their own names, some of them in
 * small letters ("sari dewi").
 */
export function listStated(
  name: string,
  context: Pick<NameContext, 'sites' | 'language'>,
): string[] {
  const names = listNames(name, context)
  if (names.length > 0 || !words.test(name)) return names
  const capital = name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return listNames(capital, context).length === 1 && !hasRole(name) && !hasOutletWord(name)
    ? [name]
    : []
}
