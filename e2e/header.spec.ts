import { findOverflow } from './page-parts.ts'
import { expect, test } from './site.ts'

for (const { width, locale, names } of [
  { width: 360, locale: 'id-ID', names: ['Terbaru', 'Arsip', 'Cari', 'Pustaka'] },
  { width: 1280, locale: 'id-ID', names: ['Terbaru', 'Arsip', 'Cari', 'Pustaka'] },
  { width: 360, locale: 'en-GB', names: ['Latest', 'Archive', 'Search', 'Library'] },
]) {
  test.describe(`at ${width} px in ${locale}`, () => {
    test.use({ locale })

    test('the words of the menu are equally far apart, and each is a target for a finger', async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 740 })
      await site.open('/')
      await site.ready()
      const menu = page.getByRole('banner').getByRole('navigation')
      const gaps: number[] = []
      let last: number | null = null
      for (const name of names) {
        const { left, right, room } = await menu
          .getByRole('link', { name, exact: true })
          .evaluate((link) => {
            const words = document.createRange()
            words.selectNodeContents(link)
            const { left, right } = words.getBoundingClientRect()
            return { left, right, room: link.getBoundingClientRect() }
          })
        expect(room.width).toBeGreaterThanOrEqual(40)
        expect(room.height).toBeGreaterThanOrEqual(44)
        if (last !== null) gaps.push(left - last)
        last = right
      }
      // Fonts differ, so the last word may be a little further away: it is at the edge of the page.
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(5)
      expect(await findOverflow(page)).toBe(0)
    })
  })
}
