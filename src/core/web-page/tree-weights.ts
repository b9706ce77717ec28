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

const hasWide = /[\u0E00-\u0E7F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uD840-\uD8FF]/

/** Elements whose text is for machines. */
const silent = /^(?:script|style|template|head|iframe|noscript|svg|textarea|option)$/

/** Weighs every node of a page. */
export function weighTree(root: PageRoot): TreeWeights {
  const weights = new Map<PageNode | PageRoot, TreeWeight>()
  // Three lists in step rather than one of objects: a page has a hundred thousand nodes.
  const nodes: (PageNode | PageRoot)[] = [root]
  const parents: number[] = [-1]
  const links: boolean[] = [false]
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node === undefined || silent.test(node.nodeName)) continue
    for (const child of listChildren(node)) {
      nodes.push(child)
      parents.push(index)
      links.push(links[index] === true || child.nodeName === 'a')
    }
  }
  const list = nodes.map((): TreeWeight => ({ characters: 0, prose: 0, hasArticle: false }))
  // Parents come before their children, so from the end every node is whole when its parent takes it in.
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    const own = list[index]
    if (node === undefined || own === undefined) continue
    if ('value' in node) {
      own.characters = countVisible(node.value)
      const isShort = weighLength(node.value, own.characters) < minSentence
      own.prose = links[index] === true || isShort ? 0 : own.characters
    }
    own.hasArticle ||= /^(?:h1|article|main)$/.test(node.nodeName)
    weights.set(node, own)
    const above = list[parents[index] ?? -1]
    if (above === undefined) continue
    above.characters += own.characters
    above.prose += own.prose
    above.hasArticle ||= own.hasArticle
  }
  return weights
}

function countVisible(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length
}

/** The length of a text, a wide character counted three times: it says as much as three letters. */
export function weighLength(text: string, length: number = text.length): number {
  return length + (hasWide.test(text) ? 2 * (text.match(wide)?.length ?? 0) : 0)
}
