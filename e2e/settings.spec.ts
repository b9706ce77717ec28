import type { Page } from '@playwright/test'
import { findOverflow, watchShifts } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const papers = {
  Kertas: 'rgb(251, 249, 244)',
  Sepia: 'rgb(244, 234, 214)',
  Gelap: 'rgb(21, 22, 26)',
  'Kontras tinggi': 'rgb(255, 255, 255)',
} as const

const panel = (page: Page) => page.getByRole('dialog', { name: 'Tampilan' })
const root = (page: Page) => page.locator('html')

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('button', { name: 'Tampilan' }).click()
  await expect(panel(page)).toBeVisible()
}

async function choose(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('radio', { name, exact: true }).check()
}

test.beforeEach(async ({ site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
})

for (const [theme, paper] of Object.entries(papers)) {
  test(`the theme "${theme}" applies at once, with enough contrast, and on every later page`, async ({
    page,
    site,
  }) => {
    await openPanel(page)
    await choose(page, theme)
    await expect(root(page)).toHaveCSS('background-color', paper)
    await panel(page).getByRole('button', { name: 'Tutup' }).click()
    for (const path of [seed.path, '/', '/library']) {
      await site.open(path)
      await expect(root(page)).toHaveCSS('background-color', paper)
      await site.ready()
      await site.checkContrast()
    }
    await site.open('/entah', { status: 404 })
    await expect(root(page)).toHaveCSS('background-color', paper)
  })
}

test('the chosen settings are applied before the first paint, without the app, and move nothing', async ({
  page,
  site,
}) => {
  await openPanel(page)
  for (const name of ['Sepia', 'Mudah dibedakan', '125%', 'Renggang', 'Sempit', 'Rata kiri-kanan'])
    await choose(page, name)
  const readShifts = await watchShifts(page)
  await page.reload()
  await site.ready()
  await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible()
  expect(await readShifts()).toEqual([])

  // The app does not load at all, so what remains was there before it.
  site.allow(/Failed to load resource/)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.reload()
  const paragraph = page.getByText(seed.paragraphs[1] ?? '', { exact: true })
  await expect(root(page)).toHaveCSS('background-color', papers.Sepia)
  await expect(root(page)).toHaveCSS('font-size', '20px')
  await expect(paragraph).toHaveCSS('text-align', 'justify')
  await expect(paragraph).toHaveCSS('font-family', /^"Atkinson Hyperlegible Next"/)
})

test('each setting changes the text at once, and all can be reset together', async ({
  page,
  site,
}) => {
  const paragraph = page.getByText(seed.paragraphs[1] ?? '', { exact: true })
  const look = () =>
    paragraph.evaluate((element) => {
      const { fontFamily, lineHeight, textAlign, hyphens, fontSize, letterSpacing } =
        getComputedStyle(element)
      const { width } = element.getBoundingClientRect()
      return { fontFamily, lineHeight, textAlign, hyphens, fontSize, letterSpacing, width }
    })
  const before = await look()
  await openPanel(page)
  for (const [name, property] of [
    ['Tanpa kait', 'fontFamily'],
    ['Sempit', 'width'],
    ['150%', 'fontSize'],
    ['Ganda', 'lineHeight'],
    ['Lebih lebar', 'letterSpacing'],
    ['Rata kiri-kanan', 'textAlign'],
    ['Tidak', 'hyphens'],
  ] as const) {
    const last = await look()
    await choose(page, name)
    expect((await look())[property], `${name} changes ${property}`).not.toEqual(last[property])
  }
  await panel(page).getByRole('button', { name: 'Kembalikan ke semula' }).click()
  expect(await look()).toEqual(before)
  await page.reload()
  await site.ready()
  expect(await look()).toEqual(before)
})

test('the style sheet of all looks stays the same, so that other colours do not lay the page out anew', async ({
  page,
  site,
}) => {
  const adopted = () => page.evaluateHandle(() => document.adoptedStyleSheets[0])
  await openPanel(page)
  await choose(page, 'Sepia')
  const sheet = await adopted()
  await choose(page, 'Gelap')
  await choose(page, 'Lebar')
  expect(await sheet.evaluate((first) => document.adoptedStyleSheets[0] === first)).toBe(true)

  await page.reload({ waitUntil: 'commit' })
  const stored = await adopted()
  await site.ready()
  await openPanel(page)
  await choose(page, 'Kertas')
  await expect(root(page)).toHaveCSS('background-color', papers.Kertas)
  expect(await stored.evaluate((first) => document.adoptedStyleSheets[0] === first)).toBe(true)
})

for (const width of [320, 1280]) {
  test(`the widest letter and word spacing cuts and covers nothing at ${width} px @phone`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await openPanel(page)
    const widest = panel(page)
      .getByRole('group', { name: 'Jarak huruf dan kata' })
      .getByRole('radio', { name: 'Paling lebar' })
    await widest.check()
    await choose(page, 'Ganda')
    await panel(page).getByRole('button', { name: 'Tutup' }).click()
    for (const path of [seed.path, '/', '/library', '/search?q=rusia']) {
      await site.open(path)
      await site.ready()
      await page.waitForLoadState('networkidle')
      expect(await findOverflow(page), path).toBe(0)
      expect(await listCut(page), path).toEqual([])
    }
    await site.open(seed.path)
    const paragraph = page.getByText(seed.paragraphs[1] ?? '', { exact: true })
    const { letterSpacing, wordSpacing, fontSize } = await paragraph.evaluate((element) => {
      const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(element)
      return { letterSpacing, wordSpacing, fontSize }
    })
    const size = Number.parseFloat(fontSize)
    expect(Number.parseFloat(letterSpacing)).toBeCloseTo(size * 0.12, 1)
    expect(Number.parseFloat(wordSpacing)).toBeCloseTo(size * 0.16, 1)
  })
}

