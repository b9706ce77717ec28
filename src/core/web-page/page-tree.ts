import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageRoot = DefaultTreeAdapterTypes.Document

/**
 * A saved page has some thousands of elements. Far more come only from a page made to exhaust memory:
 * unclosed formatting is repeated in every paragraph, as the HTML standard says.
 */
const maxElements = 300_000

/** The parser adds words and the spaces between them one by one: a million words, ten novels. */
const maxTexts = 2_000_000

class PageTooLarge extends Error {}

/**
 * Parses HTML as browsers do, however broken it is; null for a page of more than 300,000 elements or
 * about a million words.
 */
export function parsePage(html: string): PageRoot | null {
  try {
    return parse(html, { treeAdapter: createCountingAdapter() })
  } catch (error) {
    if (error instanceof PageTooLarge) return null
    throw error
  }
}

/** Builds the parser's own tree, and stops when it grows beyond what any page needs. */
function createCountingAdapter() {
  let elements = 0
  let texts = 0
  const countText = () => {
    texts += 1
    if (texts > maxTexts) throw new PageTooLarge()
  }
  return {
    ...defaultTreeAdapter,
    createElement(...element: Parameters<typeof defaultTreeAdapter.createElement>) {
      elements += 1
      if (elements > maxElements) throw new PageTooLarge()
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
