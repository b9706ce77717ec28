import { listChildren, type PageNode, readAttribute } from './page-tree.ts'
import { readWords } from './read-words.ts'

/** What an accordion folds away. A list or a form that a button opens is a menu or a tool. */
const panels = /^(?:div|section|p|dd)$/

const headings = /^(?:h[2-6]|dt|summary)$/

/** Fewer words are the label of a menu. */
const minWords = 2

/** How deep inside a heading its button may be. */
const maxDepth = 4

/**
 * Whether a hidden element is the answer below the question of an accordion: right behind a heading that is or holds a
 * button, or behind a button that asks. The words are in the capture, and the page shows them at a tap.
 */
export function isAnswer(node: PageNode): boolean {
  if (!('tagName' in node) || !panels.test(node.tagName)) return false
  const control = findBefore(node)
  if (control === null) return false
  const words = readWords(control)
  if (words.split(' ').length < minWords && !/\p{Script=Han}|\p{Script=Thai}/u.test(words))
    return false
  const isQuestion = /[?？؟;]\W{0,3}$/u.test(words)
  return headings.test(control.tagName)
    ? isQuestion || holdsControl(control)
    : isQuestion && holdsControl(control)
}

type Element = Extract<PageNode, { tagName: string }>

/** For each parent that was asked for, what is right before each child: one may have a hundred thousand. */
const before = new WeakMap<PageNode, ReadonlyMap<PageNode, Element>>()

/** The element right before another, null where words are between them. */
function findBefore(node: Element): Element | null {
  const parent = node.parentNode
  if (parent === null || !('tagName' in parent)) return null
  const known = before.get(parent) ?? pairChildren(parent)
  before.set(parent, known)
  return known.get(node) ?? null
}

function pairChildren(parent: PageNode): ReadonlyMap<PageNode, Element> {
  const pairs = new Map<PageNode, Element>()
  let last: Element | null = null
  for (const child of listChildren(parent)) {
    if ('tagName' in child) {
      if (last !== null) pairs.set(child, last)
      last = child
    } else if ('value' in child && child.value.trim() !== '') last = null
  }
  return pairs
}

/** Whether an element is a control that unfolds something, or holds one. */
function holdsControl(control: Element): boolean {
  let level: readonly PageNode[] = [control]
  for (let depth = 0; depth < maxDepth; depth += 1) {
    if (level.some(isControl)) return true
    level = level.flatMap((node) => listChildren(node)).slice(0, 20)
  }
  return false
}

function isControl(node: PageNode): boolean {
  if (node.nodeName === 'button' || readAttribute(node, 'role') === 'button') return true
  return (
    readAttribute(node, 'aria-expanded') !== undefined ||
    readAttribute(node, 'aria-controls') !== undefined
  )
}
