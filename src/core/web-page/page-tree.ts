import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { pageLimits } from '../capture/page-limits.ts'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageRoot = DefaultTreeAdapterTypes.Document

class PageTooLarge extends Error {}

/**
 * Parses HTML as browsers do, however broken it is; null for a page of more than 300,000 elements or
 * about a million words.
 */
export function parsePage(html: string): PageRoot | null {
  try {
    const root = parse(html, { treeAdapter: createCountingAdapter() })
    composeShadows(root)
    return root
  } catch (error) {
    if (error instanceof PageTooLarge) return null
    throw error
  }
}

/**
 * Builds the parser's own tree, and stops when it exceeds the limits. A small page can do so: unclosed
 * formatting is repeated in every paragraph, as the HTML standard says.
 */
function createCountingAdapter() {
  let elements = 0
  let texts = 0
  const countText = () => {
    texts += 1
    if (texts > pageLimits.texts) throw new PageTooLarge()
  }
  return {
    ...defaultTreeAdapter,
    createElement(...element: Parameters<typeof defaultTreeAdapter.createElement>) {
      elements += 1
      if (elements > pageLimits.elements) throw new PageTooLarge()
      return defaultTreeAdapter.createElement(...element)
    },
    insertText(...text: Parameters<typeof defaultTreeAdapter.insertText>) {
      countText()
      defaultTreeAdapter.insertText(...text)
    },
    insertTextBefore(...text: Parameters<typeof defaultTreeAdapter.insertTextBefore>) {
      countText()
      defaultTreeAdapter.insertTextBefore(...text)
    },
  }
}

/** A template whose content is the shadow tree of its parent: by the standard, by its draft, by old SingleFile. */
const shadowMarks = ['shadowrootmode', 'shadowroot', 'shadowmode']

/** Children as the eye sees them, where they differ from those in the document. */
const composed = new WeakMap<PageNode | PageRoot, readonly PageNode[]>()

/**
 * Puts shadow trees in place: an element with one shows it instead of its own children, and those show in
 * the slots. When a component has no slot, its own children are appended, so that nothing is lost.
 */
function composeShadows(root: PageRoot): void {
  for (const host of walkPage(root)) {
    if (!('tagName' in host)) continue
    const template = host.childNodes.find(isShadowRoot)
    if (template === undefined || !('content' in template)) continue
    const light = host.childNodes.filter((child) => child !== template)
    const shadow = template.content.childNodes
    const slots = listSlots(shadow)
    const assigned = new Map<PageNode, PageNode[]>()
    for (const child of light) {
      const slot = slots.get(readAttribute(child, 'slot') ?? '')
      if (slot === undefined || ('value' in child && child.value.trim() === '')) continue
      const others = assigned.get(slot)
      if (others === undefined) assigned.set(slot, [child])
      else others.push(child)
    }
    for (const [slot, children] of assigned) composed.set(slot, children)
    composed.set(host, slots.size > 0 ? shadow : [...shadow, ...light])
  }
}

function isShadowRoot(node: PageNode): boolean {
  return (
    node.nodeName === 'template' &&
    shadowMarks.some((mark) => readAttribute(node, mark) !== undefined)
  )
}

/** The first slot of each name below these nodes. */
function listSlots(nodes: readonly PageNode[]): Map<string, PageNode> {
  const slots = new Map<string, PageNode>()
  const rest = [...nodes].reverse()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.nodeName === 'slot') {
      const name = readAttribute(node, 'name') ?? ''
      if (!slots.has(name)) slots.set(name, node)
    }
    if ('childNodes' in node) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index]
        if (child !== undefined) rest.push(child)
      }
    }
  }
  return slots
}

/** The children of a node as the eye sees them: of an element with a shadow tree, that tree. */
export function listChildren(node: PageNode | PageRoot): readonly PageNode[] {
  const shown = composed.get(node)
  if (shown !== undefined) return shown
  return 'childNodes' in node ? node.childNodes : []
}

/** Every node below another, in document order. No recursion: a page may be nested a hundred thousand deep. */
export function* walkPage(root: PageRoot | PageNode): Iterable<PageNode> {
  const stack: PageNode[] = [...listChildren(root)].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    const children = listChildren(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) stack.push(child)
    }
  }
}

/** An attribute of an element; undefined when it has none of that name, or is no element. */
export function readAttribute(node: PageNode, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined
}

/**
 * A text for machines whose signs the page wrote as codes once too often.
 *
 * @example decodeEntities('&quot;Desa&quot; &amp; kota') → '"Desa" & kota'
 */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text)) return text
  return parseFragment(text.replaceAll('<', '&lt;'))
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
}
