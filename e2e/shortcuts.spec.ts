import type { Page } from '@playwright/test'
import { heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Pintasan papan tik' })

test.beforeEach(async ({ site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
})

test('? lists every shortcut, and Escape closes the list', async ({ page, site }) => {
  await page.keyboard.press('?')
  await expect(sheet(page).getByRole('term')).toHaveText([
    'j',
    'k',
    ',',
    '.',
    'l',
    's',
    'h',
    't',
    'a',
    'p',
    '/',
    'b',
    '?',
  ])
  await site.checkAccessibility()
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
})

test('j and k move through the headline links, and Enter follows one', async ({ page }) => {
  const links = related(page).getByRole('link')
  await links.nth(1).focus()
  await page.keyboard.press('j')
  await expect(links.nth(2)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(seed.related[0]?.headline ?? '')
})

test('t opens the settings, p the library, b the front page', async ({ page }) => {
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog', { name: 'Tampilan' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await expect(heading(page)).toHaveText('Pustaka')
  await page.keyboard.press('b')
  await expect(heading(page)).toHaveText(/^Edisi/)
})

test('s saves and removes, l starts listening', async ({ page }) => {
  const save = page.getByRole('button', { name: 'Simpan' })
  await page.keyboard.press('s')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('s')
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('l')
  await expect(page.getByRole('region', { name: 'Dengarkan' })).toBeVisible()
})

test('/ opens the search from anywhere, also from the library, and focuses its field again', async ({
  page,
}) => {
  await page.keyboard.press('s')
  await page.keyboard.press('p')
  await expect(page.getByRole('searchbox', { name: 'Cari di pustaka' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(heading(page)).toHaveText('Cari dalam arsip')
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('jk?')
  await expect(field).toHaveValue('jk?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Pintasan' }).focus()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('jk?')
})

test('no shortcut fires with a modifier, while composing, or from the arrow keys', async ({
  page,
}) => {
  for (const key of ['Control+j', 'Alt+t', 'Meta+p', 'Shift+T', 'ArrowDown', 'Space'])
    await page.keyboard.press(key)
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 't', isComposing: true }))
    dispatchEvent(new KeyboardEvent('keydown', { key: 't', modifierAltGraph: true }))
  })
  // The next key is handled, so the ones before were not just late.
  await page.keyboard.press('?')
  await expect(sheet(page)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page).toHaveURL(new RegExp(`${seed.path}$`))
})

test('a held key acts once', async ({ page }) => {
  const save = page.getByRole('button', { name: 'Simpan' })
  await page.keyboard.down('s')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.down('s')
  await page.keyboard.up('s')
  await page.keyboard.press('?')
  await expect(sheet(page)).toBeVisible()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
})

test('the arrow keys scroll', async ({ page }) => {
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(() => scrollY > 0)
})

test('disabled shortcuts are off on every page, and the list says so', async ({ page, site }) => {
  await page.keyboard.press('t')
  const panel = page.getByRole('dialog', { name: 'Tampilan' })
  await panel.getByRole('radio', { name: 'Mati' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await page.reload()
  await site.ready()
  await page.keyboard.press('?')
  await page.getByRole('contentinfo').getByRole('button', { name: 'Pintasan' }).click()
  await expect(sheet(page).getByText(/Pintasan sedang dimatikan/)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${seed.path}$`))
})
