import { expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { compileHtml, compileParts, htmlParagraphs, writeHtml } from './html-fixture.ts'

const deck = 'Empat puluh warga memasang lantai baru, dan anak sekolah menyeberang lagi pada Senin.'
const time = '<div>29 Juli 2024, 20:15 WIB</div>'

it.each([
  ['above the time', `<p>${deck}</p>${time}`],
  ['above a byline', `<div>${deck}</div><div>Oleh Sari Dewi</div>${time}`],
  ['in a heading', `<h2>${deck}</h2>${time}`],
])('a sentence %s is the deck, without any mark', (_title, byline) => {
  const article = compileParts({ byline })
  expect(article.deck).toBe(deck)
  expect(article.published?.text).toContain('29 Juli 2024')
  expect(textsOf(article.body)).toHaveLength(3)
})

it('a short text that ends in its date is no header', () => {
  const html = writeHtml({ byline: '', body: `<p>${deck}</p><p>29 Juli 2024, 20:15 WIB</p>` })
  const { article } = compileHtml(html)
  expect(article).toMatchObject({ deck: null })
  expect(textsOf(article?.type === 'full' ? article.body : [])[0]).toBe(deck)
})

it('the second sentence below a headline is text', () => {
  const second = 'Kepala desa mengatakan lantai itu dibuat dari bambu tua yang direndam tiga bulan.'
  const article = compileParts({ byline: `<p>${deck}</p><p>${second}</p>${time}` })
  expect(article.deck).toBeNull()
  expect(textsOf(article.body)).toEqual(expect.arrayContaining([deck, second]))
})

it('a date that heads the posts of a day is the time', () => {
  const article = compileParts({ above: '<h2>Rabu, 11 Februari 2026</h2>', byline: '' })
  expect(article.published).toMatchObject({ precision: 'day', text: 'Rabu, 11 Februari 2026' })
})

it('a card that links elsewhere as a whole is no text', () => {
  const card =
    '<a href="/b"><h4>Sungai Cimanuk meluap lagi</h4><p>Air naik setinggi lutut di tiga desa sejak Minggu malam.</p><p>Kabar</p></a>'
  const article = compileParts({ body: `${htmlParagraphs}${card}${htmlParagraphs}` })
  expect(textsOf(article.body)).toHaveLength(6)
  expect(article.related.map(({ headline }) => headline)).toEqual(['Sungai Cimanuk meluap lagi'])
})

it('a picture that links to its file keeps its caption', () => {
  const figure =
    '<figure><a href="/big.jpg"><img src="a.jpg"><p>Warga menyeberangi jembatan bambu yang baru selesai dipasang.</p><p>Foto: Sari</p></a></figure>'
  expect(compileParts({ body: `${figure}${htmlParagraphs}` }).figure?.credit).toBe('Sari')
})

it('a box with a field for an e-mail address is no text, whatever its class', () => {
  const box =
    '<div class="css-1"><h4>Surat pagi</h4><p>Berita desa yang penting, setiap hari kerja pukul tujuh pagi.</p><form><input placeholder="E-mail"><button>Kirim</button></form></div>'
  const article = compileParts({ body: `${htmlParagraphs}${box}` })
  expect(textsOf(article.body)).toHaveLength(3)
})

it('a field for an address beside the text takes no text with it', () => {
  const article = compileParts({ body: `${htmlParagraphs}${htmlParagraphs}<input type="email">` })
  expect(textsOf(article.body)).toHaveLength(6)
})

it.each([
  ['2 / 5', 6],
  ['5 / 2', 7],
])('%s between paragraphs is the count of a gallery only where it can be one', (count, blocks) => {
  const body = `${htmlParagraphs}<p>${count}</p>${htmlParagraphs}`
  expect(compileParts({ body }).body).toHaveLength(blocks)
})

it('a share in a table is a value', () => {
  const table =
    '<table><tr><th>Hari</th><th>Hujan</th></tr><tr><td>Senin</td><td>2/5</td></tr></table>'
  expect(JSON.stringify(compileParts({ body: `${htmlParagraphs}${table}` }).body)).toContain('2/5')
})

it('a paragraph in quotation marks that repeats the text is a pull quote', () => {
  const quote =
    '<p>"Sekarang anak-anak dapat menyeberang lagi tanpa memutar lewat desa tetangga,"</p>'
  const { body } = compileParts({ body: `${htmlParagraphs}${quote}${htmlParagraphs}` })
  expect(body[3]).toMatchObject({ type: 'quotation', isRepeat: true })
})
