import type { Page, PageElement, PageLine } from './page.ts'
import { countProse } from './prose.ts'

/** A card has a headline, a summary and a name or two. */
const maxLines = 8

const isImage = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i

/**
 * Lists the links below the headline that hold several lines: cards of other pages, with headline, summary
 * and source. A paragraph of the text is never a link as a whole.
 */
export function listLinkCards({ elements, lines }: Page, headline: number | null): PageElement[] {
  return elements.filter((element) => {
    const { name, attributes, start, end } = element
    const href = attributes.get('href') ?? ''
    // A picture's link leads to its large file, and may hold its caption.
    if (name !== 'a' || href === '' || isImage.test(href) || start <= (headline ?? -1)) return false
    return end - start >= 2 && end - start <= maxLines && isLinked(element, lines)
  })
}

/** Whether every line of an element is its link, and one of them is more than a name. */
function isLinked(element: PageElement, lines: readonly PageLine[]): boolean {
  let hasSentence = false
  for (let index = element.start; index < element.end; index += 1) {
    const line = lines[index]
    if (line === undefined || !line.links.some((link) => link.element === element)) return false
    hasSentence ||= countProse({ ...line, links: [] }) > 0
  }
  return hasSentence
}
