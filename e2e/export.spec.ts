import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import * as v from 'valibot'
import { listBodyUnits } from '../src/core/article/list-text-units.ts'
import { PublishedArticleSchema } from '../src/core/article/schema.ts'
import { escapeMarkup } from '../src/core/publish/markup.ts'
import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { openPictured, pictured } from './pictured-article.ts'
import { readDownload } from './read-download.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const slug = slugFromHeadline(seed.headline)
const briefHeadline = seed.related[0]?.headline ?? ''
const briefPath = paths.article(slugFromHeadline(briefHeadline))

const panel = (page: Page) => page.getByRole('dialog', { name: 'Bagikan dan unduh' })
const shelfPanel = (page: Page) => page.getByRole('dialog', { name: 'Unduh sebagai buku' })

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('button', { name: 'Bagikan' }).click()
  await expect(panel(page)).toBeVisible()
}

/** Reads the article from the data file of the site. */
async function readArticle(page: Page, baseURL: string | undefined) {
  const response = await page.request.get(new URL(paths.data.article(slug).slice(1), baseURL).href)
  const article = v.parse(PublishedArticleSchema, await response.json())
  if (article.type !== 'full') throw new Error('The seed is a full article.')
  return article
}

const readFormat = (page: Page, name: string) =>
  readDownload(page, panel(page).getByRole('button', { name }))

test.describe('one story', () => {
  test.beforeEach(async ({ page, site }) => {
    await site.setClock(today)
    await site.open(seed.path)
    await site.ready()
    await openPanel(page)
  })

  test('as Markdown and as plain text contains every word', async ({ page, baseURL }) => {
    const { headline, dateline, body, figure, related } = await readArticle(page, baseURL)
    const markdown = await readFormat(page, 'Markdown .md')
    const text = await readFormat(page, 'Teks polos .txt')
    expect([markdown.name, text.name]).toEqual([`${slug}.md`, `${slug}.txt`])
    await expect(panel(page).getByText(`Unduhan dimulai: ${slug}.txt`)).toBeVisible()
    expect(markdown.text.startsWith(`# ${headline}\n`)).toBe(true)
    expect(text.text.startsWith(`${headline}\n`)).toBe(true)
    const said = [
      ...listBodyUnits(body).map(
        ({ text }, index) => (index === 0 ? (dateline?.text ?? '') : '') + text,
      ),
      figure?.caption ?? '',
      figure?.credit ?? '',
      ...related.map((story) => story.headline),
    ]
    const unescaped = markdown.text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    for (const words of said) {
      expect(words).not.toBe('')
      expect(unescaped).toContain(words)
      expect(text.text).toContain(words)
    }
  })

  test('as JSON is the article itself', async ({ page, baseURL }) => {
    const { name, text } = await readFormat(page, 'JSON .json')
    expect(name).toBe(`${slug}.json`)
    expect(v.parse(PublishedArticleSchema, JSON.parse(text))).toEqual(
      await readArticle(page, baseURL),
    )
  })

  test('as EPUB is a book with the same paragraphs, identified by its first bytes', async ({
    page,
    baseURL,
  }) => {
    const { dateline, body } = await readArticle(page, baseURL)
    const { name, bytes, text } = await readFormat(page, 'EPUB .epub')
    expect(name).toBe(`${slug}.epub`)
    // In a ZIP the first file name is at byte 30, followed by the content, here uncompressed.
    expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip')
    const files = unzipSync(bytes)
    expect(Object.keys(files)[0]).toBe('mimetype')
    const chapter = strFromU8(files['OEBPS/article-1.xhtml'] ?? new Uint8Array())
    const paragraphs = [...chapter.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner]) => inner)
    expect(paragraphs).toEqual(
      listBodyUnits(body).map((unit, index) =>
        escapeMarkup((index === 0 ? (dateline?.text ?? '') : '') + unit.text),
      ),
    )
    expect(strFromU8(files['OEBPS/package.opf'] ?? new Uint8Array())).toContain(
      '<meta property="dcterms:modified">2026-11-24T02:0',
    )
  })

  test('as a BibTeX and a RIS record has its fields', async ({ page }) => {
    await panel(page).getByRole('radio', { name: 'BibTeX' }).check()
    const bibtex = await readFormat(page, 'Unduh .bib')
    expect(bibtex.name).toBe(`${slug}.bib`)
    expect(bibtex.text).toMatch(/^@misc\{[a-z0-9-]+,\n/)
    for (const field of [
      `title = {{${seed.headline}}}`,
      'howpublished = {Tempo.co}',
      'year = {2024}',
      'month = jul',
      'day = {29}',
      'date = {2024-07-29}',
    ]) {
      expect(bibtex.text).toContain(`  ${field},\n`)
    }
    expect(bibtex.text).toContain('19 September 2024')
    await expect(panel(page).getByText(`Unduhan dimulai: ${slug}.bib`)).toBeVisible()

    await panel(page).getByRole('radio', { name: 'RIS' }).check()
    const ris = await readFormat(page, 'Unduh .ris')
    expect(ris.name).toBe(`${slug}.ris`)
    const lines = ris.text.split('\r\n')
    expect(lines[0]).toBe('TY  - NEWS')
    for (const line of [`TI  - ${seed.headline}`, 'T2  - Tempo.co', 'PY  - 2024', 'LA  - id']) {
      expect(lines).toContain(line)
    }
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  })

  test('whose file cannot be made is reported, and works after the reload that is offered', async ({
    page,
    site,
  }) => {
    site.allow(/Failed to load resource/)
    const code = '**/assets/make-epub-*.js'
    await page.route(code, (route) => route.abort())
    await panel(page).getByRole('button', { name: 'EPUB .epub' }).click()
    await expect(panel(page).getByText(/^Berkas belum dapat dibuat/)).toBeVisible()
    await page.unroute(code)
    await panel(page).getByRole('button', { name: 'Muat ulang' }).click()
    await site.ready()
    await openPanel(page)
    expect((await readFormat(page, 'EPUB .epub')).name).toBe(`${slug}.epub`)
  })
})

