import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { findOverflow, heading, watchShifts } from './page-parts.ts'
import { expect, test } from './site.ts'

/** An article of our own that was captured four times. */
const slug = 'air-naik-sebelum-subuh-dua-desa-mengungsi-ke-balai-pasar'
const parts = ['20240728T223100Z', '20240729T011400Z', '20240729T065200Z', '20240729T231000Z']
const [first = '', second = '', third = '', fourth = ''] = parts
const comparison = paths.changes(slug, second, third)

const newest = 'Air Naik Sebelum Subuh, Tiga Desa di Muara Pindah ke Balai Pasar'
const summary = 'Judul diubah; dua kalimat ditambah; satu angka diperbaiki'
const versions = (page: Page) => page.getByRole('region', { name: 'Versi' })
const labels = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 })

test('a comparison says in words what changed, then shows it in place', async ({ page, site }) => {
  await site.open(comparison)
  await site.ready()
  await expect(heading(page)).toHaveText(`${summary}.`)
  await expect(page).toHaveTitle(`${summary} – ${newest}`)
  await expect(labels(page)).toHaveText([
    '1 dari 4 · Judul diubah',
    '2 dari 4 · Satu angka diperbaiki',
    '3 dari 4 · Satu kalimat ditambah',
    '4 dari 4 · Satu kalimat ditambah',
  ])
  await expect(page.getByText('5 jam 38 menit')).toBeVisible()
  await expect(page.getByRole('deletion').filter({ hasText: '140' })).toHaveText('dihapus: 140')
  await expect(page.getByRole('insertion').filter({ hasText: '214' })).toHaveText(
    'ditambahkan: 214',
  )
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await site.checkAccessibility()
})

test('an article leads to what changed in it, and back', async ({ page, site }) => {
  await site.open(paths.article(slug))
  await site.ready()
  await page.getByRole('link', { name: 'Lihat apa yang berubah' }).click()
  await expect(page).toHaveURL(new RegExp(`${paths.changes(slug, third, fourth)}$`))
  await expect(heading(page)).toHaveText('Satu nama diperbaiki.')
  await expect(heading(page)).toBeFocused()
  await page.getByRole('link', { name: newest }).click()
  await expect(heading(page)).toHaveText(newest)
})

test('what did not change is one line, and opens where it is', async ({ page, site }) => {
  await site.open(comparison)
  await site.ready()
  const show = page.getByRole('button', { name: 'Tampilkan' })
  await expect(show).toHaveCount(3)
  await expect(page.getByText('Listrik padam sejak pukul empat')).toBeHidden()
  await show.nth(1).click()
  await expect(page.getByText('Listrik padam sejak pukul empat')).toBeVisible()
  await page.getByRole('button', { name: 'Sembunyikan' }).click()
  await expect(page.getByText('Listrik padam sejak pukul empat')).toBeHidden()
})

