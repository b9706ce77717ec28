import { words as timeWords } from '../src/app/i18n/id/time.ts'
import { formatSummary } from '../src/core/article/format-summary.ts'
import { listBodyUnits } from '../src/core/article/list-text-units.ts'
import type { PublishedArticle } from '../src/core/article/schema.ts'
import type { Story } from '../src/core/article/story.ts'
import { formatAbsolute, formatInstantDay, formatMachine } from '../src/core/time/format-time.ts'
import type { StatedTime } from '../src/core/time/stated-time.ts'
import type { TimeWords } from '../src/core/time/time-words.ts'

/**
 * Renders an article as the lightest honest page that one could write by hand: all of its text and related
 * stories, semantic markup without optional tags, one inline style, no script, no font file. The benchmark
 * compares the app with this page.
 */
export function renderLimitPage(article: PublishedArticle, style: string): string {
  return [
    `<!doctype html><html lang=${attribute(article.language)}><meta charset=utf-8>`,
    // The empty icon keeps the browser from requesting one.
    '<meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href=data:,>',
    `<title>${escapeText(formatTitle(article))}</title><style>${style}</style>`,
    `<header>Simak</header><main><article><h1>${escapeText(article.headline)}</h1>`,
    `<p><small>${renderByline(article)}</small>`,
    ...renderReading(article),
    `<p><small>${escapeText(describeCapture(article))}</small></article>`,
    ...renderRelated(article),
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

function formatTitle({ headline, outlet }: PublishedArticle): string {
  return outlet === null ? headline : `${headline} – ${outlet}`
}

function renderByline(article: PublishedArticle): string {
  const people = article.type === 'full' ? [...article.reporters, ...article.editors] : []
  const names = [article.outlet, ...people].filter((name) => name !== null).map(escapeText)
  const time = article.published === null ? [] : [renderTime(article.published, formatAbsolute)]
  return [...names, ...time].join(' · ')
}

function renderReading(article: PublishedArticle): string[] {
  if (article.type === 'brief') {
    return [
      renderSummary(article),
      '<p><small>Hanya judul, waktu, dan ringkasan berita ini yang diarsipkan.</small>',
    ]
  }
  const { figure, dateline, body, editorsPick, agency, unplaced } = article
  const opening = dateline === null ? '' : escapeText(dateline.text)
  return [
    figure === null
      ? ''
      : `<figure><figcaption>${escapeText(figure.caption ?? '')} ${escapeText(figure.credit ?? '')}</figcaption></figure>`,
    ...listBodyUnits(body).map(({ role, text }, index) =>
      role === 'heading'
        ? `<h2>${escapeText(text)}</h2>`
        : `<p>${index === 0 ? opening : ''}${escapeText(text)}`,
    ),
    editorsPick === null
      ? ''
      : `<p>Pilihan Editor: ${renderLink(editorsPick.headline, editorsPick.slug)}`,
    agency === null ? '' : `<p>${escapeText(agency)}`,
    ...unplaced.map((line) => `<p>${escapeText(line)}`),
  ]
}

function describeCapture({ provenance: { captured } }: PublishedArticle): string {
  if (captured === null) return 'Tidak diketahui kapan halaman ini diarsipkan.'
  const day = formatInstantDay(captured.at, timeWords, { year: true })
  return `Halaman ini diarsipkan ${captured.isEstimated ? 'sekitar ' : 'pada '}${day}.`
}

function renderRelated({ related }: PublishedArticle): string[] {
  if (related.length === 0) return []
  return [
    '<section aria-labelledby=r><h2 id=r>Berita terkait</h2><ol>',
    ...related.map(renderStory),
    '</ol></section>',
  ]
}

function renderStory(story: Story): string {
  const time = story.published === null ? '' : renderTime(story.published, ({ text }) => text)
  return `<li>${time}<h3>${renderLink(story.headline, story.slug)}</h3>${renderSummary(story)}`
}

function renderSummary(story: Parameters<typeof formatSummary>[0]): string {
  const summary = formatSummary(story)
  return summary === null ? '' : `<p>${escapeText(summary)}`
}

/** All pages are in one folder, so the slug is the whole link. */
function renderLink(text: string, slug: string | undefined): string {
  if (slug === undefined) return escapeText(text)
  return `<a href=${attribute(encodeURIComponent(slug))}>${escapeText(text)}</a>`
}

function renderTime(time: StatedTime, say: (time: StatedTime, words: TimeWords) => string): string {
  const machine = formatMachine(time)
  const words = escapeText(say(time, timeWords))
  return machine === null ? words : `<time datetime=${attribute(machine)}>${words}</time>`
}

/** Quotes the value of an attribute only where HTML requires it. */
function attribute(value: string): string {
  return /^[\w.:+%-]+$/.test(value) ? value : `"${escapeText(value).replaceAll('"', '&quot;')}"`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
