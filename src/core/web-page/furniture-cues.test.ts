import { expect, it } from 'vitest'
import { compileHtml, htmlParagraphs } from './html-fixture.ts'

const sentence = 'Warga menanam bambu baru di tepi sungai agar tanah tidak lagi terkikis arus.'

/** Finds the rule that takes a line out of a page's text; null when the line stays in it. */
function findRule(html: string, text: string): string | null {
  const page = `<article><h1>Jembatan bambu dibangun kembali</h1>${htmlParagraphs}${html}${htmlParagraphs}</article>`
  const line = compileHtml(page).lines.find((each) => each.text.includes(text))
  return line === undefined || line.role === 'body' ? null : line.rule
}

it.each([
  ['advertisement', '<div class="ad-slot">'],
  ['related-furniture', '<div class="berita-terkait">'],
  ['comments', '<div class="komentar">'],
  ['popular', '<div class="terpopuler">'],
  ['latest', '<div class="terbaru">'],
  ['recommended', '<div class="rekomendasi">'],
  ['newsletter', '<div class="newsletter">'],
  ['cookie-notice', '<div id="onetrust">'],
  ['dialog', '<div role="dialog">'],
  ['footer', '<div class="footer">'],
  ['author-note', '<div class="author-box">'],
  ['side-column', '<div class="sidebar">'],
  ['graphic', '<div class="datawrapper">'],
  ['gallery', '<div class="galeri">'],
])('"%s" takes sentences out of the text', (rule, tag) => {
  expect(findRule(`${tag}<p>${sentence}</p></div>`, 'Warga menanam')).toBe(rule)
})

it('a widget that is a table is a block of the text, and one that lays out a player is none', () => {
  const row = (words: string) => `<tr><th>Bambu ${words}</th><td>Panjang ${words}</td></tr>`
  const table = (rows: string[]) =>
    `<div class="widget"><table>${rows.map(row).join('')}</table></div>`
  expect(findRule(table(['Jati', 'Tali', 'Ori']), 'Bambu Tali')).toBe(null)
  expect(findRule(table(['Jati', 'Tali']), 'Bambu Tali')).toBe('embed')
})

it.each([
  ['tags', '<div class="tags">'],
  ['breadcrumb', '<div class="breadcrumb">'],
  ['share', '<div class="sosmed">'],
  ['pages', '<div class="pagination">'],
  ['menu', '<div role="navigation">'],
  ['search', '<div class="pencarian">'],
  ['masthead', '<div role="banner">'],
  ['form', '<div role="form">'],
  ['embed', '<div class="polling">'],
  ['embed', '<div class="vp-error-screen">'],
  ['embed', '<div class="now-playing">'],
  ['embed', '<div class="now-watching">'],
])('"%s" takes words out of the text, and no sentence', (rule, tag) => {
  expect(findRule(`${tag}<p>Bambu Jati</p></div>`, 'Bambu Jati')).toBe(rule)
  expect(findRule(`${tag}<p>${sentence}</p></div>`, 'Warga menanam')).toBe(null)
})
