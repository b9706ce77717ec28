import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { type Answer, sumBytes, test } from './counting-host.ts'
import { heading, related, startButton, watchShifts } from './page-parts.ts'
import { sampleBuild } from './sample-archive.ts'
import { seed } from './seed.ts'
import { expect } from './site.ts'

/** Bytes of a visit of four pages that only reads, without fonts. */
const maxBytes = 30_000

/** What a device may say of itself. */
type Device = { saveData?: boolean; effectiveType?: string; deviceMemory?: number }

async function pretend(page: Page, { deviceMemory, ...connection }: Device): Promise<void> {
  await page.addInitScript(
    ([line, memory]) => {
      const own = { configurable: true }
      Object.defineProperty(navigator, 'connection', { ...own, value: line })
      if (memory !== undefined)
        Object.defineProperty(navigator, 'deviceMemory', { ...own, value: memory })
    },
    [connection, deviceMemory] as const,
  )
}

const isScript = ({ path }: Answer) => /\.js$/.test(path)
const isFont = ({ path }: Answer) => path.endsWith('.woff2')
/** The scripts of the app, which no page names itself. */
const listAppScripts = (answers: readonly Answer[]) =>
  answers.filter(isScript).filter(({ path }) => /\/(?:main|react)-|\/sw\.js/.test(path))

/** Waits longer than an idle device needs to load the app. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 2_500))

for (const [title, device] of [
  ['that saves data', { saveData: true }],
  ['on a line of 3G', { effectiveType: '3g' }],
  ['with 2 GB', { deviceMemory: 2 }],
] as const) {
  test(`a device ${title} loads no app to read, and its links open documents`, async ({
    page,
    site,
    host,
  }) => {
    await pretend(page, device)
    await site.open(seed.path)
    await page.mouse.move(300, 300)
    await page.keyboard.press('Tab')
    await rest()
    for (const headline of seed.related.slice(0, 3).map((story) => story.headline)) {
      await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
      await related(page).getByRole('link', { name: headline }).first().click()
      await expect(heading(page)).toHaveText(headline)
      expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(false)
      await rest()
      await page.goBack()
      await expect(heading(page)).toHaveText(seed.headline)
    }
    expect(listAppScripts(host.answers)).toEqual([])
    expect(host.answers.filter(({ path }) => path.startsWith('/data/'))).toEqual([])
  })
}

test('a visit of four pages that saves data costs at most 30 KB without fonts', async ({
  page,
  site,
  host,
}) => {
  await pretend(page, { saveData: true })
  await site.open(seed.path)
  await rest()
  for (let hop = 0; hop < 3; hop += 1) {
    const before = await heading(page).textContent()
    await related(page).getByRole('link').nth(hop).click()
    await expect(heading(page)).not.toHaveText(before ?? '')
    await rest()
  }
  expect(host.answers.filter(({ path }) => path.startsWith('/articles/'))).toHaveLength(4)
  expect(listAppScripts(host.answers)).toEqual([])
  expect(sumBytes(host.answers.filter((answer) => !isFont(answer)))).toBeLessThanOrEqual(maxBytes)
})

test('the reader asks for the tools once, and they have the focus', async ({
  page,
  site,
  host,
}) => {
  await pretend(page, { saveData: true })
  const readShifts = await watchShifts(page)
  await site.open(seed.path)
  await expect(startButton(page)).toBeVisible()
  await site.checkAccessibility()
  expect(listAppScripts(host.answers)).toEqual([])
  await startButton(page).click()
  await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeFocused()
  await expect(startButton(page)).toHaveCount(0)
  expect(await readShifts()).toEqual([])
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
  await related(page).getByRole('link').first().click()
  await expect(heading(page)).not.toHaveText(seed.headline)
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true)
})

test('a shortcut starts the app, and a page that the app fills starts it by itself', async ({
  page,
  site,
}) => {
  await pretend(page, { effectiveType: '3g' })
  await site.open(seed.path)
  await expect(startButton(page)).toBeVisible()
  await page.keyboard.press('?')
  await site.ready()
  await site.open(paths.library)
  await site.ready()
  await expect(page.getByRole('heading', { name: 'Baca luring' })).toBeVisible()
})

test('an app that cannot be loaded leaves the page as it is, and the press can be repeated', async ({
  page,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await pretend(page, { saveData: true })
  await page.route('**/assets/{main,react}-*.js', (route) => route.abort())
  await site.open(seed.path)
  await startButton(page).click()
  await expect(startButton(page)).not.toHaveAttribute('aria-busy')
  await page.unroute('**/assets/{main,react}-*.js')
  await page.reload()
  await startButton(page).click()
  await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeVisible()
})

const countRules = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('script[type="speculationrules"]').length)

test('a slow line may fetch the next page early, but never one that saves data', async ({
  page,
  site,
}) => {
  await pretend(page, { effectiveType: '3g' })
  await site.open(seed.path)
  await expect(startButton(page)).toBeVisible()
  expect(await countRules(page)).toBe(1)
  await pretend(page, { saveData: true, effectiveType: '3g' })
  await page.reload()
  await expect(startButton(page)).toBeVisible()
  expect(await countRules(page)).toBe(0)
})

test.describe('in an archive with pictures', () => {
  test.use({ siteFolder: sampleBuild.SIMAK_DIST })

  test('a picture that waits is loaded by a tap that says its size, without the app', async ({
    page,
    site,
    host,
  }) => {
    await pretend(page, { saveData: true })
    await site.open(paths.article('feri-malam-kuala-dandan-berlayar-lagi-setelah-sebelas-bulan'))
    await expect(startButton(page)).toBeVisible()
    const pictures = () => host.answers.filter(({ path }) => path.startsWith('/media/')).length
    await expect.poll(pictures).toBe(1)
    const label = page.getByText(/^Muat gambar \(sekitar \d+ KB\)$/).filter({ visible: true })
    await label.first().scrollIntoViewIfNeeded()
    await label.first().click()
    await expect.poll(pictures).toBe(2)
    await expect(label).toHaveCount(0)
    expect(listAppScripts(host.answers)).toEqual([])
  })
})
