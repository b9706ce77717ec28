import { expect, it } from 'vitest'
import { isLinear } from '../compile/growth-fixture.ts'
import { compileHtml, htmlParagraphs, writeHtml } from './html-fixture.ts'

const sentence = 'Warga menanam bambu baru di tepi sungai agar tanah tidak lagi terkikis arus.'
const title = 'Judul kabar yang cukup panjang'
const link = (at: number) => `<a href="/${at}">${title} ${at}</a>`
const repeat = (size: number, write: (at: number) => string) =>
  Array.from({ length: size }, (_, at) => write(at)).join('')

/** Something again and again in the text, in front of it, or in the page's head. */
const inText = (write: (at: number) => string) => (size: number) =>
  writeHtml({ body: `${htmlParagraphs}${repeat(size, write)}` })
const nested = (open: string) => (size: number) =>
  writeHtml({ body: `${htmlParagraphs}${open.repeat(size)}${sentence}` })
const inHead = (write: (at: number) => string) => (size: number) =>
  writeHtml({ head: repeat(size, write) })

it.each<[string, (size: number) => string]>([
  ['paragraphs', inText((at) => `<p>${sentence} ${at}</p>`)],
  ['short lines', inText(() => '<div>baris pendek</div>')],
  ['classes of furniture', inText((at) => `<div class="ads-${at} share related">kata</div>`)],
  ['links side by side', inText(link)],
  ['links in one paragraph', (size) => writeHtml({ body: `<p>${repeat(size, link)}</p>` })],
  ['cards', inText((at) => `<a href="/${at}"><h4>${title} ${at}</h4><p>${sentence}</p></a>`)],
  [
    'lines in one link',
    (size) =>
      writeHtml({ body: `<a href="/a">${repeat(size, (at) => `<div>baris ${at}</div>`)}</a>` }),
  ],
  ['fields for an address', inText((at) => `<div><input type="email">kata ${at}</div>`)],
  [
    'fields in one box',
    (size) => writeHtml({ below: `<div>${'<input type="email">'.repeat(size)}Surat</div>` }),
  ],
  ['images', inText((at) => `<img src="${at}.jpg" alt="gambar desa yang ke-${at}">`)],
  [
    'slides of one gallery',
    (size) => {
      const slide = (at: number) =>
        `<img src="${at}.jpg" title="Warga ${at}. Foto: Sari"><p class="caption">Warga ${at}</p>`
      return writeHtml({
        body: `${htmlParagraphs}<div class="gallery">${repeat(size, slide)}</div>`,
      })
    },
  ],
  [
    'figures with footers in dialogs',
    inText(
      (at) =>
        `<div class="modal"><figure><img src="${at}.jpg"><footer>Warga ${at}</footer></figure></div>`,
    ),
  ],
  [
    'images with credits',
    inText((at) => `<div><img src="${at}.jpg"><p>Warga ${at}. Foto: Sari</p></div>`),
  ],
  ['captions', inText((at) => `<figcaption>Warga ${at} menyeberang. (DHA)</figcaption>`)],
  [
    'captions of one figure',
    (size) =>
      writeHtml({
        body: `<figure><img>${repeat(size, (at) => `<figcaption>Warga ${at}</figcaption>`)}</figure>`,
      }),
  ],
  ['quotations', inText((at) => `<p>"Kami akan menyeberang sungai itu besok pagi ${at}"</p>`)],
  ['lists', inText((at) => `<ul><li>butir ${at}</li></ul>`)],
  ['lists in lists', nested('<ul><li>a')],
  ['elements in elements', nested('<div class="x">')],
  ['marks in marks', nested('<b>a')],
  ['quotations in quotations', nested('<blockquote>a')],
  ['tables', inText((at) => `<table><tr><th>a<td>${at}<tr><td>c<td>d</table>`)],
  ['tables in tables', nested('<table><tr><td>a')],
  ['headings', inText((at) => `<h2>Bagian ${at}</h2>`)],
  [
    'line breaks',
    (size) =>
      writeHtml({ body: `<div>${repeat(size, (at) => `${sentence} ${at}<br><br>`)}</div>` }),
  ],
  [
    'bylines',
    (size) =>
      writeHtml({
        byline: repeat(
          size,
          (at) => `<div class="author">Sari Dewi ${at}</div><div>Oleh Budi</div>`,
        ),
      }),
  ],
  [
    'times',
    (size) =>
      writeHtml({ byline: repeat(size, () => '<div class="date">29 Juli 2024 20:15 WIB</div>') }),
  ],
  ['pointers', inText((at) => `<p>Baca juga: ${link(at)}</p>`)],
  [
    'comments',
    (size) =>
      writeHtml({
        after: `<section><h3>Komentar</h3>${repeat(size, (at) => `<div><b>Budi</b><p>${sentence} ${at}</p></div>`)}</section>`,
      }),
  ],
  ['hidden elements', inText((at) => `<div style="display:none">${sentence} ${at}</div>`)],
  ['style sheets', inHead((at) => `<style>.a${at}{display:none}</style>`)],
  ['metadata', inHead((at) => `<meta name="author" content="Nama ${at}">`)],
  [
    'authors for machines',
    (size) =>
      writeHtml({
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[${repeat(size, (at) => `"Nama Orang ${at}",`)}"Z"]}</script>`,
      }),
  ],
  [
    'authors for machines beside short lines',
    (size) =>
      writeHtml({
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[${repeat(5 * size, (at) => `"Nama Orang ${at}",`)}"Z"]}</script>`,
        byline: repeat(5 * size, (at) => `<div>baris ${at}</div>`),
      }),
  ],
  [
    'pictures for machines',
    (size) =>
      writeHtml({
        head: `<script type="application/ld+json">[${repeat(size, (at) => `{"@type":"ImageObject","url":"/papan-${at}-desa.jpg","caption":"Warga memasang papan ${at}."},`)}1]</script>`,
        body: `${htmlParagraphs}${repeat(size, (at) => `<img src="/papan-${at}-desa.jpg" alt="Papan ${at} desa">`)}${htmlParagraphs}`,
      }),
  ],
  [
    'lines in italics below images',
    inText((at) => `<p><img src="/${at}.jpg"></p><p><em>${sentence} ${at}</em></p>`),
  ],
  [
    'names below a time',
    (size) =>
      writeHtml({
        byline: `<div>29 Juli 2024</div>${repeat(size, (at) => `<div>Sari Dewi${at}</div>`)}`,
      }),
  ],
  [
    'links to the front page',
    (size) => writeHtml({ above: repeat(size, (at) => `<a href="/">Koran ${at}</a>`) }),
  ],
  [
    'authors in microdata',
    inText((at) => `<span itemprop="author"><b itemprop="name">Sari ${at}</b></span>`),
  ],
  [
    'shadow trees in shadow trees',
    nested('<x-y><template shadowrootmode="open"><slot></slot></template>'),
  ],
  ['headlines', (size) => writeHtml({ above: repeat(size, (at) => `<h1>Koran Desa ${at}</h1>`) })],
  ['words in one paragraph', (size) => writeHtml({ body: `<p>${'kata '.repeat(20 * size)}</p>` })],
  [
    'brackets in one caption',
    (size) =>
      writeHtml({
        body: `<figure><img><figcaption>${'kata ( '.repeat(size)}</figcaption></figure>${htmlParagraphs}`,
      }),
  ],
  ['parts of a title', (size) => writeHtml({ head: `<title>${'kata | '.repeat(size)}</title>` })],
  ['combining marks', inText(() => `<p>a${'\u0301\u0323'.repeat(20)}</p>`)],
])('reading a page of many %s is linear', (_title, write) => {
  const linear = isLinear(
    (size) => compileHtml(write(size)),
    200,
    () => performance.now(),
  )
  expect(linear).toBe(true)
})
