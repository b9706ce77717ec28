import { isPersonName } from '../capture/person-names.ts'
import { hasOutletWord, hasRole } from '../capture/role-words.ts'
import type { Page, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'

/** What a note says of its writer, in the languages that put the verb behind the name. */
const verbs =
  /(?<=^|[.!?]\s)(?<name>\p{Lu}[^,.;:!?]{2,50}?),?\s(?:is|was|writes|works|lives|teaches|covers|adalah|merupakan|ist|schreibt|arbeitet|lebt|est|écrit|es|escribe|é|escreve|è|scrive|schrijft|är|skriver|er|jest|pisze)\s/gu

/** A longer line is a paragraph of the text. In code units. */
const maxNote = 400

/**
 * Finds the writers whom no byline names in a box below the text that is marked as about them: a name that
 * has a line to itself, or those with which its sentences begin.
 */
export function findNotedWriters({ lines }: Page, map: PageMap): string[] {
  const notes = lines
    .slice(map.lastProse, map.zone.end)
    .filter((_line, at) => map.furniture[map.lastProse + at] === 'author-note')
  const name = notes.find(({ text }) => canBeWriter(text))?.text
  if (name !== undefined) return [name]
  return notes.map(listSubjects).find((names) => names.length > 0) ?? []
}

/** The persons with whom the sentences of a note begin. */
function listSubjects({ text }: PageLine): string[] {
  return text.length > maxNote
    ? []
    : [...text.matchAll(verbs)].map(([, name = '']) => name).filter(canBeWriter)
}

function canBeWriter(name: string): boolean {
  return name.includes(' ') && isPersonName(name) && !hasRole(name) && !hasOutletWord(name)
}
