import { heading } from './page-parts.ts'
import { expect, test } from './site.ts'

/** Pages whose title has a line of facts beside it. */
const pages = ['/archive', '/archive/2025', '/archive/2025/08']

for (const width of [360, 768, 1280]) {
  test(`the typeface appears on the first visit of the archive at ${width} px, however late it arrives`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.route('**/newsreader-latin*', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
      await route.continue()
    })
    for (const path of pages) {
      await site.open(path)
      await expect(heading(page)).toHaveCSS('font-family', /^Newsreader/)
    }
  })
}
