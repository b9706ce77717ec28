import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { findOverflow, holdAnswers } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

/** The capture of the seed, unchanged. */
const capture = readFileSync(
  new URL('../seeds/000_b52e981c8bc87a67.txt', import.meta.url),
  'utf8',
).split('\n')
const dropped = capture.filter((line) => line === 'Advertising')

const accounts = '**/data/captures/*.json'
const brief = `/articles/${slugFromHeadline(seed.related[0]?.headline ?? '')}`

const opener = (page: Page) => page.getByRole('button', { name: 'Asal-usul dan tangkapan' })
const panel = (page: Page) => page.getByRole('region', { name: 'Asal-usul' })
const compare = (page: Page) => page.getByRole('button', { name: 'Bandingkan dengan tangkapan' })
const table = (page: Page) => page.getByRole('table', { name: 'Baris tangkapan dan artikelnya' })
/** The rows of lines, without the header row. */
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })

/** Reads the cells of one column, character by character. */
function readColumn(page: Page, column: number) {
  return rows(page).evaluateAll(
    (list, at) => list.map((row) => row.querySelectorAll('td')[at]?.textContent ?? null),
    column,
  )
}

test('neither panel nor capture is fetched before it is opened', async ({ page, site }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  const ofPanel = () => requested.filter((path) => /provenance-panel|\/data\/captures\//.test(path))
  await site.open(seed.path)
  await site.ready()
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false')
  expect(ofPanel()).toEqual([])
  await opener(page).click()
  await expect(panel(page)).toBeVisible()
  expect(ofPanel().filter((path) => path.includes('/data/captures/'))).toEqual([])
  await compare(page).click()
  await expect(table(page)).toBeVisible()
  expect(ofPanel().filter((path) => path.includes('/data/captures/'))).toHaveLength(1)
})

test('the panel shows outlet, place, agency, the parts of the credit, both dates and the file', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await opener(page).click()
  await expect(panel(page)).toBeVisible()
  const terms = await panel(page).getByRole('term').allInnerTexts()
  const known = await panel(page).getByRole('definition').allInnerTexts()
  const facts = Object.fromEntries(terms.map((term, index) => [term, known[index] ?? '']))
  expect(facts).toMatchObject({
    Media: 'Tempo.co',
    Wartawan: 'Tidak disebut; halaman ini hanya menyebut medianya.',
    'Tempat pelaporan': 'Jakarta',
    'Kantor berita': 'REUTERS',
    Fotografer: 'Alexei Druzhinin',
    'Penyalur foto': 'REUTERS',
    'Berkas tangkapan': '000_b52e981c8bc87a67.txt',
    'Alamat asli': 'Tidak tercatat bersama halaman ini.',
  })
  expect(facts['Tanggal foto']).toMatch(
    /^25 September 2019, .*hampir 5 tahun sebelum berita ini\.$/,
  )
  expect(facts.Diarsipkan).toMatch(/^sekitar 19 September 2024\s+Perkiraan.*related list/)
})

test('the raw lines equal the capture, line by line, each with its number and its role', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await opener(page).click()
  await compare(page).click()
  await expect(table(page)).toBeVisible()
  expect(await readColumn(page, 1)).toEqual(capture)
  const numbers = await table(page).getByRole('rowheader').allTextContents()
  expect(numbers).toEqual(capture.map((_, index) => String(index + 1)))
  const roles = await readColumn(page, 0)
  expect(roles.filter((role) => !role)).toEqual([])
  await expect(panel(page)).toContainText(`${capture.length} baris:`)
})

test('each paragraph is shown beside its line, unchanged, and links to its place', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await opener(page).click()
  await compare(page).click()
  for (const [index, paragraph] of seed.paragraphs.entries()) {
    const row = rows(page).nth(capture.indexOf(paragraph))
    const cell = row.getByRole('cell').nth(2)
    await expect(cell).toHaveText(`Paragraf ${index + 1}, persis seperti tangkapan${paragraph}`)
  }
  await page.getByRole('link', { name: 'Paragraf 2', exact: true }).click()
  await expect(page.getByText(seed.paragraphs[1] ?? '', { exact: true }).first()).toBeInViewport()
  await expect(panel(page)).toBeVisible()
})

