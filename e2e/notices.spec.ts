import type { Locator, Page } from '@playwright/test'
import { bar, startListening } from './listen-parts.ts'
import { seed, today } from './seed.ts'
import { expect, type Site, test } from './site.ts'
import { indonesianVoice, stubVoice } from './stub-voice.ts'

const notice = (page: Page) => page.getByText(/^Tersimpan di Pustaka/)
const save = (page: Page) => page.getByRole('article').getByRole('button', { name: 'Simpan' })

async function findBottom(target: Locator): Promise<number> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('The target is not on the page.')
  return box.y + box.height
}

async function openArticle(site: Site): Promise<void> {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
}

test('a notice is above the listening bar, whose controls can be pressed @phone', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await save(page).click()
  await expect(notice(page)).toBeInViewport({ ratio: 1 })
  const undo = page.getByRole('button', { name: 'Urungkan' })
  const top = (await bar(page).boundingBox())?.y ?? 0
  expect(await findBottom(undo)).toBeLessThanOrEqual(top)
  for (const name of ['Jeda', 'Kalimat berikutnya', 'Berhenti mendengarkan']) {
    await bar(page).getByRole('button', { name }).click({ timeout: 2000 })
  }
  await expect(bar(page)).toBeHidden()
  await expect(notice(page)).toBeInViewport({ ratio: 1 })
})

test('a bar that opens below a notice moves it up', async ({ page, site }) => {
  await stubVoice(page, indonesianVoice)
  await openArticle(site)
  await save(page).click()
  await expect(notice(page)).toBeVisible()
  const before = await findBottom(notice(page))
  await page.getByRole('button', { name: 'Dengarkan', exact: true }).click()
  await expect(bar(page)).toBeVisible()
  const after = await findBottom(notice(page))
  expect(before - after).toBeCloseTo((await bar(page).boundingBox())?.height ?? 0, 0)
})

test('a notice closes by itself', async ({ page, site }) => {
  await openArticle(site)
  await save(page).click()
  await expect(notice(page)).toBeVisible()
  await page.clock.runFor(11_000)
  await expect(notice(page)).toBeVisible()
  await page.clock.runFor(2_000)
  await expect(notice(page)).toBeHidden()
})

test('a notice stays while the focus or the pointer is on it', async ({ page, site }) => {
  await openArticle(site)
  await save(page).click()
  const undo = page.getByRole('button', { name: 'Urungkan' })
  await undo.focus()
  await page.clock.runFor(40_000)
  await expect(undo).toBeFocused()
  await save(page).focus()
  await notice(page).hover()
  await page.clock.runFor(40_000)
  await expect(notice(page)).toBeVisible()
  await page.mouse.move(10, 10)
  await page.clock.runFor(13_000)
  await expect(notice(page)).toBeHidden()
})