test('any two versions are compared by the list', async ({ page, site }) => {
  await site.open(comparison)
  await site.ready()
  await expect(versions(page).getByRole('listitem')).toHaveCount(4)
  await versions(page).getByRole('link', { name: 'Bandingkan dengan versi 3' }).click()
  await expect(page).toHaveURL(new RegExp(`${paths.changes(slug, first, third)}$`))
  await expect(heading(page)).toHaveText(
    'Judul diubah; satu paragraf ditambah; dua kalimat ditambah; satu angka diperbaiki.',
  )
  await expect(heading(page)).toBeFocused()
  await versions(page).getByRole('link', { name: 'Lihat perubahan ini' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${paths.changes(slug, third, fourth)}$`))
  await expect(heading(page)).toHaveText('Satu nama diperbaiki.')
  await page.goBack()
  await expect(heading(page)).toHaveText(/satu paragraf ditambah/)
})

test('two versions in the other order lead to their comparison', async ({ page, site }) => {
  await site.open(paths.changes(slug, third, second))
  await expect(page).toHaveURL(new RegExp(`${comparison}$`))
  await expect(heading(page)).toHaveText(`${summary}.`)
})

test('keys move from change to change', async ({ page, site }) => {
  await site.open(comparison)
  await site.ready()
  await page.keyboard.press('j')
  await expect(labels(page).nth(0).getByRole('link')).toBeFocused()
  await page.keyboard.press('j')
  await expect(labels(page).nth(1).getByRole('link')).toBeFocused()
  await page.keyboard.press('k')
  await expect(labels(page).nth(0).getByRole('link')).toBeFocused()
})

test('the latest changes are listed, and lead to their comparison and back', async ({
  page,
  site,
}) => {
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: 'Perubahan terbaru' }).click()
  await expect(heading(page)).toHaveText('Perubahan terbaru')
  await site.checkAccessibility()
  await page.getByRole('listitem').filter({ hasText: summary }).getByRole('link').click()
  await expect(heading(page)).toHaveText(`${summary}.`)
  await page.goBack()
  await expect(heading(page)).toHaveText('Perubahan terbaru')
})

test('the feed announces each change once, in words', async ({ page, site }) => {
  await site.open(paths.latestChanges)
  const feed = page.getByRole('link', { name: 'Umpan Atom' })
  await expect(page.locator('link[rel=alternate]')).toHaveAttribute('href', /changes\.atom$/)
  const answer = await page.request.get((await feed.getAttribute('href')) ?? '')
  const xml = await answer.text()
  expect(answer.headers()['content-type']).toMatch(/xml/)
  expect(xml.match(new RegExp(`<title>${summary} – `, 'g'))).toHaveLength(1)
})

test('the interface may be English, and nothing moves while it loads', async ({
  browser,
  site,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'en-US', baseURL: baseURL ?? '' })
  site.watch(context)
  const page = await context.newPage()
  const readShifts = await watchShifts(page)
  await page.goto(comparison)
  await expect(heading(page)).toHaveText(
    'Headline changed; two sentences added; one number corrected.',
  )
  await expect(page.getByText('5 hours 38 minutes')).toBeVisible()
  expect(Math.max(0, ...(await readShifts()).map(({ score }) => score))).toBeLessThan(0.001)
  await context.close()
})

test('a comparison that was opened, and its text, can be read offline', async ({
  browser,
  site,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: baseURL ?? '' })
  site.watch(context)
  site.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
  const page = await context.newPage()
  await page.goto(comparison)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.getByRole('button', { name: 'Tampilkan' }).first().click()
  await expect(page.getByText('Petugas membangunkan warga')).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await expect(heading(page)).toHaveText(`${summary}.`)
  await page.getByRole('button', { name: 'Tampilkan' }).first().click()
  await expect(page.getByText('Petugas membangunkan warga')).toBeVisible()
  await context.close()
})

for (const width of [320, 360]) {
  test(`nothing is wider than a window of ${width} px, and the versions are below`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    for (const path of [comparison, paths.latestChanges]) {
      await site.open(path)
      await site.ready()
      for (const fontSize of ['100%', '200%']) {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size
        }, fontSize)
        expect(await findOverflow(page), `${path} at ${fontSize}`).toBe(0)
      }
    }
    await site.open(comparison)
    const [list, text] = await Promise.all([
      versions(page).boundingBox(),
      page.getByRole('article').boundingBox(),
    ])
    expect(list?.y ?? 0).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1)
  })
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('every link to a version, a change or a day is a target for a finger', async ({
    page,
    site,
  }) => {
    for (const [path, part] of [
      [comparison, page.getByRole('article')],
      [paths.latestChanges, page.getByRole('main').getByRole('listitem')],
      [paths.article(slug), page.getByRole('region', { name: 'Versi berita ini' })],
      ['/archive/2024/07', page.getByRole('list', { name: 'Hari-hari' })],
    ] as const) {
      await site.open(path)
      await site.ready()
      const links = await part.getByRole('link').all()
      expect(links.length, path).toBeGreaterThan(1)
      for (const link of links) {
        const height = await link.evaluate((target) => target.getClientRects()[0]?.height)
        expect(height, `${path}: ${await link.textContent()}`).toBeGreaterThanOrEqual(40)
      }
    }
  })
})

test('without colours and in print changes are struck out and underlined', async ({
  page,
  site,
}) => {
  await site.open(comparison)
  const lines = () =>
    Promise.all(
      (['deletion', 'insertion'] as const).map((role) =>
        page
          .getByRole(role)
          .last()
          .evaluate((element) => getComputedStyle(element).textDecorationLine),
      ),
    )
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await lines()).toEqual(['line-through', 'underline'])
  await page.emulateMedia({ forcedColors: 'none', media: 'print' })
  expect(await lines()).toEqual(['line-through', 'underline'])
  await expect(labels(page).first()).toBeVisible()
  await expect(versions(page)).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a comparison is whole, and its links work', async ({ page, site }) => {
    await site.open(comparison)
    await expect(heading(page)).toHaveText(`${summary}.`)
    await expect(page.getByRole('insertion').filter({ hasText: '214' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Tampilkan' })).toHaveCount(0)
    await versions(page).getByRole('link', { name: 'Bandingkan dengan versi 3' }).click()
    await expect(heading(page)).toHaveText(/satu paragraf ditambah/)
    await page.getByRole('link', { name: newest }).click()
    await expect(heading(page)).toHaveText(newest)
  })
})
