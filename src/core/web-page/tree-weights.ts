import { listChildren, type PageNode, type PageRoot } from './page-tree.ts'

/** How much text a node holds, all that is in it counted, hidden or not. */
export type TreeWeight = {
  /** Letters, digits and signs of all its text. */
  characters: number
  /** Characters of the text that is long enough to be a sentence, outside links. */
  prose: number
  /** Whether it holds what only an article has: its own element, a main part or a first heading. */
  hasArticle: boolean
}

export type TreeWeights = ReadonlyMap<PageNode | PageRoot, TreeWeight>

/** A shorter run of text is a label. Chinese and Japanese say three times as much with one character. */
const minSentence = 40
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu

/** Elements whose text is for machines. */
const silent = /^(?:script|style|template|head|iframe|noscript|svg|textarea|option)$/

/** Weighs every node of a page. */
export function weighTree(root: PageRoot): TreeWeights {
  const weights = new Map<PageNode | PageRoot, TreeWeight>()
  const order: {
    node: PageNode | PageRoot
    parent: PageNode | PageRoot | null
    isLink: boolean
  }[] = []
  const stack: typeof order = [{ node: root, parent: null, isLink: false }]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    order.push(entry)
    if (silent.test(entry.node.nodeName)) continue
    for (const node of listChildren(entry.node)) {
      stack.push({ node, parent: entry.node, isLink: entry.isLink || node.nodeName === 'a' })
    }
  }
  // Parents come before their children, so from the end every node is whole when its parent takes it in.
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const entry = order[index]
    if (entry === undefined) continue
    const { node, parent, isLink } = entry
    const own = weights.get(node) ?? { characters: 0, prose: 0, hasArticle: false }
    if ('value' in node) {
      own.characters = countVisible(node.value)
      own.prose =
        isLink || weighLength(node.value, own.characters) < minSentence ? 0 : own.characters
    }
    own.hasArticle ||= /^(?:h1|article|main)$/.test(node.nodeName)
    weights.set(node, own)
    if (parent === null) continue
    const above = weights.get(parent) ?? { characters: 0, prose: 0, hasArticle: false }
    above.characters += own.characters
    above.prose += own.prose
    above.hasArticle ||= own.hasArticle
    weights.set(parent, above)
  }
  return weights
}

function countVisible(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length
}

/** The length of a text, a wide character counted three times: it says as much as three letters. */
export function weighLength(text: string, length: number = text.length): number {
  // Most texts hold none, and are not searched twice.
  return length + 2 * (text.match(wide)?.length ?? 0)
}
