import { formatLocalInstant, formatPrintedTime } from './format-printed-time.ts'
import type { InventedStory } from './invent-story.ts'

/** How a story is printed: as the text of a page, or as a saved web page. */
export type Layout = 'listed-text' | 'bare-text' | 'data-page' | 'plain-page'

/** Time between publication and capture, in days. */
const capturedAfterDays = 10
const dayMs = 24 * 60 * 60_000

/** A printed story: the ending of its file name, its text, and its provenance file where the text needs one. */
export type PrintedStory = { ending: '.txt' | '.html'; text: string; provenance: object | null }

/** What a printed page holds beside its story. */
export type Printing = {
  layout: Layout
  related: readonly InventedStory[]
  /** Name of the picture's file beside the page; null without one. */
  picture: string | null
  /** 1 for the first capture of the page; a later one has one paragraph more for each. */
  version: number
}

/** Prints a story as a captured page. */
export function printStory(story: InventedStory, printing: Printing): PrintedStory {
  const { picture, version } = printing
  const capturedMs = story.publishedMs + (capturedAfterDays + version - 1) * dayMs
  const added = Array.from(
    { length: version - 1 },
    (_, index) => `Catatan ${index + 1}: jumlah dalam berita ini dihitung ulang oleh panitia.`,
  )
  const shown = { ...story, paragraphs: [...story.paragraphs, ...added] }
  if (printing.layout === 'data-page' || printing.layout === 'plain-page') {
    return { ending: '.html', text: printPage(shown, printing, capturedMs), provenance: null }
  }
  const provenance = {
    outlet: story.outlet,
    url: story.url,
    capturedAt: formatLocalInstant(capturedMs),
    language: 'id',
    ...(picture === null ? {} : { pictures: [{ file: picture }] }),
  }
  return { ending: '.txt', text: printText(shown, printing), provenance }
}

function printText(story: InventedStory, { layout, related, picture }: Printing): string {
  const { headline, outlet, place, reporter, paragraphs, publishedMs } = story
  const caption = `Suasana di ${place} pada hari pertama. ${outlet}/${reporter}`
  const [first = '', ...others] = paragraphs
  const lines = [
    headline,
    ...(layout === 'listed-text' ? ['Reporter', reporter] : [`Oleh: ${reporter}`]),
    formatPrintedTime(publishedMs),
    ...(picture === null ? [] : [caption]),
    `${outlet.toUpperCase()}, ${place} - ${first}`,
    ...others,
    ...(layout === 'bare-text' || related.length === 0 ? [] : ['Berita terkait']),
    ...(layout === 'bare-text' ? [] : related.flatMap((other) => printRelated(other, story))),
  ]
  return `${lines.join('\n\n')}\n`
}

function printRelated(other: InventedStory, { publishedMs }: InventedStory): string[] {
  const capturedMs = publishedMs + capturedAfterDays * dayMs
  const days = Math.floor((capturedMs - other.publishedMs) / dayMs)
  return [other.headline, `${days} hari lalu`, other.headline, other.summary, 'Baca Selengkapnya']
}

function printPage(
  { headline, outlet, url, place, reporter, paragraphs, publishedMs, summary }: InventedStory,
  { layout, related, picture }: Printing,
  capturedMs: number,
): string {
  const publishedAt = formatLocalInstant(publishedMs)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: publishedAt,
    author: { '@type': 'Person', name: reporter },
    publisher: { '@type': 'Organization', name: outlet },
  }
  const figure =
    picture === null
      ? ''
      : `<figure><img src="${picture}" width="640" height="400" alt="Pemandangan di ${place}"><figcaption>Suasana di ${place}. Foto: ${outlet}/${reporter}</figcaption></figure>`
  const list = related
    .map((other) => `<li><a href="${other.url}">${other.headline}</a></li>`)
    .join('')
  return `<!DOCTYPE html>
<!--
 Page saved with SingleFile
 url: ${url}
 saved date: ${new Date(capturedMs).toUTCString()}
-->
<html lang="id"><head><meta charset="utf-8"><title>${headline} - ${outlet}</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="${outlet}">
<meta name="description" content="${summary}">
${layout === 'data-page' ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}
</head><body><nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a> <a href="/olahraga">Olahraga</a></nav>
<main><article><h1>${headline}</h1>
<p class="byline">Oleh <span class="author">${reporter}</span></p><time datetime="${publishedAt}">${formatPrintedTime(publishedMs)}</time>
${figure}<div class="article-body">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article>
<aside class="related"><h2>Berita terkait</h2><ul>${list}</ul></aside></main>
<footer>© ${outlet}. Semua hak dilindungi.</footer></body></html>
`
}
