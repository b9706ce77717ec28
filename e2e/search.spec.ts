import type { Page, Route } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { buildDays } from '../src/core/publish/publish-fixture.ts'
import { formatSearchFiles } from '../src/site/files/search-files.ts'
import { findOverflow, holdAnswers } from './page-parts.ts'
import { field, results, status } from './search-parts.ts'
import { today } from './seed.ts'
import { expect, test } from './site.ts'

const index = '**/search-index/**'

test.beforeEach(({ site }) => site.setClock(today))

test('nothing of the search loads before it is opened', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await site.open('/')
  await site.ready()
  await page.clock.fastForward(11_000)
  await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Cari' }).hover()
  const isSearch = (path: string) => /search/.test(path)
  expect(asked.filter(isSearch)).toEqual([])
  await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Cari' }).click()
  await expect(status(page)).toHaveText('11 berita dalam arsip ini')
  expect(asked.some(isSearch)).toBe(true)
})

for (const [what, query, shown] of [
  ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['no letter', '🔥🔥', '🔥🔥'],
  ['right to left', 'سلام\u202e دنیا', 'سلام دنیا'],
  ['a name of every object', '__proto__ constructor', '__proto__ constructor'],
] as const) {
  test(`a query that is ${what} is treated as text, and finds nothing`, async ({ page, site }) => {
    await site.open(`/search?${new URLSearchParams({ q: query })}`)
    await expect(status(page)).toHaveText(`Tidak ada berita untuk “${shown}”`)
    await expect(page.getByText(/kata yang lebih sedikit/)).toBeVisible()
    await site.checkAccessibility()
  })
}

test('a query of 10,000 letters is cut, and fits a narrow page', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await site.open(`/search?q=${'a'.repeat(10_000)}`)
  await expect(status(page)).toHaveText(`Tidak ada berita untuk “${'a'.repeat(200)}”`)
  await expect(field(page)).toHaveValue('a'.repeat(200))
  expect(await findOverflow(page)).toBe(0)
})

const failures: { what: string; title: string; answer: (route: Route) => Promise<void> }[] = [
  {
    what: 'no connection',
    title: 'Tidak tersambung',
    answer: (route) => route.abort('internetdisconnected'),
  },
  {
    what: 'an error of the server',
    title: 'Server sedang bermasalah',
    answer: (route) => route.fulfill({ status: 500, body: 'Oops' }),
  },
  {
    what: 'a page of HTML in place of the index',
    title: 'Indeks pencarian rusak',
    answer: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
  },
  {
    what: 'an index of another shape',
    title: 'Indeks pencarian rusak',
    answer: (route) => route.fulfill({ status: 200, json: { words: ['maduro'], lists: [] } }),
  },
]
for (const { what, title, answer } of failures) {
  test(`${what} is explained, and a successful retry finds the story`, async ({ page, site }) => {
    site.allow(/Failed to load resource/)
    await page.route(index, answer)
    await site.open('/search?q=maduro')
    await expect(status(page)).toHaveText(title)
    await page.unroute(index)
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(status(page)).toHaveText('1 berita untuk “maduro”')
    await expect(results(page)).toHaveCount(1)
  })
}

test('an index that a deploy deleted is replaced by the current one', async ({ page, site }) => {
  site.allow(/Failed to load resource/)
  await page.route(
    `**${paths.data.search}`,
    async (route) => {
      const entry = await (await route.fetch()).json()
      await route.fulfill({
        json: { ...entry, volume: { ...entry.volume, mark: '0123456789abcdef' } },
      })
    },
    { times: 1 },
  )
  await site.open('/search?q=maduro')
  await expect(status(page)).toHaveText('1 berita untuk “maduro”')
})

test('the last query wins, whichever answer is first, and a wait is announced', async ({
  page,
  site,
}) => {
  await site.open('/search?q=maduro')
  await expect(results(page)).toHaveCount(1)
  await page.reload()
  const release = await holdAnswers(page, index)
  await page.reload()
  await site.ready()
  await expect(status(page)).toHaveText('Mencari…')
  await field(page).fill('putin maduro')
  await field(page).fill('rusia')
  release()
  await expect(status(page)).toHaveText('8 berita untuk “rusia”')
  await expect(results(page)).toHaveCount(8)
})

/** Serves the index of an edition with this many stories, one per day, all with one common word. */
async function serveDays(page: Page, count: number): Promise<void> {
  const files = formatSearchFiles(buildDays(count))
  await page.route(/\/(?:search-index\/|data\/search\.json)/, (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ contentType: 'application/json', body: files.get(pathname) ?? '' })
  })
}

test('more stories are shown in steps, with the focus on the first new one, and a reload keeps them', async ({
  page,
  site,
}) => {
  // The edition does not have these stories, so the prefetch of a focused one fails.
  site.allow(/Failed to load resource/)
  await serveDays(page, 30)
  await site.open('/search?q=kabar')
  await expect(status(page)).toHaveText('30 berita untuk “kabar”')
  await expect(results(page)).toHaveCount(12)
  await page.getByRole('button', { name: 'Tampilkan lebih banyak (18 lagi)' }).click()
  await expect(results(page)).toHaveCount(24)
  await expect(results(page).nth(12).getByRole('link')).toBeFocused()
  await expect(results(page).nth(12).getByRole('link')).toHaveText('Kabar 17')
  await page.reload()
  await expect(results(page)).toHaveCount(24)
  await page.getByRole('button', { name: 'Tampilkan lebih banyak (6 lagi)' }).click()
  await expect(results(page)).toHaveCount(30)
  await expect(page.getByRole('button', { name: /Tampilkan lebih/ })).toBeHidden()
})

test('the search has touch targets and fits every width @phone', async ({ page, site }) => {
  await site.open('/search?q=rusia')
  await expect(results(page)).toHaveCount(8)
  for (const control of [field(page), page.getByRole('button', { name: 'Cari', exact: true })]) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  for (const width of [320, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await findOverflow(page), `at ${width} px`).toBe(0)
  }
})

test('the stories found have enough contrast in every theme', async ({ page, site }) => {
  test.slow()
  await site.open('/search?q=rusia')
  await expect(results(page)).toHaveCount(8)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Tampilan' }).click()
  const panel = page.getByRole('dialog', { name: 'Tampilan' })
  for (const theme of ['Sepia', 'Gelap', 'Kontras tinggi']) {
    await panel.getByRole('radio', { name: theme }).check()
    await site.checkContrast()
  }
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  test('the search is in English, and the stories keep their language', async ({ page, site }) => {
    await site.open('/search?q=maduro')
    await expect(status(page)).toHaveText('1 story for “maduro”')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the archive')
    await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toHaveValue('maduro')
    await expect(results(page).locator('[lang=id]')).toHaveCount(1)
    await site.checkAccessibility()
  })
})
