import type { Head } from '../../core/publish/head.ts'

/** Writes a page's head into the document, so that title, language and canonical link are its own. */
export function writeHead({ title, description, path, language }: Head): void {
  document.title = title
  document.documentElement.lang = language
  writeElement('meta[name="description"]', 'content', description, () => {
    const meta = document.createElement('meta')
    meta.name = 'description'
    return meta
  })
  const href = path === null ? null : import.meta.env.BASE_URL + path.slice(1)
  writeElement('link[rel="canonical"]', 'href', href, () => {
    const link = document.createElement('link')
    link.rel = 'canonical'
    return link
  })
}

function writeElement(
  selector: string,
  attribute: string,
  value: string | null,
  create: () => HTMLElement,
): void {
  const found = document.head.querySelector(selector)
  if (value === null) {
    found?.remove()
    return
  }
  const element = found ?? document.head.appendChild(create())
  element.setAttribute(attribute, value)
}
