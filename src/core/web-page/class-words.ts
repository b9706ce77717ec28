import type { PageElement } from './page.ts'

/** More words are no class but some script's state. */
const maxWords = 60

/** One class, id or component name in its words, lower case: "readMore" is "read", "more". */
export type ClassName = readonly string[]

const none: readonly never[] = []

/** The names of an element's class and id, read once: every table asks for them. */
const namesOf = new WeakMap<PageElement, readonly ClassName[]>()
const wordsOf = new WeakMap<PageElement, readonly string[]>()

export function listClassNames(element: PageElement): readonly ClassName[] {
  const { attributes } = element
  if (attributes.size === 0) return none
  const known = namesOf.get(element)
  if (known !== undefined) return known
  const names = readNames(element)
  namesOf.set(element, names)
  return names
}

/** The words of all names, and every two neighbours as one: "sub-title" is also "subtitle". */
export function listWords(element: PageElement): readonly string[] {
  if (element.attributes.size === 0) return none
  const known = wordsOf.get(element)
  if (known !== undefined) return known
  const words = listClassNames(element).flatMap((name) => [
    ...name,
    ...name.slice(1).map((word, index) => joinWords(name[index] ?? '', word)),
  ])
  wordsOf.set(element, words.slice(0, maxWords))
  return wordsOf.get(element) ?? []
}

/** Two neighbouring words as one; '' for crumbs, as in "a-d-4f", which mean nothing together. */
export function joinWords(first: string, second: string): string {
  return first.length < 3 || second.length < 3 ? '' : `${first}${second}`
}

function readNames({ attributes }: PageElement): ClassName[] {
  const marks = [attributes.get('class'), attributes.get('id'), attributes.get('data-component')]
    .filter((mark) => mark !== undefined)
    .join(' ')
    .slice(0, 1_000)
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
