import { listChildren, type PageNode } from './page-tree.ts'

/** Elements that a row of labels is made of. */
const names = /^(?:span|time|small|label|cite|a|strong|b|em|i|[a-z]+-[a-z-]+)$/

/** A shorter piece may be a letter of a word that a script cut up. In code units. */
const minPiece = 3

/** What an end of a word and the beginning of another have to look like, to be two words without a space. */
const borders: readonly { before: RegExp; after: RegExp }[] = [
  { before: /[\p{L}\p{N}.!?…)»”]$/u, after: /^[\p{Lu}«»„“]/u },
  { before: /[\p{L}.!?…)»”]$/u, after: /^\p{N}/u },
  // "2026/10/10 14:25[記者王小明／台北報導]"
  { before: /[\p{L}\p{N}]$/u, after: /^[[【〔]/u },
  // Scripts without capitals that set spaces.
  {
    before: /[\p{L}\p{M}\p{N}]$/u,
    after:
      /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/u,
  },
]

/** Elements that hold a time or a picture's words, and beside these another piece without an element. */
const mixed = /^(?:time|figcaption)$/

/** Finds rows of pieces that style alone parts, such as "<span>By Sari</span><span>Updated 3 p.m.</span>". */
export class RowFinder {
  /** Whether an element has words of its own between or behind its pieces, for each that was asked for. */
  readonly #worded = new Map<PageNode, boolean>()

  /**
   * Whether an inline element begins a new piece of a row: no space parts `before`, the words right before it, from
   * its own, and the element around both has no other words but a label before them. Letters, figures and words
   * that go on in lower case are no row. `isClosed` says whether another inline element ends right before it.
   */
  begins(node: PageNode, before: string, isClosed: boolean): boolean {
    if (!('tagName' in node) || !names.test(node.tagName) || before.length < minPiece) return false
    const parent = node.parentNode
    if (parent === null || !('tagName' in parent)) return false
    const isMixed = mixed.test(parent.tagName)
    if (!isMixed && !isClosed) return false
    const after = findOpening(node)
    const isApart = borders.some((border) => border.before.test(before) && border.after.test(after))
    return isApart && after.length >= minPiece && (isMixed || !this.#hasWords(parent))
  }

  #hasWords(parent: PageNode): boolean {
    const known = this.#worded.get(parent)
    if (known !== undefined) return known
    const children = listChildren(parent)
    const first = children.findIndex((child) => 'tagName' in child)
    // "Von <span>Anna Berg</span><span>3. Juni</span>": a label before them is none.
    const found = children
      .slice(first)
      .some((child) => 'value' in child && child.value.trim() !== '')
    this.#worded.set(parent, found)
    return found
  }
}

/** The first text in an element, however deep; '' for none. */
function findOpening(node: PageNode): string {
  let next: PageNode | undefined = node
  for (let depth = 0; next !== undefined && depth < 10; depth += 1) {
    if ('value' in next) return next.value.trimEnd()
    next = listChildren(next).find(
      (child) => 'tagName' in child || ('value' in child && child.value !== ''),
    )
  }
  return ''
}
