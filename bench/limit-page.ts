import type { PublishedArticle } from '../src/core/article/schema.ts'
import {
  type ComparedLine,
  type ComparedLink,
  type ComparedPage,
  type ComparedStory,
  type ComparedTime,
  describePage,
} from './compared-page.ts'

/**
 * Renders an article as the lightest honest page that one could write by hand: all of its text and related
 * stories, semantic markup without optional tags, one inline style, no script, no font file. The benchmark
 * compares the app with this page.
 */
export function renderLimitPage(article: PublishedArticle, style: string): string {
  const page = describePage(article)
  const { language, title, headline, caption, lines, capture } = page
  return [
    `<!doctype html><html lang=${attribute(language)}><meta charset=utf-8>`,
    // The empty icon keeps the browser from requesting one.
    '<meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href=data:,>',
    `<title>${escapeText(title)}</title><style>${style}</style>`,
    `<header>Simak</header><main><article><h1>${escapeText(headline)}</h1>`,
    `<p><small>${renderByline(page)}</small>`,
    caption === null ? '' : `<figure><figcaption>${escapeText(caption)}</figcaption></figure>`,
    ...lines.map(renderLine),
    `<p><small>${escapeText(capture)}</small></article>`,
    ...renderRelated(page),
    '</main>',
  ].join('')
}

/** Minifies our own style sheet; not correct for every style sheet. */
export function minifyStyle(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{}:;,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replaceAll(/\b0\.(?=\d)/g, '.')
    .trim()
}

function renderByline({ names, published }: ComparedPage): string {
  return [...names.map(escapeText), ...renderTime(published)].join(' · ')
}

function renderLine({ type, text, link }: ComparedLine): string {
  const words = escapeText(text) + (link === undefined ? '' : renderLink(link))
  if (type === 'heading') return `<h2>${words}</h2>`
  return type === 'note' ? `<p><small>${words}</small>` : `<p>${words}`
}

function renderRelated({ related }: ComparedPage): string[] {
  if (related.length === 0) return []
  return [
    '<section aria-labelledby=r><h2 id=r>Berita terkait</h2><ol>',
    ...related.map(renderStory),
    '</ol></section>',
  ]
}

function renderStory({ published, summary, ...link }: ComparedStory): string {
  const time = renderTime(published).join('')
  const words = summary === null ? '' : `<p>${escapeText(summary)}`
  return `<li>${time}<h3>${renderLink(link)}</h3>${words}`
}

/** All pages are in one folder, so the slug is the whole link. */
function renderLink({ headline, slug }: ComparedLink): string {
  if (slug === null) return escapeText(headline)
  return `<a href=${attribute(encodeURIComponent(slug))}>${escapeText(headline)}</a>`
}

function renderTime(time: ComparedTime | null): string[] {
  if (time === null) return []
  const words = escapeText(time.text)
  return [
    time.machine === null ? words : `<time datetime=${attribute(time.machine)}>${words}</time>`,
  ]
}

/** Quotes the value of an attribute only where HTML requires it. */
export function attribute(value: string): string {
  return /^[\w.:+%-]+$/.test(value) ? value : `"${escapeText(value).replaceAll('"', '&quot;')}"`
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
