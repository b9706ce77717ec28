import { parseFragment } from 'parse5'
import { type PageNode, readAttribute } from './page-tree.ts'

/** A longer `<noscript>` holds more than an image. In code units. */
const maxLength = 20_000

/**
 * Reads the image that a `<noscript>` holds for browsers without script, where pages that load pictures late
 * keep the real file. Returns its attributes; null when there is no image. The parser leaves the content of
 * `<noscript>` as text, as a browser with script does.
 */
export function readSpareImage(noscript: PageNode): ReadonlyMap<string, string> | null {
  const [child] = 'childNodes' in noscript ? noscript.childNodes : []
  const text = child !== undefined && 'value' in child ? child.value : ''
  if (!/<img\s/i.test(text) || text.length > maxLength) return null
  const image = findImage(parseFragment(text).childNodes)
  if (image === null || !('attrs' in image)) return null
  return new Map(image.attrs.map(({ name, value }) => [name, value]))
}

function findImage(nodes: readonly PageNode[]): PageNode | null {
  const rest = [...nodes]
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    if (node.nodeName === 'img')
      return /none/i.test(readAttribute(node, 'style') ?? '') ? null : node
    if ('childNodes' in node) rest.unshift(...node.childNodes)
  }
  return null
}
