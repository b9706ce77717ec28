import { listWords } from './class-words.ts'
import { isAllLink } from './line-place.ts'
import { leadsAway } from './own-asides.ts'
import type { Page, PageElement } from './page.ts'
import type { PageMap } from './page-map.ts'
import { isWithin } from './picture-lines.ts'

/** A longer aside is a column beside the text. In lines. */
const maxLines = 12

/** Columns of a page, whose pictures belong to other stories. */
const column = /^(?:sidebar\w*|rightbar|rightside|leftside|rail)$/

/**
 * The figures of asides inside the article: below its headline, and up to the end of its text. Such an aside
 * holds captioned figures and nothing else, and none of them leads to another page.
 */
export function listAsideFigures(page: Page, map: PageMap): ReadonlySet<PageElement> {
  const all = new Set<PageElement>()
  let aside: PageElement | null = null
  let figures: PageElement[] = []
  let covered = 0
  const close = () => {
    if (aside !== null && covered === aside.end - aside.start)
      for (const each of figures) all.add(each)
    aside = null
    figures = []
    covered = 0
  }
  for (const element of page.elements) {
    if (aside !== null && !isWithin(element, aside)) close()
    if (aside === null) {
      if (isOwnAside(element, page, map)) aside = element
      continue
    }
    // A link around a picture opens its file, or is a promotion. One in a caption's words names the source.
    const { name, attributes, start, end } = element
    if (name === 'a' && start === end && leadsAway(attributes.get('href') ?? ''))
      covered = Number.NaN
    if (name !== 'figure' || figures.some((figure) => isWithin(element, figure))) continue
    figures.push(element)
    covered += end - start
  }
  close()
  return all
}

function isOwnAside(
  element: PageElement,
  { lines }: Page,
  { headline, scope, furniture }: PageMap,
): boolean {
  const { name, attributes, start, end } = element
  if (name !== 'aside' && attributes.get('role') !== 'complementary') return false
  if (headline === null || start <= headline || end > scope.end) return false
  if (end <= start || end - start > maxLines || furniture[start] !== 'side-column') return false
  if (listWords(element).some((word) => column.test(word))) return false
  return !lines.slice(start, end).some(isAllLink)
}
