import { isAnswer } from './accordions.ts'
import { findDesktopDisplay } from './desktop-classes.ts'
import { findHidingStyle, type HidingNames, readHidingNames } from './hiding-styles.ts'
import { listChildren, type PageNode, type PageRoot, readAttribute, walkPage } from './page-tree.ts'
import { readWords } from './read-words.ts'
import type { TreeWeights } from './tree-weights.ts'

/** Elements whose text no browser with script shows. */
const unseenNames = new Set(
  `audio canvas datalist head iframe math-error noembed noframes noscript object option script select style svg
  template textarea title video`.split(/\s+/),
)

/** Classes that hide an element. SingleFile adds the first to every element that was hidden. */
const hiddenClasses =
  /^(?:sf-hidden|amp-hidden|hide|is-hidden|uk-hidden|[uv]-hid(?:e|den)|(?:element|page)-hidden|hide-if-js|ng-hide)$/

/** Classes whose words are for screen readers alone. */
const spokenClasses =
  /(?:^|[-_])(?:sr-?only|sr-text|visually-?hidden|vis(?:ually|u)?hidden|screen-?reader(?:-?(?:text|only))?|off-?screen|element-invisible|assistive-?text|a(?:11y|ccessib(?:le|ility))-?(?:hidden|text|only)|hidden-visually|invisible-text)(?:$|[-_]{1,2})/i

/** An element that holds more than this share of the page's prose is the article, whatever hides it. */
const articleShare = 0.55

/** Behind an open dialog, which may hold a long text itself, the article needs no more than this. */
const dialogShare = 0.25

/** Words that open what a page folds away below its first paragraphs. */
const moreButton =
  /^(?:(?:baca|lihat|tampilkan) (?:selengkapnya|lebih (?:banyak|lanjut)|semua|lagi)|selengkapnya|(?:read|show|see|view|load) (?:more|all|full (?:article|story))|continue reading|weiterlesen|mehr (?:lesen|anzeigen)|lire (?:la suite|plus)|leer m[aá]s|ver m[aá]s|leia mais|continuar lendo|lees (?:verder|meer)|leggi (?:tutto|di pi[uù])|читать (?:далее|полностью)|展开全文|查看全文|閱讀全文|続きを読む|더 ?보기|devamını oku|czytaj (?:dalej|więcej))\W*$/iu
const foldedClass =
  /(?:^|[-_])(?:collaps\w*|expand\w*|read-?more|more-?text|folded|rest|truncat\w*|lanjut\w*|selengkapnya)(?:$|[-_])/i

/** Says of an element why neither it nor anything in it is part of the visible text; null when it is. */
export type FindUnseen = (node: PageNode) => 'never-text' | 'hidden' | null

/**
 * Returns a function that says which elements are not seen on a wide screen: those that are never text, and
 * those that an attribute, a style, a usual class or the page's style sheet hides. An element with the
 * article counts as seen, because pages are saved while a dialog is open or before a script shows them.
 */
export function watchPage(root: PageRoot, weights: TreeWeights): FindUnseen {
  const sheets: string[] = []
  for (const node of walkPage(root)) {
    if (node.nodeName !== 'style' || !('childNodes' in node)) continue
    if (!/print/i.test(readAttribute(node, 'media') ?? '')) {
      sheets.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
    }
  }
  const names = readHidingNames(sheets)
  const all = weights.get(root)?.prose ?? 0
  const known = new Map<PageNode, Company>()
  const galleries = new Map<PageNode | PageRoot, boolean>()
  return (node) => {
    if (!('tagName' in node)) return null
    if (unseenNames.has(node.tagName)) return 'never-text'
    const hiding = findHiding(node, names, weights, galleries)
    if (hiding === null) return null
    const { prose = 0, hasArticle = false } = weights.get(node) ?? {}
    const isArticle =
      hiding === 'decoration'
        ? hasArticle && prose >= all * dialogShare
        : prose > all * articleShare && (hasArticle || hiding !== 'not-displayed')
    const isText = isArticle || isFolded(node, prose, weights, known) || isAnswer(node)
    return isText ? null : 'hidden'
  }
}

/** Why an element is hidden, or null. */
function findHiding(
  node: PageNode,
  names: HidingNames,
  weights: TreeWeights,
  galleries: Map<PageNode | PageRoot, boolean>,
): string | null {
  if (!('tagName' in node)) return null
  const { tagName } = node
  if (tagName === 'body' || tagName === 'html') return null
  const classes = (readAttribute(node, 'class') ?? '').split(/\s+/).filter(Boolean)
  const hidden = readAttribute(node, 'hidden')
  // "until-found" shows when searched for, so it is text.
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return 'not-displayed'
  if (tagName === 'dialog' && readAttribute(node, 'open') === undefined) return 'not-displayed'
  if (readAttribute(node, 'popover') !== undefined) return 'not-displayed'
  const display = findDesktopDisplay(classes)
  if (display === 'hidden') return 'class'
  // In a picture they say which of its words are the credit.
  if (classes.some((name) => spokenClasses.test(name)) && !isInPicture(node)) return 'spoken'
  const sheet =
    classes.map((name) => names.classes.get(name)).find((rule) => rule !== undefined) ??
    names.ids.get(readAttribute(node, 'id') ?? '') ??
    null
  const style =
    findHidingStyle(readAttribute(node, 'style') ?? '') ??
    (sheet !== null && isSlide(node, galleries) ? null : sheet)
  if (style !== null && (style !== 'tiny' || isLeaf(node))) {
    // A style sheet's transparent section is one that a script fades in.
    const isFadedIn =
      style === 'transparent' &&
      !isLeaf(node) &&
      ((weights.get(node)?.prose ?? 0) > 0 || isSentence(readWords(node)))
    if (!isFadedIn && display !== 'shown') return style
  }
  if (display !== 'shown' && classes.some((name) => hiddenClasses.test(name))) return 'class'
  return isDecoration(node, weights) ? 'decoration' : null
}

