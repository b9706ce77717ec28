import { formatAddress, type SiteAddress } from '../../core/publish/format-address.ts'
import type { Head } from '../../core/publish/head.ts'
import { type HeadTag, listHeadTags } from '../../core/publish/list-head-tags.ts'

const site: SiteAddress = { origin: import.meta.env.SIMAK_SITE, base: import.meta.env.BASE_URL }

/**
 * Writes a page's head into the document. It removes tags that only the prerendered page provides, such as
 * JSON-LD, once another page is shown.
 */
export function writeHead(head: Head): void {
  const address = head.path === null ? null : formatAddress(site, head.path)
  if (findElement('link', 'rel', 'canonical')?.getAttribute('href') !== (address ?? undefined)) {
    for (const stale of document.head.querySelectorAll('[data-prerendered]')) stale.remove()
  }
  document.title = head.title
  document.documentElement.lang = head.language
  for (const tag of listHeadTags(head, site)) writeTag(tag)
}

function writeTag({ key, name, value }: HeadTag): void {
  const [tag, attribute] = key === 'rel' ? ['link', 'href'] : ['meta', 'content']
  const found = findElement(tag, key, name)
  if (value === null) {
    found?.remove()
    return
  }
  const element = found ?? document.head.appendChild(document.createElement(tag))
  element.setAttribute(key, name)
  element.setAttribute(attribute, value)
}

function findElement(tag: string, key: string, name: string): Element | null {
  return document.head.querySelector(`${tag}[${key}="${name}"]`)
}
