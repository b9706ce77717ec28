import type { Page, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'
import { countProse } from './prose.ts'

/** Lines between a card's heading and its byline. */
const cardLines = 3

/** Lines below a byline that can be its story's first paragraphs. */
const openingLines = 4

/** Whether a line is below a heading that leads to another story: the byline of that story's card. */
export function isInCard({ lines }: Page, { headline }: PageMap, index: number): boolean {
  if (index < (headline ?? 0)) return false
  for (let at = index - 1; at >= index - cardLines; at -= 1) {
    if (at === headline) return false
    // A page of several stories prints each of them whole.
    if (isLinkedHeading(lines[at]))
      return !opensText(lines.slice(index + 1, index + 1 + openingLines))
  }
  return false
}

/** Whether lines are the first paragraphs of a text, not the summary of one card and the heading of the next. */
function opensText(lines: readonly PageLine[]): boolean {
  const next = lines.findIndex(isLinkedHeading)
  const own = next === -1 ? lines : lines.slice(0, next)
  return own.filter((line) => countProse(line) > 0).length > 1
}

function isLinkedHeading(line: PageLine | undefined): boolean {
  if (line === undefined) return false
  const { block, links, text } = line
  const isHeading = [block, block.parent].some((element) => /^h[2-6]$/.test(element?.name ?? ''))
  return isHeading && links.some((link) => link.text === text)
}
