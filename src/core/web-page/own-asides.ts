import { findPrintedTime } from '../capture/find-printed-time.ts'
import { listWords } from './class-words.ts'
import { findOwnFurniture } from './furniture-cues.ts'
import { isAllLink } from './line-place.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import { countProse, type Range } from './prose.ts'

/** A longer box is a column beside the text, and a longer header a list of links. In lines. */
const maxLines = { box: 12, header: 8 }

/** Columns of a page, whose pictures and writers belong to other stories. */
const column = /^(?:sidebar\w*|rightbar|rightside|leftside|rail)$/

/** Boxes of facts that newsrooms set beside a paragraph, in their own words. */
const facts =
  /^(?:fact(?:s|box|sheet)?|fakta|faktaruta|faktabox|faktaboks|fakten|faktenbox|factbox|infobox|infokasten|kasten|kotakfakta|encadre|recuadro|despiece|ficha|scheda|ramka|faktalaatikko|tietolaatikko|explainer|glossary)$/

/** Elements that no box of a text has: it asks for something or leads to another story. */
const foreign = /^(?:form|input|button|select|iframe)$/

type Place = {
  headline: number | null
  firstProse: number
  lastProse: number
  furniture: readonly (string | null)[]
}

/**
 * The asides that belong to the article: between two of its paragraphs a box with a picture and sentences, or one of
 * facts by its class, none of them a link to another page; and above its text the aside that prints its writer or time.
 */
export function listOwnAsides({ elements, lines }: Page, place: Place): Range[] {
  const own: Range[] = []
  let open: Box | null = null
  const close = () => {
    if (open !== null && isOwn(open, lines, place)) own.push(open.element)
    open = null
  }
  for (const element of elements) {
    if (open !== null && !isInside(element, open)) close()
    if (open === null) {
      if (canBeOwn(element, place)) open = { element, inner: new Set([element]), ...nothing }
      continue
    }
    open.inner.add(element)
    const { name, attributes, start, end } = element
    const isEmptyLink = name === 'a' && start === end && leadsAway(attributes.get('href') ?? '')
    open.isForeign ||= foreign.test(name) || isEmptyLink
    open.isPictured ||= /^(?:img|amp-img)$/.test(name)
    open.isSigned ||=
      name === 'time' || attributes.get('rel') === 'author' || hasCue(element, 'author')
  }
  close()
  return own
}

/** An aside, and what is in it. */
type Box = {
  element: PageElement
  inner: Set<PageElement>
  isForeign: boolean
  isPictured: boolean
  isSigned: boolean
}
const nothing = { isForeign: false, isPictured: false, isSigned: false }

/** Elements come in document order: the parent of one inside is inside, too. */
function isInside({ parent }: PageElement, { inner }: Box): boolean {
  return parent !== null && inner.has(parent)
}

function canBeOwn(element: PageElement, { headline, lastProse, furniture }: Place): boolean {
  const { start, end } = element
  if (headline === null || start <= headline || end >= lastProse || end <= start) return false
  if (end - start > maxLines.box || furniture[start] !== 'side-column') return false
  return findOwnFurniture(element)?.rule === 'side-column'
}

function isOwn({ element, ...box }: Box, lines: Page['lines'], { firstProse }: Place): boolean {
  const { start, end } = element
  const own = lines.slice(start, end)
  if (end <= firstProse) {
    const isDated = own.some(({ text }) => findPrintedTime(text) !== null)
    return (box.isSigned || isDated) && own.length <= maxLines.header && !own.some(isStory)
  }
  if (start <= firstProse || box.isForeign || own.some(isAllLink)) return false
  const words = listWords(element)
  if (words.some((word) => column.test(word))) return false
  if (words.some((word) => facts.test(word))) return own.every(({ links }) => links.length === 0)
  return box.isPictured && own.some((line) => countProse(line) > 0)
}

/** Whether a line links to another story: more words than a name has. */
function isStory(line: Page['lines'][number]): boolean {
  return isAllLink(line) && line.text.split(' ').length > maxNameWords
}
const maxNameWords = 4

/** Whether a link around a picture opens another page, and not the picture's file. */
export function leadsAway(address: string): boolean {
  return !/\.(?:jpe?g|png|gif|webp|avif)(?:[?#].*)?$/i.test(address) && !address.startsWith('#')
}
