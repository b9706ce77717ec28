import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { attribute, escapeText } from './limit-page.ts'

/**
 * Renders a page of the archive as the lightest page that one could write by hand: the words and links of the built
 * page in semantic markup, one inline style, no script, no font file. It is lighter than an honest one, because
 * colours of a calendar, arrows and all else that is hidden from screen readers are missing.
 */
export function renderArchiveLimit(builtPage: string, style: string): string {
  const [root] = findAll(parse(builtPage).childNodes, 'html')
  const [main] = root === undefined ? [] : findAll(root.childNodes, 'main')
  const [title] = root === undefined ? [] : findAll(root.childNodes, 'title')
  if (main === undefined || title === undefined) throw new Error('The page has no main element.')
  return [
    '<!doctype html><html lang=id><meta charset=utf-8>',
    '<meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href=data:,>',
    `<title>${title.childNodes.map(renderNode).join('').trim()}</title><style>${style}</style>`,
    `<header>Simak</header><main>${main.childNodes.map(renderNode).join('').trim()}</main>`,
  ].join('')
}

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Elements that a page needs to be read; others are written as their content. */
const kept = ['h1', 'h2', 'h3', 'p', 'ol', 'ul', 'li', 'a', 'time', 'nav', 'section', 'article']
/** Elements whose end HTML does not need written. */
const openEnded = ['p', 'li']
const keptAttributes = ['href', 'datetime', 'aria-label']

function renderNode(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeText(node.value)
  if (!isElement(node) || readAttribute(node, 'aria-hidden') === 'true') return ''
  const content = node.childNodes.map(renderNode).join('')
  const name = node.tagName
  if (!kept.includes(name)) return ['span', 'div'].includes(name) ? ` ${content}` : content
  const attributes = keptAttributes.flatMap((each) => {
    const value = readAttribute(node, each)
    return value === null ? [] : ` ${each}=${attribute(value)}`
  })
  // A calendar is the list whose items are the numbers of days.
  const look = /^(?:<li> *(?:<a [^>]*>)?\d+(?:<\/a>)?)+$/.test(content) ? ' class=c' : ''
  const end = openEnded.includes(name) ? '' : `</${name}>`
  return `<${name}${attributes.join('')}${look}>${content.trim()}${end}`
}

function findAll(nodes: readonly Node[], name: string): Element[] {
  return nodes
    .filter(isElement)
    .flatMap((node) => (node.tagName === name ? [node] : findAll(node.childNodes, name)))
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function readAttribute({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}
