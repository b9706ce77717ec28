import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageRoot = DefaultTreeAdapterTypes.Document

/**
 * A saved page has some thousands of elements. Far more come only from a page made to exhaust memory:
 * unclosed formatting is repeated in every paragraph, as the HTML standard says.
 */
const maxElements = 300_000

class TooManyElements extends Error {}

/** Parses HTML as browsers do, however broken it is; null for a page of more than 300,000 elements. */
export function parsePage(html: string): PageRoot | null {
  let count = 0
  const counting = {
    ...defaultTreeAdapter,
    createElement(...element: Parameters<typeof defaultTreeAdapter.createElement>) {
      count += 1
      if (count > maxElements) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...element)
    },
  }
  try {
    return parse(html, { treeAdapter: counting })
  } catch (error) {
    if (error instanceof TooManyElements) return null
    throw error
  }
}

/** The children of a node. A template's are kept apart by the parser; they show only as a shadow root. */
export function listChildren(node: PageNode | PageRoot): readonly PageNode[] {
  if ('content' in node) {
    return readAttribute(node, 'shadowrootmode') === undefined ? [] : node.content.childNodes
  }
  return 'childNodes' in node ? node.childNodes : []
}

/** Every node in document order. No recursion: a page may be nested a hundred thousand deep. */
export function* walkPage(root: PageRoot): Iterable<PageNode> {
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