/** Lists the words of elements that cut off a part of them. */
const listCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { overflowX, position } = getComputedStyle(element)
        const cuts = overflowX === 'hidden' || overflowX === 'clip'
        // A time's label ends with an ellipsis where the date that hovering adds has no room.
        const isTime = element.matches(':has(> time), :has(> time) > *')
        return cuts && !isTime && position !== 'absolute' && element.getClientRects().length > 0
      })
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent.slice(0, 80)),
  )

test('the panel works by keyboard, and returns the focus', async ({ page }) => {
  const button = page.getByRole('article').getByRole('button', { name: 'Tampilan' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Tutup' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page).getByRole('radio', { name: 'Ikut perangkat' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(panel(page).getByRole('radio', { name: 'Sepia' })).toBeChecked()
  await expect(root(page)).toHaveCSS('background-color', papers.Sepia)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('another tab updates at once', async ({ page, context, site }) => {
  const other = await context.newPage()
  await other.goto(page.url())
  await other.waitForFunction(() => 'app' in document.documentElement.dataset)
  await openPanel(page)
  await choose(page, 'Gelap')
  await expect(root(other)).toHaveCSS('background-color', papers.Gelap)
  await panel(page).getByRole('button', { name: 'Kembalikan ke semula' }).click()
  await expect(root(other)).toHaveCSS('background-color', papers.Kertas)
  await site.ready()
})

test('two tabs with an open panel do not revert each other’s settings', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto(page.url())
  await other.waitForFunction(() => 'app' in document.documentElement.dataset)
  await openPanel(page)
  await openPanel(other)
  await choose(other, 'Gelap')
  await expect(panel(page).getByRole('radio', { name: 'Gelap' })).toBeChecked()
  await choose(page, 'Renggang')
  await expect(panel(other).getByRole('radio', { name: 'Renggang' })).toBeChecked()
  for (const tab of [page, other]) {
    await expect(root(tab)).toHaveCSS('background-color', papers.Gelap)
  }
})

test('with blocked storage a choice lasts for the page, and the panel says so', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.reload()
  await site.ready()
  await openPanel(page)
  await choose(page, 'Sepia')
  await expect(root(page)).toHaveCSS('background-color', papers.Sepia)
  await expect(panel(page).getByText(/tidak mengizinkan situs menyimpan pilihan/)).toBeInViewport({
    ratio: 1,
  })
})

for (const stored of ['nonsense', '[{"theme":"plaid"},5]', '[{"bad name":1},""]', 'null']) {
  test(`a damaged setting (${stored}) does not change the page`, async ({ page, site }) => {
    await page.evaluate((text) => localStorage.setItem('simak', text), stored)
    await page.reload()
    await site.ready()
    await expect(root(page)).toHaveCSS('background-color', papers.Kertas)
    await openPanel(page)
    await expect(panel(page).getByRole('radio', { name: 'Ikut perangkat' })).toBeChecked()
    await choose(page, 'Sepia')
    await expect(root(page)).toHaveCSS('background-color', papers.Sepia)
  })
}

test('a panel that fails to load is reported, and opens after the reload that is offered', async ({
  page,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await page.route('**/assets/settings-panel-*.js', (route) => route.abort())
  const button = page.getByRole('article').getByRole('button', { name: 'Tampilan' })
  await button.click()
  await expect(page.getByText(/^Bagian ini belum dapat dibuka/)).toBeVisible()
  await page.unroute('**/assets/settings-panel-*.js')
  await page.getByRole('button', { name: 'Muat ulang' }).click()
  await site.ready()
  await button.click()
  await expect(panel(page)).toBeVisible()
})

test('a browser without constructable style sheets offers the other settings', async ({
  page,
  site,
}) => {
  // Like Safari before 16.4.
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync')
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets')
    const construct = () => {
      throw new TypeError('Illegal constructor')
    }
    Object.assign(window, { CSSStyleSheet: new Proxy(CSSStyleSheet, { construct }) })
  })
  await page.evaluate(() => localStorage.setItem('simak', '[{"theme":"dark"},"p{color:red}"]'))
  await page.reload()
  await site.ready()
  await expect(root(page)).toHaveCSS('background-color', papers.Kertas)
  await openPanel(page)
  await expect(panel(page).getByText(/belum dapat mengubah tampilan/)).toBeVisible()
  await expect(panel(page).getByRole('group', { name: 'Warna' })).toHaveCount(0)
  await site.checkAccessibility()
  await choose(page, 'English')
  await expect(page.getByRole('dialog', { name: 'Appearance' })).toBeVisible()
  await page.reload()
  await site.ready()
  await expect(page.getByRole('button', { name: 'Bahasa Indonesia' })).toBeVisible()
  await expect(page.getByRole('article').getByText(seed.paragraphs[1] ?? '-')).toBeVisible()
})

test('the largest type fits a narrow window, in the panel and on the page @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPanel(page)
  await choose(page, '175%')
  expect(await findOverflow(page)).toBe(0)
  for (const choice of await panel(page).getByRole('radio').all()) {
    const box = await choice.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(24)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  // The sample line, in the largest type, leaves room to choose below it.
  await choose(page, 'Ganda')
  const sample = await panel(page)
    .getByText(/^Ibu kota tetap sunyi/)
    .locator('..')
    .boundingBox()
  const sheet = await panel(page).boundingBox()
  expect((sample?.height ?? 0) / (sheet?.height ?? 0)).toBeLessThan(0.45)
  await panel(page).getByRole('button', { name: 'Tutup' }).click()
  expect(await findOverflow(page)).toBe(0)
})

test('with forced colours the selected choices are still visible', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPanel(page)
  const chosen = panel(page).getByText('Ikut perangkat', { exact: true }).locator('..')
  const other = panel(page).getByText('Kertas', { exact: true }).locator('..')
  await expect(chosen).toHaveCSS('border-top-width', '3px')
  await expect(other).toHaveCSS('border-top-width', '1px')
  await site.checkAccessibility()
})

for (const [scheme, paper] of [
  ['light', papers.Kertas],
  ['dark', papers.Gelap],
] as const) {
  test(`the choice of the device’s theme shows a ${scheme} paper on a ${scheme} device`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openPanel(page)
    const choice = panel(page).getByText('Ikut perangkat', { exact: true }).locator('..')
    const samples = choice.getByText('Aa').filter({ visible: true })
    await expect(samples).toHaveCount(1)
    await expect(samples).toHaveCSS('background-color', paper)
  })
}
