import type { Page, PageElement } from './page.ts'
import { countProse, type Range } from './prose.ts'

/** Lines of a box that asks for an address: a heading, a sentence or two, buttons, a note on privacy. */
const maxLines = 10
const maxSentences = 3

/** Elements around a field that may be its box. */
const maxDepth = 8

/**
 * Lists the boxes that ask readers to subscribe, by their field for an e-mail address, whatever their class
 * is. A box never holds the headline.
 */
export function listSignUpBoxes({ elements, lines }: Page, headline: number | null): Range[] {
  return elements.flatMap((field) => {
    if (!asksForAddress(field)) return []
    let box: PageElement | null = null
    let element = field.parent
    for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
      const { start, end } = element
      const holdsHeadline = headline !== null && start <= headline && headline < end
      if (holdsHeadline || end - start > maxLines || countSentences(lines, element) > maxSentences)
        break
      if (/^(?:article|main|body|html)$/.test(element.name)) break
      box = element
      element = element.parent
    }
    return box === null || box.end <= box.start ? [] : [{ start: box.start, end: box.end }]
  })
}

function asksForAddress({ name, attributes }: PageElement): boolean {
  if (name !== 'input') return false
  const words = ['type', 'name', 'placeholder'].map((each) => attributes.get(each) ?? '').join(' ')
  return words.length < 300 && /e-?mail|surel/i.test(words)
}

function countSentences(lines: Page['lines'], { start, end }: PageElement): number {
  let count = 0
  for (let index = start; index < end; index += 1) {
    const line = lines[index]
    if (line !== undefined && countProse(line) > 0) count += 1
  }
  return count
}