test('the lines can be filtered to the dropped ones, each with its rule', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await opener(page).click()
  await compare(page).click()
  await page.getByRole('radio', { name: 'Hanya yang dibuang' }).check()
  await expect(rows(page)).toHaveCount(dropped.length)
  expect(await readColumn(page, 1)).toEqual(dropped)
  for (const row of await rows(page).all()) {
    await expect(row.getByRole('cell').first()).toHaveText('DibuangAturan advertising')
    await expect(row.getByRole('cell').last()).toHaveText('Dibuang: iklan')
    await expect(row.getByRole('deletion')).toHaveText('Advertising')
  }
  await page.getByRole('radio', { name: 'Semua baris' }).check()
  await expect(rows(page)).toHaveCount(capture.length)
})

test('the panel says how sure each field is, and where it was found', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await site.open(seed.path)
  await site.ready()
  await page.route(accounts, async (route) => {
    const response = await route.fetch()
    const findings = [
      { field: 'headline', from: 'printed', certainty: 'certain' },
      { field: 'outlet', from: 'address', certainty: 'likely' },
      { field: 'language', from: 'default', certainty: 'guess' },
    ]
    await route.fulfill({ response, json: { ...(await response.json()), findings } })
  })
  await opener(page).click()
  await compare(page).click()
  const sure = panel(page).getByRole('region', { name: 'Seberapa pasti' })
  await expect(sure.getByRole('term')).toHaveText(['Pasti', 'Mungkin', 'Dugaan'])
  await expect(sure.getByRole('definition')).toHaveText([
    /^judul \(tercetak\)/,
    /^media \(alamat halaman\)/,
    /^bahasa \(anggapan awal\)/,
  ])
  await site.checkAccessibility()
  expect(await findOverflow(page)).toBe(0)
})

test('a brief says that only its card was captured, and has nothing to compare', async ({
  page,
  site,
}) => {
  await site.open(brief)
  await site.ready()
  await opener(page).click()
  await expect(panel(page)).toContainText('000_b52e981c8bc87a67.txt')
  await expect(panel(page)).toContainText('Yang diarsipkan hanya kartunya')
  await expect(compare(page)).toHaveCount(0)
})

const failures = [
  { what: '404', title: 'Tangkapannya tidak ada', answer: { status: 404, body: 'Not found' } },
  { what: '500', title: 'Server sedang bermasalah', answer: { status: 500, body: 'Oops' } },
  {
    what: 'an account that misses a line',
    title: 'Data tangkapan rusak',
    answer: {
      json: { version: 1, capture: 'a.txt', lines: [{ number: 2, text: 'Dua', role: 'body' }] },
    },
  },
]

for (const { what, title, answer } of failures) {
  test(`${what} is explained below the article, and a successful retry shows the lines`, async ({
    page,
    site,
  }) => {
    site.allow(/Failed to load resource/)
    await site.open(seed.path)
    await site.ready()
    await page.route(accounts, (route) => route.fulfill(answer))
    await opener(page).click()
    await compare(page).click()
    await expect(page.getByRole('alert')).toContainText(title)
    await site.checkAccessibility()

    await page.unroute(accounts)
    await page.getByRole('alert').getByRole('button', { name: 'Coba lagi' }).click()
    await expect(table(page)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('radio', { name: 'Semua baris' })).toBeFocused()
  })
}

test('the panel announces that the capture is loading', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  const release = await holdAnswers(page, accounts)
  await opener(page).click()
  await compare(page).click()
  await expect(panel(page).getByText('Memuat tangkapan…')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Memuat tangkapan…')
  release()
  await expect(table(page)).toBeVisible()
  await expect(panel(page).getByText('Memuat tangkapan…')).toHaveCount(0)
})

test('the panel opens, filters and closes by keyboard', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(compare(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(compare(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(table(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Semua baris' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows(page)).toHaveCount(dropped.length)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(table(page)).toHaveCount(0)
  await expect(compare(page)).toBeFocused()
})

test('the open panel has no accessibility fault', async ({ page, site }) => {
  // The rules look at every cell of a long table.
  test.slow()
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await opener(page).click()
  await compare(page).click()
  await expect(table(page)).toBeVisible()
  await site.checkAccessibility()
})

test('the open panel fits every width from 320 to 1920 px, and stays a table', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await opener(page).click()
  await compare(page).click()
  for (const width of [320, 360, 768, 1080, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(rows(page), `at ${width} px`).toHaveCount(capture.length)
    await expect(table(page).getByRole('columnheader'), `at ${width} px`).toHaveText([
      'Baris',
      'Peran',
      'Tangkapan',
      'Dalam artikel',
    ])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `at ${width} px`).toBe(0)
  }
})
