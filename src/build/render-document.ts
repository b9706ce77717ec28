import type { Head } from '../core/publish/head.ts'

/** What fills the template for one page. */
export type DocumentParts = {
  head: Head
  /** Markup of the root element. */
  markup: string
  /** The page's data, carried along for the app. */
  state: unknown
  /** The site's base path, with a slash at both ends. */
  base: string
}

/** Fills the built `index.html` with one page. Throws when the template lost one of its places. */
export function renderDocument(template: string, { head, markup, state, base }: DocumentParts) {
  const root = `<div id="simak">${markup}</div><script type="application/json" id="simak-state">${escapeJson(state)}</script>`
  const places: [string, string][] = [
    ['<html lang="id">', `<html lang="${escapeHtml(head.language)}">`],
    ['<title>Simak</title>', renderHead(head, base)],
    ['<div id="simak"></div>', root],
  ]
  return places.reduce((page, [place, content]) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`)
    return page.replace(place, () => content)
  }, template)
}

function renderHead({ title, description, path }: Head, base: string): string {
  const tags = [`<title>${escapeHtml(title)}</title>`]
  if (description !== null) {
    tags.push(`<meta name="description" content="${escapeHtml(description)}" />`)
  }
  if (path !== null) {
    tags.push(`<link rel="canonical" href="${escapeHtml(base + path.slice(1))}" />`)
  }
  return tags.join('\n    ')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** JSON that cannot close its script element. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
