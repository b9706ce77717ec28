import type { Page } from '@playwright/test'
import { beginLibrary } from './library-parts.ts'
import { heading, listDrawn } from './page-parts.ts'
import { openRich, rich } from './rich-article.ts'
import { selectUnits, type UnitWords } from './select-units.ts'
import { expect, test } from './site.ts'
import { readRows } from './stored-rows.ts'

const offer = (page: Page) => page.getByRole('region', { name: 'Lanjutkan membaca' })
const unit = (page: Page, id: string) => page.locator(`#${id}`)

/** The number of the unit where reading stopped, as its id counts. */
async function findKeptUnit(page: Page) {
  const [position] = await readRows(page, 'positions')
  const block: unknown = position && Reflect.get(Object(position.anchor), 'block')
  return typeof block === 'number' ? block + 1 : null
}

test.describe('where reading stopped', () => {
  test.use({ viewport: { width: 390, height: 500 } })

  for (const [what, id, words] of [
    ['an item of a list in a list', 'p6', 'Tiang timur.'],
    ['the row of a table', 'p17', 'Senin'],
    ['a verse', 'p22', 'Air mengalir'],
  ] as const) {
    test(`at ${what} is offered and found again`, async ({ page, site }) => {
      await beginLibrary(page, site)
      await openRich(page, site)
      await expect
        .poll(async () => (await readRows(page, 'visits')).map(({ slug }) => slug))
        .toContain(rich.slug)
      await unit(page, id).evaluate((element) => element.scrollIntoView())
      await expect.poll(() => findKeptUnit(page), { timeout: 15_000 }).toBe(Number(id.slice(1)))

      await openRich(page, site)
      await expect(offer(page)).toContainText(words)
      await offer(page).getByRole('button', { name: 'Lanjutkan membaca' }).click()
      await expect(unit(page, id)).toBeFocused()
      await expect(unit(page, id)).toBeInViewport()
      const top = await unit(page, id).evaluate((element) => element.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(60)
    })
  }
})

for (const [what, from, to, text] of [
  [
    'in an item with a list of its own',
    { unit: 'p4', words: 'Tiang' },
    { unit: 'p4', words: 'diperiksa.' },
    'Tiang diperiksa.',
  ],
  [
    'from an item into the items nested in it',
    { unit: 'p4', words: 'diperiksa.' },
    { unit: 'p6', words: 'Tiang' },
    'diperiksa.\nTiang barat.\nTiang',
  ],
  [
    'over the cells of two rows',
    { unit: 'p15', words: 'Pejalan' },
    { unit: 'p18', words: '1.200' },
    'Pejalan\nSepeda\nSenin\n1.200',
  ],
] satisfies [string, UnitWords, UnitWords, string][]) {
  test(`a passage ${what} is highlighted as it was selected`, async ({ page, site }) => {
    await beginLibrary(page, site)
    await openRich(page, site)
    await selectUnits(page, from, to)
    const toolbar = page.getByRole('region', { name: 'Teks yang dipilih' })
    await toolbar.getByRole('button', { name: 'Sorot', exact: true }).click()
    await expect.poll(async () => (await readRows(page, 'highlights'))[0]?.text).toBe(text)
    // It is drawn after it is stored.
    await expect.poll(async () => (await listDrawn(page, 'highlighted')).join('\n')).toBe(text)
  })
}

for (const [what, from, to] of [
  ['in a nested item', { unit: 'p6', words: 'Tiang timur' }, { unit: 'p6', words: 'timur' }],
  ['over two items', { unit: 'p5', words: 'barat' }, { unit: 'p8', words: 'diganti' }],
  ['in a cell', { unit: 'p21', words: 'Ditutup' }, { unit: 'p21', words: 'Ditutup' }],
  [
    'over two lines of a verse',
    { unit: 'p22', words: 'mengalir' },
    { unit: 'p22', words: 'papan' },
  ],
  ['over a row', { unit: 'p17', words: 'Senin' }, { unit: 'p20', words: 'Selasa' }],
] satisfies [string, UnitWords, UnitWords][]) {
  test(`a link to words ${what} opens the page there`, async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openRich(page, site)
    await page.bringToFront()
    await selectUnits(page, from, to)
    await page.getByRole('article').getByRole('button', { name: 'Bagikan' }).click()
    const panel = page.getByRole('dialog', { name: 'Bagikan dan unduh' })
    await panel.getByRole('button', { name: 'Salin tautan ke teks terpilih' }).click()
    await expect(panel.getByText('Tautan sudah disalin.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain('#:~:text=')
    await page.keyboard.press('Escape')
    expect(await follow(page, link, from.unit)).toBe(true)
  })
}

/** Opens a copied link as a page without script, and returns whether the unit is in the window then. */
async function follow(page: Page, link: string, id: string): Promise<boolean> {
  await expect(heading(page)).toHaveText(rich.headline)
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const script of copy.querySelectorAll('script, dialog')) script.remove()
    return `<!doctype html>${copy.outerHTML}`
  })
  const other = await page.context().newPage()
  await other.setViewportSize({ width: 600, height: 300 })
  const address = new URL(page.url())
  await other.route(`**${address.pathname}`, (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  )
  await other.goto(address.origin + address.pathname + new URL(link).hash)
  await expect.poll(() => other.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  const isSeen = await other.locator(`#${id}`).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
  await other.close()
  return isSeen
}