test('a book contains the pictures, says their size before, and afterwards which are missing', async ({
  page,
  site,
}) => {
  site.allow(/404/)
  await openPictured(page, site)
  await page.route('**/media/jembatan*', (route) => route.fulfill({ status: 404, body: '' }))
  await openPanel(page)
  const { bytes } = await readFormat(page, 'EPUB .epub, 180 KB')
  const files = unzipSync(bytes)
  expect(Object.keys(files).filter((path) => path.includes('media'))).toEqual([
    'OEBPS/media/sawah.svg',
  ])
  const chapter = strFromU8(files['OEBPS/article-1.xhtml'] ?? new Uint8Array())
  expect(chapter).toContain('<img src="media/sawah.svg" alt="Petak sawah bertingkat')
  expect(chapter).toContain('Foto (tidak ada dalam berkas ini):')
  await expect(panel(page).getByText(/1 gambar tidak dapat dimuat/)).toBeVisible()
  await site.checkAccessibility()
})

test.describe('a selection of the library', () => {
  test.beforeEach(async ({ page, site }) => {
    await site.setClock(today)
    for (const path of [briefPath, seed.path]) {
      await site.open(path)
      await site.ready()
      const save = page.getByRole('button', { name: 'Simpan', exact: true })
      await save.click()
      await expect(save).toHaveAttribute('aria-pressed', 'true')
    }
    await site.open(paths.library)
    await site.ready()
    await page.getByRole('button', { name: 'Unduh berita sebagai buku…' }).click()
    await expect(shelfPanel(page)).toBeVisible()
  })

  const make = (page: Page, count: number) =>
    shelfPanel(page).getByRole('button', { name: `Unduh ${count} berita (EPUB)` })

  test('becomes one book with a chapter for each', async ({ page, site, baseURL }) => {
    await site.checkAccessibility()
    const { name, bytes } = await readDownload(page, make(page, 2))
    expect(name).toBe('pilihan-simak-2026-11-24.epub')
    await expect(shelfPanel(page).getByText(`Unduhan dimulai: ${name}`)).toBeVisible()
    const files = unzipSync(bytes)
    const chapters = ['OEBPS/article-1.xhtml', 'OEBPS/article-2.xhtml'].map((path) =>
      strFromU8(files[path] ?? new Uint8Array()),
    )
    expect(chapters[0]).toContain(`<h1>${escapeMarkup(seed.headline)}</h1>`)
    expect(chapters[1]).toContain(`<h1>${escapeMarkup(briefHeadline)}</h1>`)
    for (const { text } of listBodyUnits((await readArticle(page, baseURL)).body)) {
      expect(chapters[0]).toContain(escapeMarkup(text))
    }
    expect(files['OEBPS/article-3.xhtml']).toBeUndefined()
  })

  test('contains the checked stories, and cannot be made without any', async ({ page }) => {
    const all = shelfPanel(page).getByRole('checkbox', { name: 'Semua (2)' })
    await expect(all).toBeChecked()
    await shelfPanel(page).getByRole('checkbox', { name: briefHeadline }).uncheck()
    await expect(all).toBeChecked({ indeterminate: true })
    const { name, bytes } = await readDownload(page, make(page, 1))
    expect(name).toBe(`${slug}.epub`)
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes('article-'))).toEqual([
      'OEBPS/article-1.xhtml',
    ])
    await all.click()
    await expect(all).toBeChecked()
    await all.uncheck()
    await make(page, 0).click()
    await expect(shelfPanel(page).getByText(/^Belum ada berita yang dipilih/)).toBeVisible()
  })

  test('names stories that fail to load, and omits them only after confirmation', async ({
    page,
    site,
  }) => {
    site.allow(/Failed to load resource/)
    const address = `**${paths.data.article(slugFromHeadline(briefHeadline))}`
    await page.route(address, (route) => route.fulfill({ status: 500, body: '' }))
    await make(page, 2).click()
    await expect(
      shelfPanel(page).getByText(/^1 berita tidak dapat dimuat, sehingga tidak akan ada/),
    ).toBeVisible()
    const missing = shelfPanel(page).getByRole('listitem').filter({ hasText: briefHeadline })
    await expect(missing).toHaveCount(2)
    await site.checkAccessibility()
    const { name, bytes } = await readDownload(
      page,
      shelfPanel(page).getByRole('button', { name: 'Unduh 1 berita lainnya' }),
    )
    expect(name).toBe(`${slug}.epub`)
    expect(Object.keys(unzipSync(bytes))).not.toContain('OEBPS/article-2.xhtml')
    await expect(make(page, 2)).toBeFocused()

    await page.unroute(address)
    expect((await readDownload(page, make(page, 2))).name).toBe('pilihan-simak-2026-11-24.epub')
  })

  test('with pictures is offered with their size, with or without them', async ({ page }) => {
    const address = `**${paths.data.article(slugFromHeadline(briefHeadline))}`
    const article = { ...pictured, slug: slugFromHeadline(briefHeadline) }
    await page.route(address, (route) => route.fulfill({ json: article }))
    await page.route('**/media/**', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
    )
    await make(page, 2).click()
    await expect(shelfPanel(page).getByText('Berita ini memuat 2 gambar (180 KB).')).toBeVisible()
    const choose = (name: string) =>
      readDownload(page, shelfPanel(page).getByRole('button', { name }))
    const without = unzipSync((await choose('Unduh tanpa gambar')).bytes)
    expect(Object.keys(without).filter((path) => path.includes('media'))).toEqual([])
    await expect(make(page, 2)).toBeFocused()
    await make(page, 2).click()
    const whole = unzipSync((await choose('Unduh dengan gambar')).bytes)
    expect(Object.keys(whole).filter((path) => path.includes('media'))).toHaveLength(2)
  })

  test('says when no story can be loaded', async ({ page, site }) => {
    site.allow(/Failed to load resource/)
    await page.route('**/data/articles/*.json', (route) => route.fulfill({ status: 500, body: '' }))
    await make(page, 2).click()
    await expect(shelfPanel(page).getByText(/^Tidak satu pun berita dapat dimuat/)).toBeVisible()
  })
})
