import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { listSeen, watchShifts } from './page-parts.ts'
import { expect, test } from './site.ts'

/** Pages whose pictures are a lead, upright, in the text, on cards, or missing. */
const picturedPages = [
  paths.front,
  paths.article('feri-malam-kuala-dandan-berlayar-lagi-setelah-sebelas-bulan'),
  paths.article('mak-seriyah-penjahit-layar-terakhir-di-kampung-tanjung'),
  paths.article('how-we-read-forty-years-of-tide'),
]

/** One page of each other type; the last does not exist. */
const otherPages = [paths.searchFor('jembatan'), paths.library, '/tidak-ada']

/** What becomes of the requests for pictures. */
const answers = {
  slow: (page: Page) =>
    page.route('**/media/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_200))
      await route.continue().catch(() => {})
    }),
  missing: (page: Page) =>
    page.route('**/media/**', (route) => route.fulfill({ status: 404, body: '' })),
  blocked: (page: Page) => page.route('**/media/**', (route) => route.abort()),
} as const

/** Scrolls to the end of the page as a finger does, so that lazy pictures are asked for in view. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 3) {
      scrollTo({ top, behavior: 'instant' })
      await frame()
      await frame()
    }
  })
}

for (const width of [360, 1280]) {
  for (const answer of ['slow', 'missing', 'blocked'] as const) {
    test(`nothing moves on any page at ${width} px while pictures are ${answer}`, async ({
      page,
      site,
    }) => {
      test.slow()
      site.allow(/Failed to load resource/)
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
      const readShifts = await watchShifts(page)
      await answers[answer](page)
      for (const path of [...picturedPages, ...(answer === 'slow' ? otherPages : [])]) {
        await site.open(path, { status: path === '/tidak-ada' ? 404 : 200 })
        await scrollThrough(page)
        await site.ready()
        await scrollThrough(page)
        await page.waitForLoadState('networkidle')
        expect(listSeen(await readShifts()), path).toEqual([])
      }
    })
  }

  test(`nothing moves at ${width} px when a reader scrolls before a page has its content`, async ({
    page,
    site,
  }) => {
    site.allow(/Failed to load resource/)
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    const readShifts = await watchShifts(page)
    await page.route('**/assets/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue().catch(() => {})
    })
    for (const path of otherPages) {
      await site.open(path, { status: path === '/tidak-ada' ? 404 : 200 })
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
      await site.ready()
      await page.waitForLoadState('networkidle')
      expect(listSeen(await readShifts()), path).toEqual([])
      await expect(page.getByRole('contentinfo')).toBeVisible()
    }
  })
}

test.describe('a browser that asks for English', () => {
  test.use({ locale: 'en-GB' })

  test('moves no day of a month when the words arrive', async ({ page, site }) => {
    const readShifts = await watchShifts(page)
    await site.open('/archive/2025/09')
    await site.ready()
    await expect(page.getByRole('link', { name: 'Wednesday, 10 September' })).toBeVisible()
    expect(listSeen(await readShifts())).toEqual([])
  })
})
