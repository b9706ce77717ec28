import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { Head } from '../../core/publish/head.ts'
import { escapeMarkup, formatScriptJson } from '../../core/publish/markup.ts'
import { type HeadExtras, renderHeadTags } from './head-tags.ts'

/** What fills the template for one page. */
export type DocumentParts = {
  head: Head
  /** Markup of the root element. */
  markup: string
  /** The page's data, carried along for the app; null where the app begins with nothing. */
  state: unknown
  site: SiteAddress
  /** What else the head tells. */
  extras?: HeadExtras
}

/** Fills the built `index.html` with one page. Throws when the template lost one of its places. */
export function renderDocument(template: string, parts: DocumentParts): string {
  const { head, markup, state, site, extras } = parts
  const carried =
    state === null
      ? ''
      : `<script type="application/json" id="simak-state">${formatScriptJson(state)}</script>`
  const root = `<div id="simak">${markup}</div>${carried}`
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
