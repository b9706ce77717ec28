import type { Page } from '@playwright/test'
import { bar, listen } from './listen-parts.ts'
import { findOverflow, heading, listDrawn, watchShifts } from './page-parts.ts'
import { openRich, rich, spanningTable } from './rich-article.ts'
import { seed } from './seed.ts'
import { selectUnits } from './select-units.ts'
import { expect, test } from './site.ts'
import { indonesianVoice, stubVoice } from './stub-voice.ts'

const article = (page: Page) => page.getByRole('article')
const table = (page: Page) => article(page).getByRole('table', { name: 'Penyeberang tiap hari' })
const wideBox = (page: Page) =>
  article(page).getByRole('region', { name: /^Penyeberang tiap bulan/ })

const findDrawn = (page: Page) => listDrawn(page, 'highlighted')

test('an article shows its section, deck and time of change above its text @phone', async ({
  page,
  site,
}) => {
  await openRich(page, site)
  await expect(article(page).getByText('Daerah', { exact: true })).toBeVisible()
  await expect(article(page).getByText(rich.deck ?? '')).toBeVisible()
  await expect(article(page).getByText('Diperbarui Selasa, 30 Juli 2024 12:00 WIB')).toBeVisible()
})

test('lists are rendered with their numbers and nested lists', async ({ page, site }) => {
  await openRich(page, site)
  const outer = article(page).getByRole('list').filter({ hasText: 'Papan diganti.' })
  await expect(outer).toHaveAttribute('start', '3')
  const pillar = outer.getByRole('listitem').filter({ hasText: 'Tiang diperiksa.' })
  await expect(pillar.getByRole('list').first().getByRole('listitem')).toHaveCount(3)
  await expect(pillar.getByRole('emphasis')).toHaveText('Tiang')
})

test('a table has its caption and its column and row headers', async ({ page, site }) => {
  await openRich(page, site)
  await expect(table(page).getByRole('columnheader')).toHaveText(['Hari', 'Pejalan', 'Sepeda'])
  await expect(table(page).getByRole('rowheader')).toHaveText(['Senin', 'Selasa'])
  await expect(table(page).getByRole('cell', { name: 'Ditutup' })).toHaveAttribute('colspan', '2')
})

test('a wide table scrolls in its own box, also by keyboard, and the page does not @phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openRich(page, site)
  expect(await findOverflow(page)).toBe(0)
  const box = wideBox(page)
  await box.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  // A column is at least as wide as its longest word.
  const cell = box.getByRole('columnheader', { name: 'Januari' }).first()
  expect(await cell.evaluate((element) => element.getClientRects()[0]?.height)).toBeLessThan(70)
})

test('columns of a table keep their distance where one header is two rows high', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openRich(page, site, { body: [spanningTable] })
  const row = article(page).getByRole('row').last()
  const [count, remark] = [row.getByRole('cell').nth(2), row.getByRole('cell').nth(3)]
  const ends = await article(page)
    .getByRole('columnheader', { name: 'Perempuan' })
    .evaluate((header) => {
      const words = document.createRange()
      words.selectNodeContents(header)
      return words.getBoundingClientRect().right
    })
  await expect(count).toHaveText('1.311')
  expect(((await remark.boundingBox())?.x ?? 0) - ends).toBeGreaterThanOrEqual(12)
})

test('code in a text from right to left is from left to right', async ({ page, site }) => {
  await openRich(page, site, { language: 'ar' })
  await expect(article(page).getByRole('code').first()).toHaveCSS('direction', 'ltr')
  await expect(article(page).getByText('if (beban > 5)')).toHaveCSS('direction', 'ltr')
  await expect(article(page).getByText('Air mengalir')).toHaveCSS('direction', 'rtl')
})

test('links have their destination, and a link to the edition opens its article here', async ({
  page,
  site,
}) => {
  await openRich(page, site)
  const away = article(page).getByRole('link', { name: 'Dinas Pekerjaan Umum' })
  await expect(away).toHaveAttribute('href', 'https://dinas.example/jembatan')
  await expect(away).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(away).toHaveAttribute('title', 'dinas.example')
  await article(page).getByRole('link', { name: 'Kabar lain' }).click()
  await expect(heading(page)).toHaveText(seed.headline)
  await page.goBack()
  await expect(heading(page)).toHaveText(rich.headline)
})

