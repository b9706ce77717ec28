import type { Page } from '@playwright/test'
import { findOverflow } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, type Site, test } from './site.ts'
import { indonesianVoice, stubVoice } from './stub-voice.ts'

/** A part of the page that opens by keyboard, and what it shows when it is open. */
type Part = {
  name: string
  /** Name of the button that opens it. */
  button: string
  open: (page: Page) => ReturnType<Page['getByRole']>
  /** How it closes: by Escape, or by the button again. */
  leave: 'Escape' | 'button'
}

const parts: readonly Part[] = [
  {
    name: 'the settings',
    button: 'Tampilan',
    open: (page) => page.getByRole('dialog', { name: 'Tampilan' }),
    leave: 'Escape',
  },
  {
    name: 'the list of shortcuts',
    button: 'Pintasan',
    open: (page) => page.getByRole('dialog', { name: 'Pintasan papan tik' }),
    leave: 'Escape',
  },
  {
    name: 'the listening bar',
    button: 'Dengarkan',
    open: (page) => page.getByRole('region', { name: 'Dengarkan' }),
    leave: 'Escape',
  },
  {
    name: 'sharing',
    button: 'Bagikan',
    open: (page) => page.getByRole('dialog', { name: 'Bagikan dan unduh' }),
    leave: 'Escape',
  },
  {
    name: 'the provenance',
    button: 'Asal-usul dan tangkapan',
    open: (page) => page.getByRole('region', { name: 'Asal-usul' }),
    leave: 'button',
  },
]

const findButton = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first()

async function openArticle(page: Page, site: Site) {
  await stubVoice(page, indonesianVoice)
  await site.open(seed.path)
  await site.ready()
}

/** Opens a part with its button and Enter, and closes it again; the focus must return to the button. */
async function visit(page: Page, part: Part, check: () => Promise<void>) {
  const button = findButton(page, part.button)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(part.open(page)).toBeVisible()
  await check()
  if (part.leave === 'button') await button.focus()
  await page.keyboard.press(part.leave === 'button' ? 'Enter' : 'Escape')
  await expect(part.open(page)).toBeHidden()
  await expect(button).toBeFocused()
}

/** Checks every part, and the library with a story in it. */
async function checkParts(page: Page, check: () => Promise<void>) {
  for (const part of parts) await visit(page, part, check)
  await findButton(page, 'Simpan').click()
  await expect(page.getByText(/^Tersimpan di Pustaka/).first()).toBeVisible()
  await check()
  await page.getByRole('link', { name: 'Pustaka' }).click()
  await expect(page.getByRole('link', { name: seed.headline }).first()).toBeVisible()
  await check()
}

test('no part that opens has an accessibility fault', async ({ page, site }) => {
  await openArticle(page, site)
  await checkParts(page, () => site.checkAccessibility())
})

for (const theme of ['Kertas', 'Sepia', 'Gelap', 'Kontras tinggi']) {
  test(`in the theme "${theme}" every part that opens has enough contrast`, async ({
    page,
    site,
  }) => {
    await openArticle(page, site)
    await findButton(page, 'Tampilan').click()
    await page.getByRole('dialog').getByRole('radio', { name: theme }).check()
    await page.keyboard.press('Escape')
    await checkParts(page, () => site.checkContrast())
  })
}

test('every part that opens fits 320 px, also at 200 % text size @phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openArticle(page, site)
  for (const fontSize of ['100%', '200%']) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, fontSize)
    for (const part of parts) {
      await visit(page, part, async () => {
        expect(await findOverflow(page), `${part.name} at ${fontSize}`).toBe(0)
        const box = await part.open(page).boundingBox()
        expect(box?.x, part.name).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0), part.name).toBeLessThanOrEqual(320)
      })
    }
  }
})
