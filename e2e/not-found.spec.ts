import { findOverflow, heading, watchShifts } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

test('a missing page offers a search for the words of its address', async ({ page, site }) => {
  await site.setClock(today)
  await site.open('/read/2024/07/29/kemenangan-maduro-1899312.html', { status: 404 })
  await site.ready()
  await expect(heading(page)).toHaveText('Halaman ini tidak ada')
  await page.getByRole('link', { name: 'Cari “kemenangan maduro”' }).click()
  await expect(page).toHaveURL(/\/search\?q=kemenangan\+maduro$/)
  await expect(page.getByText('1 berita untuk “kemenangan maduro”')).toBeVisible()
  await expect(page.getByRole('link', { name: seed.headline })).toBeVisible()
})

test('its newest stories are rendered from the start, and nothing moves @phone', async ({
  page,
  site,
}) => {
  const readShifts = await watchShifts(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await site.setClock(today)
  await site.open(`/${'kabar-dari-desa-'.repeat(12)}`, { status: 404 })
  await site.ready()
  const newest = page.getByRole('region', { name: 'Berita terbaru' })
  await expect(newest.getByRole('listitem')).toHaveCount(6)
  await expect(newest.getByRole('link', { name: seed.headline })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Cari “kabar dari desa/ })).toBeVisible()
  expect(await findOverflow(page)).toBe(0)
  expect(await readShifts()).toEqual([])
  expect(requests.filter((path) => path.includes('/data/'))).toEqual([])
  await site.checkAccessibility()
})

test('a missing story offers the same within the app', async ({ page, site }) => {
  site.allow(/Failed to load resource/)
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await page.route('**/data/articles/*.json', (route) => route.fulfill({ status: 404, body: '' }))
  const [story] = seed.related
  await page.getByRole('link', { name: story?.headline ?? '' }).click()
  await expect(heading(page)).toHaveText('Berita ini tidak ada')
  await expect(page.getByRole('link', { name: /^Cari “/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Berita terbaru' })).toBeVisible()
})

test('if the newest stories fail to load as well, the rest of the page stays', async ({
  page,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await page.route('**/data/**', (route) => route.fulfill({ status: 404, body: '' }))
  const [story] = seed.related
  await page.getByRole('link', { name: story?.headline ?? '' }).click()
  await expect(heading(page)).toHaveText('Berita ini tidak ada')
  await expect(page.getByRole('link', { name: 'Ke halaman depan' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Berita terbaru' })).toHaveCount(0)
})