/** Fewer words are those of a button or of its tooltip: "Link copied." */
const minSentence = 4

function isSentence(text: string): boolean {
  return text.split(' ').length >= minSentence && /[.!?…]["'”’»)]*$/u.test(text)
}

/**
 * `aria-hidden` hides from listeners, not from the eye: a first letter set large is text. Signs without a
 * letter are none, nor are icons that a font makes of their names, nor boxes that open later.
 */
function isDecoration(node: PageNode, weights: TreeWeights): boolean {
  if (readAttribute(node, 'aria-hidden') !== 'true' || !('tagName' in node)) return false
  // Captions and credits are hidden from listeners where the picture's description says the same.
  const isOfPicture = creditClasses.test(readAttribute(node, 'class') ?? '') && isInPicture(node)
  if (node.tagName === 'figcaption' || isOfPicture) return !/\p{L}/u.test(readWords(node))
  if (!inline.test(node.tagName)) return true
  if (
    /(?:^|[-_\s])(?:icons?|material|fa|glyph\w*|svg)(?:$|[-_\s])/i.test(
      readAttribute(node, 'class') ?? '',
    )
  )
    return true
  const parent = weights.get(
    node.parentNode && 'tagName' in node.parentNode ? node.parentNode : node,
  )
  const own = weights.get(node)?.characters ?? 0
  const isAlone = (parent?.characters ?? 0) <= own && !isInCaption(node)
  return isAlone || !/[\p{L}\p{N}]/u.test(readWords(node))
}

/** Classes of a picture's words inside its figure. */
const creditClasses = /(?:^|[-_\s])(?:captions?|credits?|copyright)(?:$|[-_\s])/i

const inline = /^(?:a|abbr|b|em|font|i|mark|q|small|span|strong|sub|sup|u|[a-z]+-[a-z-]+)$/

function isInCaption(node: PageNode): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent !== null && 'tagName' in parent && parent.tagName === 'figcaption'
}

/** Fewer figures with a caption side by side may be one picture and its copy for phones. */
const minSlides = 3

/** Whether an element is one of several figures that a script shows in turn. */
function isSlide(node: PageNode, galleries: Map<PageNode | PageRoot, boolean>): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null
  if (node.nodeName !== 'figure' || parent === null || !('tagName' in parent)) return false
  const known = galleries.get(parent)
  if (known !== undefined) return known
  const slides = listChildren(parent).filter(
    (child) =>
      child.nodeName === 'figure' &&
      listChildren(child).some(({ nodeName }) => nodeName === 'figcaption'),
  )
  galleries.set(parent, slides.length >= minSlides)
  return slides.length >= minSlides
}

function isInPicture(node: PageNode): boolean {
  let parent = 'parentNode' in node ? node.parentNode : null
  for (let depth = 0; parent !== null && 'tagName' in parent && depth < 5; depth += 1) {
    if (/^fig(?:ure|caption)$/.test(parent.tagName)) return true
    parent = parent.parentNode
  }
  return false
}

function isLeaf(node: PageNode): boolean {
  return listChildren(node).every((child) => !('tagName' in child) || child.tagName === 'br')
}

/** The children of an element: number of paragraphs, of blocks with paragraphs, and whether a button unfolds more. */
type Company = { paragraphs: number; blocks: number; hasButton: boolean }

/** The rest of a text that a button unfolds: it is in the capture, so it is text. */
function isFolded(
  node: PageNode,
  prose: number,
  weights: TreeWeights,
  known: Map<PageNode, Company>,
): boolean {
  if (prose === 0 || !('tagName' in node) || !/^(?:div|section|span|p)$/.test(node.tagName))
    return false
  const parent = node.parentNode
  if (parent === null || !('tagName' in parent)) return false
  const company = known.get(parent) ?? readCompany(parent, weights)
  known.set(parent, company)
  const marks = `${readAttribute(node, 'class') ?? ''} ${readAttribute(node, 'id') ?? ''}`
  const isNamed = marks.split(/\s+/).some((name) => foldedClass.test(name))
  // Paragraphs may be wrapped one by one. A copy for phones is beside them, too, but has no such name.
  const isBesideText = company.blocks > (node.tagName === 'span' ? 0 : 1)
  if (company.paragraphs <= (node.tagName === 'p' ? 1 : 0)) {
    return isNamed && company.hasButton && isBesideText
  }
  return company.hasButton || isNamed
}

function readCompany(parent: PageNode, weights: TreeWeights): Company {
  const children = listChildren(parent)
  return {
    paragraphs: children.filter(
      (child) => child.nodeName === 'p' && (weights.get(child)?.prose ?? 0) > 0,
    ).length,
    blocks: children.filter(
      (child) => /^(?:p|div|section)$/.test(child.nodeName) && (weights.get(child)?.prose ?? 0) > 0,
    ).length,
    hasButton: children.some((child) => moreButton.test(readWords(child))),
  }
}