test('only a page with emphasis loads its letters, and shows them without moving anything', async ({
  page,
  site,
}) => {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  const listFaces = () => files.filter((file) => /newsreader-(?:italic|bold)/.test(file))
  const readShifts = await watchShifts(page)
  await site.open(seed.path)
  await site.ready()
  expect(listFaces()).toEqual([])
  await openRich(page, site)
  await expect.poll(listFaces).toHaveLength(2)
  const listShown = () =>
    page.evaluate(() => {
      const isWhole = ({ family, weight }: FontFace) =>
        family === 'Newsreader' && /^(?:400|600 900)$/.test(weight)
      return [...document.fonts].filter(isWhole).map(({ style }) => style)
    })
  const before = await readShifts()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(listShown).toEqual(expect.arrayContaining(['italic', 'normal']))
  expect(await readShifts()).toEqual(before)
})

test('deleted and inserted words, superscripts and subscripts have their elements', async ({
  page,
  site,
}) => {
  await openRich(page, site)
  await expect(article(page).getByRole('deletion')).toHaveText('500 rupiah')
  await expect(article(page).getByRole('insertion')).toHaveText('700 rupiah')
  await expect(article(page).getByRole('superscript')).toHaveText('2')
  await expect(article(page).getByRole('subscript')).toHaveText('2')
})

test('the plate of a picture that was not captured says so, with its caption and credit', async ({
  page,
  site,
}) => {
  await openRich(page, site)
  const figure = article(page).getByRole('figure').filter({ hasText: 'pagi pertama' })
  await expect(figure.getByText('Foto tidak ikut diarsipkan')).toBeVisible()
  await expect(figure.getByText('ANTARA FOTO/Sari')).toBeVisible()
})

test('a highlight from a list into a table is stored for the next visit', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await openRich(page, site)
  await selectUnits(page, { unit: 'p8', words: 'diganti' }, { unit: 'p14', words: 'Hari' })
  const toolbar = page.getByRole('region', { name: 'Teks yang dipilih' })
  await toolbar.getByRole('button', { name: 'Sorot', exact: true }).click()
  const words = [
    'diganti.',
    'Kami menunggu dua tahun.',
    'Sekarang anak-anak bisa ke sekolah.',
    'Sari, warga desa',
    'Jembatan itu selesai.',
    'Penyeberang tiap hari',
    'Hari',
  ]
  await expect.poll(() => findDrawn(page)).toEqual(words)
  await page.goBack()
  await expect(heading(page)).toHaveText(seed.headline)
  await page.goForward()
  await expect(heading(page)).toHaveText(rich.headline)
  await expect.poll(() => findDrawn(page)).toEqual(words)
})

test('a link into the text leads to a cell', async ({ page, site }) => {
  await openRich(page, site)
  await page.getByRole('article').getByRole('button', { name: 'Bagikan' }).click()
  const panel = page.getByRole('dialog', { name: 'Bagikan dan unduh' })
  const choice = panel.getByRole('combobox', { name: 'Paragraf' })
  await expect(choice.getByRole('option', { name: '18. 1.200' })).toBeAttached()
  await page.keyboard.press('Escape')
  const cell = table(page).getByRole('cell', { name: '1.200' })
  await expect(cell).not.toBeInViewport()
  await page.evaluate(() => {
    location.hash = '#p18'
  })
  await expect(cell).toBeInViewport()
})

test('a list is read item by item, a table by its caption and size, and code is skipped', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await openRich(page, site)
  await listen(page).click()
  await expect(bar(page)).toBeVisible()
  const heard = new Set<string>()
  while (!heard.has('Kode 3 baris, tidak dibacakan.')) {
    await expect.poll(voice.speaking).toHaveLength(1)
    for (const text of await voice.speaking()) heard.add(text)
    await voice.end()
  }
  const said = [...heard]
  expect(said).toContain('3. Tiang diperiksa.')
  expect(said).toContain('Tabel: Penyeberang tiap hari. 3 baris, 3 kolom.')
  expect(said).toContain('di bawah papan')
  expect(said.filter((text) => /Ditutup|tutup\(\)|500 rupiah/.test(text))).toEqual([])
})

test('an article with every block has no accessibility fault @phone', async ({ page, site }) => {
  await openRich(page, site)
  await site.checkAccessibility()
})
