import { pathToFileURL } from 'node:url'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { HeadExtras } from './head-tags.ts'
import { createStyler } from './page-styles.ts'
import type { PageTemplate } from './page-template.ts'
import { renderDocument } from './render-document.ts'

/** Renders the page of a path from its data. */
export type RenderPage = (
  path: string,
  state: unknown,
) => { markup: string; head: Parameters<typeof renderDocument>[1]['head'] }

/** A page to be rendered. */
export type PageToRender = {
  path: string
  state: { type: string; [part: string]: unknown }
  extras?: HeadExtras
}

/** Creates the function that renders a page as a complete document. */
export function createPageRenderer(
  template: PageTemplate,
  site: SiteAddress,
  renderPage: RenderPage,
): (page: PageToRender) => string {
  const addStyles = createStyler(template)
  return ({ path, state, extras = {} }) => {
    const { markup, head } = renderPage(path, state)
    // This page is served offline at any address, so it contains no data.
    const carried = state.type === 'opening' ? null : state
    const html = renderDocument(template.html, { markup, head, state: carried, site, extras })
    return addStyles(html, markup)
  }
}

/** Loads the app's module that renders pages. Throws when it does not export the function. */
export async function loadRenderPage(module: string): Promise<RenderPage> {
  const entry: unknown = await import(pathToFileURL(module).href)
  if (typeof entry === 'object' && entry !== null && 'renderPage' in entry) {
    const { renderPage } = entry
    if (isRenderPage(renderPage)) return renderPage
  }
  throw new Error('src/app/render.tsx does not export renderPage.')
}

function isRenderPage(value: unknown): value is RenderPage {
  return typeof value === 'function'
}
