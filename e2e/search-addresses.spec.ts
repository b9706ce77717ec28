import { test } from './deploy.ts'
import { brokenNetwork, countCached, waitForWhole, waitForWorker } from './offline-parts.ts'
import { heading } from './page-parts.ts'
import { field, results, status } from './search-parts.ts'
import { seed, today } from './seed.ts'
import { expect } from './site.ts'

test.beforeEach(({ site }) => site.setClock(today))

test('a typed query finds a story, which opens, and Back returns to its place', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 500 })
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Cari' }).click()
  await expect(heading(page)).toHaveText('Cari dalam arsip')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('rusia')
  await expect(status(page)).toHaveText('8 berita untuk “rusia”')
  await expect(results(page)).toHaveCount(8)
  await expect(results(page).first().locator('mark').first()).toHaveText('Rusia')
  await expect(results(page).first().getByRole('time')).toHaveText('14 jam lalu')
  expect(new URL(page.url()).search).toBe('?q=rusia')

  // The word is in the text, but not in headline or summary.
  const last = results(page).last().getByRole('link')
  await expect(last).toHaveText(seed.headline)
  await last.click()
  await expect(heading(page)).toHaveText(seed.headline)
  await page.goBack()
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await expect(field(page)).toHaveValue('rusia')
  await page.goBack()
  await expect(heading(page)).toHaveText(seed.headline)
})

test('the query is in the address: for deep links, reloads and Back', async ({ page, site }) => {
  await site.open('/search?q=meledak')
  await expect(page.locator('mark').first()).toHaveText('Ledakan')
  await expect(status(page)).toHaveText('2 berita untuk “meledak”')
  await expect(page).toHaveTitle('meledak – Cari dalam arsip – Simak')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await page.reload()
  await expect(status(page)).toHaveText('2 berita untuk “meledak”')
  await field(page).fill('maduro')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('1 berita untuk “maduro”')
  await page.goBack()
  await expect(status(page)).toHaveText('2 berita untuk “meledak”')
  await expect(field(page)).toHaveValue('meledak')
})

test('the form works before the app has started', async ({ page, site }) => {
  let isBroken = true
  await page.route('**/assets/main-*.js', (route) => (isBroken ? route.abort() : route.continue()))
  site.allow(/Failed to load resource/)
  await site.open('/search')
  await field(page).fill('maduro')
  // The route stays: a request in flight while it is removed can wait for ever.
  isBroken = false
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=maduro$/)
  await expect(status(page)).toHaveText('1 berita untuk “maduro”')
})

test('a query is sent without the app when the app hangs', async ({ page, site }) => {
  let isHanging = true
  await page.route('**/assets/main-*.js', (route) => (isHanging ? undefined : route.continue()))
  await site.open('/search')
  await field(page).fill('maduro')
  await page.keyboard.press('Enter')
  isHanging = false
  await page.clock.fastForward(10_000)
  await expect(page).toHaveURL(/\/search\?q=maduro$/)
  await expect(status(page)).toHaveText('1 berita untuk “maduro”')
})

test('a small edition can be searched offline without an earlier visit', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await site.open(seed.path)
  await waitForWhole(page, site, deploy)
  await page.context().setOffline(true)
  await page.goto(new URL('search?q=kremlin', deploy.url).href)
  await expect(status(page)).toHaveText('1 berita untuk “kremlin”')
  await results(page).getByRole('link').click()
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a large edition offline answers earlier queries, and says what is missing', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await deploy.edit('data/offline.json', (json) =>
    JSON.stringify({ ...JSON.parse(json), rest: null, isSmall: false }),
  )
  await site.open('/search')
  await waitForWorker(page, site)
  await page.reload()
  // The entry file is cached, but none of the words.
  await expect.poll(() => countCached(page)).toMatchObject({ search: 1 })
  await page.context().setOffline(true)
  await field(page).fill('rusia')
  await expect(status(page)).toHaveText('Tidak tersambung')
  await expect(
    page.getByText(/indeks pencarian untuk kata ini belum ada di perangkat Anda/),
  ).toBeVisible()
  // The search retries automatically when the network is back.
  await page.context().setOffline(false)
  await expect(status(page)).toHaveText('8 berita untuk “rusia”')
  await page.context().setOffline(true)
  await page.reload()
  await expect(status(page)).toHaveText('8 berita untuk “rusia”')
})
