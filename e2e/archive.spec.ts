import type { Page } from '@playwright/test'
import * as v from 'valibot'
import type { Story } from '../src/core/article/story.ts'
import { EditionSchema } from '../src/core/edition/schema.ts'
import { heading } from './page-parts.ts'
import { capturedAt, seed, today } from './seed.ts'
import { expect, type Site, test } from './site.ts'

/** A story with an exact time. */
function datedStory(day: number): Story {
  const at = `2024-03-${String(day).padStart(2, '0')}T12:00:00+07:00`
  return {
    slug: `kabar-${day}`,
    type: 'brief',
    headline: `Kabar hari ke-${day} dari desa`,
    published: { type: 'exact', text: at, at, precision: 'minute', zone: 'WIB' },
    summary: 'Warga berkumpul di balai desa.',
    isTruncated: false,
    outlet: 'Tempo.co',
    language: 'id',
  }
}

/**
 * Follows the front page's link to the archive, in an edition with more stories than the front page shows.
 */
async function openArchive(page: Page, site: Site, stories: readonly Story[]): Promise<void> {
  await site.setClock(today)
  await page.route('**/data/edition.json', async (route) => {
    const response = await route.fetch()
    const edition = v.parse(EditionSchema, await response.json())
    await route.fulfill({ json: { ...edition, archivePages: 1 } })
  })
  await page.route('**/data/archive/1.json', (route) =>
    route.fulfill({
      json: {
        version: 1,
        captured: { at: capturedAt, isEstimated: true, reason: 'Dari daftar terkait.' },
        page: 1,
        pages: 1,
        stories,
      },
    }),
  )
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('link', { name: 'Terbaru' }).click()
  await page.getByRole('link', { name: 'Semua berita' }).click()
  await expect(heading(page)).toHaveText('Arsip, halaman 1 dari 1')
}

test('the heavy rule has the same thickness above and between the columns', async ({
  page,
  site,
}) => {
  // The fade-in of a new page would make one screenshot paler than the other.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openArchive(page, site, [1, 2, 3, 4].map(datedStory))
  const [first, second] = await page.getByRole('listitem').all()
  const left = await first?.boundingBox()
  const right = await second?.boundingBox()
  if (!left || !right) throw new Error('The archive shows no two stories.')
  const cut = (x: number) =>
    page.screenshot({ clip: { x: Math.round(x), y: left.y - 6, width: 1, height: 14 } })
  const over = await cut(left.x + 20)
  const between = await cut((left.x + left.width + right.x) / 2)
  expect(over.equals(between)).toBe(true)
})

test('if every time is a date, no clock is shown', async ({ page, site }) => {
  await openArchive(page, site, [1, 2].map(datedStory))
  await expect(page.getByRole('time')).toHaveText(['1 Maret 2024', '2 Maret 2024'])
  await expect(page.getByText(/^Waktu per/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Waktu kini' })).toHaveCount(0)
})

test('one story of an uncertain hour is enough to show the reading clock', async ({
  page,
  site,
}) => {
  const ago = {
    type: 'ago',
    text: '2 hari lalu',
    amount: 2,
    unit: 'day',
    at: '2024-09-17T10:00:00+07:00',
    isEstimated: true,
  } as const
  await openArchive(page, site, [datedStory(1), { ...datedStory(2), published: ago }])
  await expect(page.getByText('Waktu per 19 September 2024')).toBeVisible()
  await page.getByRole('button', { name: 'Waktu kini' }).click()
  await expect(page.getByRole('time').last()).toHaveText('17 September 2024')
})
