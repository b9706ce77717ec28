import { expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const own = 'https://desa.example/kabar/7/jembatan'
const head = `<link rel="canonical" href="${own}">`
const page = (address: string) => `<div class="paging">Halaman: <a href="${address}">2</a></div>`

it.each([
  ['asks to subscribe', '<div class="paywall">Berlangganan untuk melanjutkan membaca</div>'],
  ['is for subscribers', '<p>Artikel ini khusus untuk pelanggan</p>'],
  ['asks to subscribe in English', '<p>Subscribe to continue reading</p>'],
  ['leads on to a second page', page(`${own}?page=2`)],
  ['leads on to the whole', page(`${own}?page=all`)],
  ['leads on to a second page by its path', page(`${own}/2`)],
])('a page that %s is a part', (_title, below) => {
  expect(compileParts({ head, below }).isPartial).toBe(true)
})

it.each([
  ['has one page', ''],
  ['leads to its first page', page(`${own}?page=1`)],
  ['leads to another article’s second page', page('https://desa.example/kabar/8/sungai?page=2')],
  ['offers a newsletter', '<p>Langganan buletin kami setiap pagi</p>'],
])('a page that %s is whole', (_title, below) => {
  expect(compileParts({ head, below }).isPartial).toBe(false)
})

it('a page that was saved as the whole is whole', () => {
  const saved = `<!-- saved from url=(0050)${own}?page=all -->`
  expect(compileParts({ head: `${head}${saved}`, below: page(`${own}?page=2`) }).isPartial).toBe(
    false,
  )
})

it('a page that breaks off in an ellipsis is a part', () => {
  expect(
    compileParts({ body: `${htmlParagraphs}<p>Pemerintah daerah menyiapkan …</p>` }).isPartial,
  ).toBe(true)
})
