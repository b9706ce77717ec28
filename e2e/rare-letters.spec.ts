import type { Page } from '@playwright/test'
import { heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

/** Lists the status of the font faces that have a range of letters. */
const listRareFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ unicodeRange }) => unicodeRange !== 'U+0-10FFFF')
      .map(({ status }) => status),
  )

test('a text with a rare letter that is opened in the app loads the face of that letter alone', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await page.route('**/data/articles/*.json', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll('Rusia', 'Růsia')
    await route.fulfill({ body, contentType: 'application/json' })
  })
  await site.open(seed.path)
  await site.ready()
  expect(await listRareFaces(page)).toEqual([])
  await related(page).getByRole('link', { name: 'Gunung Rinjani' }).click()
  await expect(heading(page)).toContainText('Růsia')
  await expect.poll(() => listRareFaces(page)).toEqual(['unloaded', 'loaded'])
})
