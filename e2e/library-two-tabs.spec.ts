import type { Page } from '@playwright/test'
import { heading } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const saved = (page: Page) => page.getByRole('region', { name: 'Tersimpan' })
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true })

/** Opens a second tab of the same reader. */
async function openTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(new URL(path.slice(1), page.url().replace(/articles\/.*|library.*/, '')).href)
  return tab
}

test.beforeEach(({ site }) => site.setClock(today))

test('a save or removal in one tab is shown in the other at once', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  const library = await openTab(page, '/library')
  await expect(library.getByRole('heading', { name: 'Pustaka Anda masih kosong' })).toBeVisible()
  await save(page).click()
  await expect(saved(library).getByRole('link', { name: seed.headline })).toBeVisible()

  await saved(library)
    .getByRole('button', { name: `Hapus dari simpanan: ${seed.headline}` })
    .click()
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
  await library.getByRole('button', { name: 'Urungkan' }).click()
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true')
})

test('a tab without a library shows the first row that another stores', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  const other = await openTab(page, seed.path)
  await other.waitForFunction(() => 'app' in document.documentElement.dataset)
  await save(page).click()
  await expect(save(other)).toHaveAttribute('aria-pressed', 'true')
})

test('two tabs that save at the same moment lose neither save', async ({ page, site }) => {
  const first = seed.related[0]?.headline ?? ''
  await site.open(seed.path)
  await site.ready()
  const other = await openTab(page, seed.path)
  await other.getByRole('link', { name: first, exact: true }).click()
  await expect(heading(other)).toHaveText(first)
  await Promise.all([save(page).click(), save(other).click()])
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(save(other)).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Pustaka' }).click()
  await expect(saved(page).getByRole('link')).toHaveCount(2)
})

test('rows deleted in one tab disappear in the other, where saving still works', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await save(page).click()
  const library = await openTab(page, '/library')
  await library.getByRole('button', { name: 'Hapus semuanya' }).click()
  await library.getByRole('dialog').getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(library.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeVisible()
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
  await save(page).click()
  await expect(saved(library).getByRole('link', { name: seed.headline })).toBeVisible()
})
