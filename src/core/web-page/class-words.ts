import { rememberLines } from '../capture/remember-lines.ts'
import type { PageElement } from './page.ts'

/** More words are no class but some script's state. */
const maxWords = 60

/** One class, id or component name in its words, lower case: "readMore" is "read", "more". */
export type ClassName = readonly string[]

/** What class and id of an element say: the same object for equal ones, so that tables can remember it. */
type Naming = {
  names: readonly ClassName[]
  /** The words of all names, and every two neighbours as one. */
  words: readonly string[]
}

const none: Naming = { names: [], words: [] }

/** Every table asks for the names of the same elements. */
const namings = new WeakMap<PageElement, Naming>()

export function listClassNames(element: PageElement): readonly ClassName[] {
  return findNaming(element).names
}

/** The words of all names, and every two neighbours as one: "sub-title" is also "subtitle". */
export function listWords(element: PageElement): readonly string[] {
  return findNaming(element).words
}

function findNaming(element: PageElement): Naming {
  if (element.attributes.size === 0) return none
  const naming = namings.get(element) ?? readNaming(joinMarks(element))
  namings.set(element, naming)
  return naming
}

/** Pages repeat their classes, in every card of a list. */
const readNaming = rememberLines((marks): Naming => {
  if (marks === '') return none
  const names = readNames(marks)
  const words = names.flatMap((name) => [
    ...name,
    ...name.slice(1).map((word, index) => joinWords(name[index] ?? '', word)),
  ])
  return { names, words: words.slice(0, maxWords) }
})

/** Two neighbouring words as one; '' for crumbs, as in "a-d-4f", which mean nothing together. */
export function joinWords(first: string, second: string): string {
  return first.length < 3 || second.length < 3 ? '' : `${first}${second}`
}

function joinMarks({ attributes }: PageElement): string {
  return [attributes.get('class'), attributes.get('id'), attributes.get('data-component')]
    .filter((mark) => mark !== undefined)
    .join(' ')
    .slice(0, 1_000)
}

function readNames(marks: string): ClassName[] {
  return marks
    .split(/\s+/)
    .map(readName)
    .filter((name) => name.length > 0)
}

/** "kcm-read__Terkait2" gives "kcm", "read", "terkait"; what a program made up at random gives nothing. */
function readName(mark: string): string[] {
  const parts = mark
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '')
  const random = parts.filter((part) => /\d/.test(part))
  // Two parts that mix letters and digits: an identifier, in which "ad" is a number.
  return random.length > 1 ? [] : parts.filter((part) => !/\d/.test(part))
}
