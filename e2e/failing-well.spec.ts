import type { Route } from '@playwright/test'
import { heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const failures: { what: string; title: string; answer: (route: Route) => Promise<void> }[] = [
  {
    what: '404',
    title: 'Berita ini tidak ada',
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  },
  {
    what: '500',
    title: 'Server sedang bermasalah',
    answer: (route) => route.fulfill({ status: 500, body: 'Oops' }),
  },
  {
    what: 'a page of HTML in place of JSON',
    title: 'Data rusak',
    answer: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' }),
  },
  {
    what: 'truncated JSON',
    title: 'Data rusak',
    answer: (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"version":1,"typ' }),
  },
  {
    what: 'JSON of another shape',
    title: 'Data rusak',
    answer: (route) => route.fulfill({ status: 200, json: { version: 1, headline: 'Lain' } }),
  },
  {
    what: 'JSON under a wrong content type',
    title: 'Data rusak',
    answer: (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: '{}' }),
  },
  {
    what: 'no connection',
    title: 'Tidak tersambung',
    answer: (route) => route.abort('internetdisconnected'),
  },
]

for (const { what, title, answer } of failures) {
  test(`${what} is explained, and a successful retry shows the story`, async ({ page, site }) => {
    site.allow(/Failed to load resource/)
    await site.open(seed.path)
    await site.ready()
    await page.route('**/data/articles/*.json', answer)
    const link = related(page).getByRole('link').first()
    const headline = await link.innerText()
    const href = await link.getAttribute('href')
    await link.click()
    await expect(heading(page)).toHaveText(title)
    await expect(heading(page)).toBeFocused()
    expect(new URL(page.url()).pathname).toBe(href)
    await expect(page.getByRole('link', { name: 'Ke halaman depan' })).toBeVisible()
    await site.checkAccessibility()

    await page.unroute('**/data/articles/*.json')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(heading(page)).toHaveText(headline)
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle(`${headline} – Tempo.co`)
  })
}

test('a stalled line is reported as slow after 20 seconds, and can be retried', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await page.route('**/data/articles/*.json', () => {})
  await related(page).getByRole('link').first().click()
  await expect(page.getByText(/Naskah lengkapnya tidak ada/)).toBeVisible()
  await page.clock.runFor(21_000)
  await expect(heading(page)).toHaveText('Terlalu lama menunggu')
  await page.unroute('**/data/articles/*.json')
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(related(page)).toBeVisible()
})

test('Back leaves a failed page', async ({ page, site }) => {
  site.allow(/Failed to load resource/)
  await site.open(seed.path)
  await site.ready()
  await page.route('**/data/articles/*.json', (route) => route.fulfill({ status: 500, body: '' }))
  await related(page).getByRole('link').first().click()
  await expect(heading(page)).toHaveText('Server sedang bermasalah')
  await page.goBack()
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a page that failed offline loads automatically once the device is online again', async ({
  page,
  context,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await site.open(seed.path)
  await site.ready()
  await context.setOffline(true)
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expect(heading(page)).toHaveText('Tidak tersambung')
  await context.setOffline(false)
  await expect(heading(page)).toHaveText(headline)
  await expect(heading(page)).toBeFocused()
  await expect(related(page)).toBeVisible()
})

test('a device that is online but does not reach the site retries at intervals', async ({
  page,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  let asks = 0
  await page.route('**/data/articles/*.json', (route) => {
    // A GET may come from the mouse, which rests on a link.
    if (route.request().method() === 'HEAD') asks += 1
    return route.fulfill({ status: 503, body: '' })
  })
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expect(heading(page)).toHaveText('Server sedang bermasalah')
  let intervals = 0
  // The first interval begins a moment after the heading is shown, which may be while the clock runs.
  const askLater = async () => {
    intervals += 1
    await page.clock.runFor(15_000)
    return asks
  }
  await expect.poll(askLater).toBeGreaterThanOrEqual(3)
  expect(asks).toBeLessThanOrEqual(intervals)
  expect(intervals).toBeLessThanOrEqual(5)
  await expect(heading(page)).toHaveText('Server sedang bermasalah')
  await page.unroute('**/data/articles/*.json')
  await page.clock.runFor(16_000)
  await expect(heading(page)).toHaveText(headline)
})
