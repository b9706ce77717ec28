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
  const root = `<div id="simak">${spareQuotes(markup)}</div>${carried}`
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
