import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { Head } from '../../core/publish/head.ts'
import { escapeMarkup, formatScriptJson } from '../../core/publish/markup.ts'
import { type HeadExtras, renderHeadTags } from './head-tags.ts'

/** Values for the template of one page. */
export type DocumentParts = {
  head: Head
  /** Rendered markup of the root element. */
  markup: string
  /** The page's data, which the app hydrates from; null if the page has none. */
  state: unknown
  site: SiteAddress
  /** Additional content for the head. */
  extras?: HeadExtras
}

/** Fills the template with one page. Throws when a placeholder is missing. */
export function renderDocument(template: string, parts: DocumentParts): string {
  const { head, markup, state, site, extras } = parts
  const carried =
    state === null
      ? ''
      : `<script type="application/json" id="simak-state">${formatScriptJson(state)}</script>`
  const root = spareEndTags(`<div id="simak">${spareQuotes(markup)}</div>`) + carried
  const places: [string, string][] = [
    ['<html lang="id">', `<html lang="${escapeMarkup(head.language)}">`],
    ['<title>Simak</title>', renderHeadTags(head, site, extras)],
    ['<div id="simak"></div>', root],
  ]
  return places.reduce((page, [place, content]) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`)
    return page.replace(place, () => content)
  }, template)
}

/** Writes the quotation marks of text as they are; React escapes them as in attributes, which costs bytes. */
function spareQuotes(markup: string): string {
  return markup.replaceAll(/>[^<]+/g, (text) =>
    text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'"),
  )
}

/** End tags that HTML does not need, because what follows them ends their element, too. */
const needlessEndTag =
  /<\/li>(?=<li\b|<\/[ou]l>)|<\/p>(?=<(?:article|div|figure|footer|h\d|header|nav|ol|p|section|ul)\b|<\/(?:article|aside|div|figure|footer|header|li|nav|section)>)/g

/** Removes needless end tags; browsers make the same elements of what is left, also for React. */
function spareEndTags(markup: string): string {
  return markup.replaceAll(needlessEndTag, '')
}
