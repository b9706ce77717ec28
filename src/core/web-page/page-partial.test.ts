import { expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
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
  ['prints its number beside a link', '<p>Halaman 1 dari 3 <a href="#">Selanjutnya</a></p>'],
  ['prints a row of pages without addresses', '<p>Halaman: 1 2 3 Selanjutnya</p>'],
])('a page that %s is a part', (_title, below) => {
  expect(compileParts({ head, below }).isPartial).toBe(true)
})

it('a page of an unknown address that leads on by a query alone is a part', () => {
  const pages = '<div class="paging"><a href="?page=2">2</a><a href="?page=3">3</a></div>'
  expect(compileParts({ below: pages }).isPartial).toBe(true)
  expect(compileParts({ below: pages.replaceAll('page=', 'foto=') }).isPartial).toBe(false)
})

it.each([
  ['Nächste Seite: Der Nachbar', true],
  ['Next page: The neighbour', true],
  ['Berikutnya: Harga beras naik', false],
])('a page whose pages say %j is a part: %s', (text, isPartial) => {
  const below = `<div class="pagination"><a href="/x/seite-2">${text}</a></div>`
  expect(compileParts({ below }).isPartial).toBe(isPartial)
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

it.each(['Halaman 1 dari 3 Selanjutnya', 'Halaman: 1 2 3 Selanjutnya', 'Page 1 of 3 Next'])(
  '%j is no paragraph, and makes the capture the first part',
  (row) => {
    const { body, part } = compileParts({ head, below: `<p>${row}</p>` })
    expect(part).toMatchObject({ number: 1, leadsOn: true })
    expect(textsOf(body)).toHaveLength(3)
  },
)

it('a last page that leads back to the one before does not lead on', () => {
  const saved = `<!-- saved from url=(0050)${own}?page=3 -->`
  const below = page(`${own}?page=2`)
  expect(compileParts({ head: `${head}${saved}`, below }).part).toMatchObject({
    number: 3,
    leadsOn: false,
  })
})
