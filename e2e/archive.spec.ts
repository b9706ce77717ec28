import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { OverviewSchema } from '../src/core/archive/schema.ts'
import type { Story } from '../src/core/article/story.ts'
import { findCentre, findOverflow, heading } from './page-parts.ts'
import { capturedAt, seed, today } from './seed.ts'
import { expect, type Site, test } from './site.ts'

const brief = seed.related[0]?.headline ?? ''

test('the archive leads to a day, and the day to its stories @phone', async ({ page, site }) => {
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: 'Arsip' }).click()
  await expect(heading(page)).toHaveText('Arsip')
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle('Arsip – Simak')
  await expect(page.getByText('11 berita pada')).toBeVisible()
  await page.getByRole('link', { name: '29 Juli, 1 berita' }).click()
  await expect(heading(page)).toHaveText('Senin, 29 Juli 2024')
  await expect(page).toHaveURL(/\/archive\/2024\/07\/29$/)
  await expect(page.getByText('1 berita, pukul 20.15 WIB')).toBeVisible()
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a month shows its days, and each day the next ones', async ({ page, site }) => {
  await site.open('/archive/2024/09')
  await site.ready()
  await expect(heading(page)).toHaveText('September 2024')
  const days = page.getByRole('list', { name: 'Hari-hari' })
  await days.getByRole('link', { name: 'Selasa, 17 September' }).click()
  await expect(heading(page)).toHaveText('Selasa, 17 September 2024')
  await page.getByRole('link', { name: 'Rabu, 18 September' }).first().click()
  await expect(heading(page)).toHaveText('Rabu, 18 September 2024')
  await expect(page.getByRole('link', { name: brief })).toBeVisible()
  await page.getByRole('link', { name: 'September 2024', exact: true }).click()
  await expect(heading(page)).toHaveText('September 2024')
})

test('the year is beside the only neighbour of a month on a phone, and else in the middle', async ({
  page,
  site,
}) => {
  for (const [path, only] of [
    ['/archive/2024/09', 'Juli'],
    ['/archive/2024/07', 'September'],
  ] as const) {
    const months = page.getByRole('navigation').filter({ hasText: 'Arsip 2024' })
    const month = months.getByRole('link', { name: only })
    const year = months.getByRole('link', { name: 'Arsip 2024' })
    await page.setViewportSize({ width: 360, height: 740 })
    await site.open(path)
    const [, monthY] = await findCentre(month)
    const [, yearY] = await findCentre(year)
    expect(Math.abs(monthY - yearY), path).toBeLessThan(10)
    await page.setViewportSize({ width: 1280, height: 900 })
    const [middle] = await findCentre(year)
    expect(Math.abs(middle - 640), path).toBeLessThan(10)
  }
})

test('a key opens the archive, the earlier day and the later one', async ({ page, site }) => {
  await site.open('/archive/2024/09/17')
  await site.ready()
  await page.keyboard.press('.')
  await expect(heading(page)).toHaveText('Rabu, 18 September 2024')
  await page.keyboard.press(',')
  await expect(heading(page)).toHaveText('Selasa, 17 September 2024')
  await page.keyboard.press('a')
  await expect(heading(page)).toHaveText('Arsip')
})

test('the day under the focus is said in words', async ({ page, site }) => {
  await site.open('/archive')
  await site.ready()
  await page.getByRole('link', { name: '29 Juli, 1 berita' }).focus()
  await expect(page.getByText('Senin, 29 Juli 2024')).toBeVisible()
  await page.getByRole('link', { name: 'Baca hari itu' }).click()
  await expect(heading(page)).toHaveText('Senin, 29 Juli 2024')
})

for (const [path, title] of [
  ['/archive', 'Archive'],
  ['/archive/2024', 'Archive 2024'],
  ['/archive/2024/09', 'September 2024'],
  ['/archive/2024/07/29', 'Monday, 29 July 2024'],
] as const) {
  test(`${path} is accessible, in its window, and speaks English`, async ({ page, site }) => {
    await site.open(path)
    await site.ready()
    await site.checkAccessibility()
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await findOverflow(page), `overflow at ${width} px`).toBe(0)
    }
    await page.getByRole('button', { name: 'English' }).click()
    await expect(heading(page)).toHaveText(title)
    await expect(page.locator('main')).toContainText(/\d stor(?:y|ies)/)
  })
}

test('an old page number leads to the archive; an address without a day is not found', async ({
  page,
  site,
}) => {
  await site.open('/archive', { status: 200 })
  await site.ready()
  await page.evaluate(() => history.pushState(null, '', 'archive/7'))
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await expect(heading(page)).toHaveText('Arsip kini menurut hari')
  await page.getByRole('main').getByRole('link', { name: 'Ke arsip' }).click()
  await expect(heading(page)).toHaveText('Arsip')
  await site.open('/archive/2024/02/30', { status: 404 })
  await expect(heading(page)).toHaveText('Halaman ini tidak ada')
})

test('the names of an article lead to the stories of its outlet, which have a feed', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('article').getByRole('link', { name: 'Tempo.co', exact: true }).click()
  await expect(heading(page)).toHaveText('Tempo.co')
  await expect(page.getByText('11 berita sejak 29 Juli 2024')).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(11)
  await site.checkAccessibility()
  const feed = await page.getByRole('link', { name: 'Umpan Atom' }).getAttribute('href')
  const answer = await page.request.get(new URL(feed ?? '', page.url()).href)
  expect(await answer.text()).toContain('<title>Tempo.co – Simak</title>')
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(heading(page)).toHaveText(seed.headline)
})

/** A brief without a known day. */
function undatedStory(name: string, published: Story['published']): Story {
  return {
    slug: `kabar-${name}`,
    type: 'brief',
    headline: `Kabar ${name} dari desa`,
    published,
    summary: 'Warga berkumpul di balai desa.',
    isTruncated: false,
    outlet: 'Tempo.co',
    language: 'id',
  }
}

/** Follows the archive's link to the stories without a day, in an edition that has some. */
async function openUndated(page: Page, site: Site, stories: readonly Story[]): Promise<void> {
  await site.setClock(today)
  const captured = { at: capturedAt, isEstimated: true, reason: 'Dari daftar terkait.' }
  await page.route('**/data/archive.json', async (route) => {
    const overview = v.parse(OverviewSchema, await (await route.fetch()).json())
    await route.fulfill({ json: { ...overview, undated: stories.length } })
  })
  await page.route('**/data/archive/undated.json', (route) =>
    route.fulfill({
      json: {
        version: 1,
        type: 'undated',
        captured,
        total: stories.length,
        page: 1,
        pages: 1,
        stories,
      },
    }),
  )
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: 'Arsip' }).click()
  await page.getByRole('link', { name: 'tanpa tanggal terbit' }).click()
  await expect(heading(page)).toHaveText('Tanpa tanggal')
}

test('if no time is known, no clock is shown', async ({ page, site }) => {
  await openUndated(page, site, [undatedStory('satu', null), undatedStory('dua', null)])
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText(/^Waktu per/)).toHaveCount(0)
})

test('one story of an uncertain week is enough to show the reading clock', async ({
  page,
  site,
}) => {
  const ago = {
    type: 'ago',
    text: '2 minggu lalu',
    amount: 2,
    unit: 'week',
    at: '2024-09-05T10:00:00+07:00',
    isEstimated: true,
  } as const
  await openUndated(page, site, [undatedStory('satu', null), undatedStory('dua', ago)])
  await expect(page.getByText('Waktu per 19 September 2024')).toBeVisible()
  await expect(page.getByRole('time')).toHaveText('2 minggu lalu')
})
