import { listChildren, type PageNode, readAttribute } from './page-tree.ts'
import type { StatedImage } from './stated-pictures.ts'

/** A picture's item has few elements; one of more is a whole page. */
const maxNodes = 60

/** Who is named by a `name` of their own inside the property. */
const maker = /^(?:creator|copyrightHolder|author)$/

/** Whether an element is a picture in microdata. */
export function isImageItem(node: PageNode): boolean {
  return /\/ImageObject\/?$/.test(readAttribute(node, 'itemtype') ?? '')
}

/**
 * Reads what the microdata of an element states of its picture. The first value of a property counts.
 *
 * @example <div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="caption" content="Warga antre."></div> → { caption: 'Warga antre.', … }
 */
export function readImageItem(item: PageNode): StatedImage {
  const values = new Map<string, string>()
  const rest: { node: PageNode; owner: string }[] = [{ node: item, owner: '' }]
  for (let count = 0; rest.length > 0 && count < maxNodes; count += 1) {
    const next = rest.pop()
    if (next === undefined) break
    const { node } = next
    const property = node === item ? '' : (readAttribute(node, 'itemprop') ?? '')
    const owner = maker.test(property) ? property : next.owner
    const key = property === 'name' ? owner : property
    const value = readValue(node)
    if (key !== '' && value !== '' && !values.has(key)) values.set(key, value)
    rest.push(...[...listChildren(node)].reverse().map((child) => ({ node: child, owner })))
  }
  return {
    url: values.get('url'),
    contentUrl: values.get('contentUrl'),
    caption: values.get('caption'),
    creditText: values.get('creditText'),
    creator: values.get('creator') ?? values.get('author'),
    copyrightHolder: values.get('copyrightHolder'),
    copyrightNotice: values.get('copyrightNotice'),
  }
}

function readValue(node: PageNode): string {
  const stated = ['content', 'src', 'href'].flatMap((name) => readAttribute(node, name) ?? [])
  const words = listChildren(node).map((child) => ('value' in child ? child.value : ''))
  return (stated[0] ?? words.join('')).trim()
}
