import { pathToFileURL } from 'node:url'
import { isFields } from '../../core/article/fields.ts'
import { recogniseArticle } from '../../core/article/recognise-article.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import type { CutCache } from './cut-cache.ts'
import type { HeadExtras } from './head-tags.ts'
import { createStyler } from './page-styles.ts'
import type { PageTemplate } from './page-template.ts'
import { renderDocument } from './render-document.ts'

/** Renders the page of a path from its data. */
export type RenderPage = (
  path: string,
  state: unknown,
) => { markup: string; head: Parameters<typeof renderDocument>[1]['head'] }

/** What a page shows. */
export type PageState = { type: string; [part: string]: unknown }

/** A page to be rendered. */
export type PageToRender = {
  path: string
  /** What it shows, as JSON, which takes less time to send to a thread than an object. */
  state: string
  extras?: HeadExtras
}

/** Creates the function that renders a page as a complete document. */
export function createPageRenderer(
  template: PageTemplate,
  site: SiteAddress,
  renderPage: RenderPage,
  cuts: CutCache | null = null,
): (page: PageToRender) => string {
  const addStyles = createStyler(template, cuts)
  return ({ path, state: json, extras = {} }) => {
    const state = parseState(json)
    const { markup, head } = renderPage(path, state)
    // This page is served offline at any address, so it contains no data.
    const carried = state.type === 'opening' ? null : state
    const article = state.type === 'article' ? recogniseArticle(state.article) : null
    const ofPage = article === null ? extras : { ...extras, article }
    const html = renderDocument(template.html, {
      markup,
      head,
      state: carried,
      site,
      extras: ofPage,
    })
    return addStyles(html, markup)
  }
}

function parseState(json: string): PageState {
  const state: unknown = JSON.parse(json)
  if (!isState(state)) throw new Error('The data of a page says no type.')
  return state
}

function isState(value: unknown): value is PageState {
  return isFields(value) && typeof value.type === 'string'
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
