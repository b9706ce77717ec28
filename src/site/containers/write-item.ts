import { escapeMarkup } from '../../core/publish/markup.ts'
import { isWebAddress } from './is-web-address.ts'
import type { Item } from './item.ts'
import { readMoment } from './read-moment.ts'

/** Writes an item as the web page that it would be, around `html`. */
export function writeItem(item: Item, html: string): string {
  const { title, url, author, outlet, published } = item
  const language = /^[\w-]{2,20}$/.test(item.language) ? ` lang="${item.language}"` : ''
  const meta = (property: string, content: string) =>
    content === ''
      ? ''
      : `<meta property="${property}" content="${content.replaceAll('"', '&quot;')}">`
  return [
    `<!DOCTYPE html><html${language}><head><meta charset="utf-8">`,
    `<title>${title}</title>`,
    isWebAddress(url) ? `<link rel="canonical" href="${escapeMarkup(url)}">` : '',
    meta('og:title', title),
    meta('og:site_name', outlet),
    meta('article:published_time', readMoment(published) ?? ''),
    meta('author', escapeMarkup(author)).replace('property=', 'name='),
    `</head><body><article><h1>${title}</h1>`,
    html,
    '</article></body></html>',
  ].join('\n')
}
