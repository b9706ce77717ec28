import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { findOverflow } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const panel = (page: Page) => page.getByRole('dialog', { name: 'Bagikan dan unduh' })
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })
const status = (page: Page, text: string | RegExp) =>
  panel(page).getByRole('status').filter({ hasText: text })
const opener = (page: Page) => page.getByRole('article').getByRole('button', { name: 'Bagikan' })

async function openPanel(page: Page): Promise<void> {
  await opener(page).click()
  await expect(panel(page)).toBeVisible()
}

/** Returns the page's address as the build was told, or as it was opened. */
const findAddress = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    return canonical === null ? '' : canonical.href
  })

const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

/** Selects words of block `from` up to words of block `to`, by their nth occurrence in each. */
async function select(page: Page, words: Words): Promise<void> {
  await page.evaluate(selectWords, words)
}

type Words = { from: string; to?: string; block: number; lastBlock?: number; nth?: number }

/** Runs in the page. */
function selectWords({ from, to = from, block, lastBlock = block, nth = 0 }: Words): void {
  const start = findPoint(block, from, nth)
  const end = findPoint(lastBlock, to, to === from ? nth : 0)
  getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length)

  function findPoint(number: number, sought: string, occurrence: number) {
    const element = document.getElementById(`p${number}`)
    // Block 0 is the caption of the picture.
    const caption = document.querySelector('article figcaption span')
    const node = (number === 0 ? caption : element)?.lastChild ?? document.body
    const text = node.textContent ?? ''
    const at = text.split(sought, occurrence + 1).join(sought).length
    if (at >= text.length) throw new Error(`Block ${number} has no “${sought}”.`)
    return { node, at }
  }
}

/** Opens a copied link in a new tab, and returns how far the words are from the middle of the window. */
async function follow(page: Page, link: string, words: Words): Promise<number> {
  const other = await page.context().newPage()
  await other.goto(new URL(new URL(link).hash, page.url()).href)
  await other.waitForFunction(() => 'app' in document.documentElement.dataset)
  await other.evaluate(selectWords, words)
  const distance = await other.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
    if (box === undefined) throw new Error('Nothing is selected.')
    return Math.abs((box.top + box.bottom) / 2 - innerHeight / 2)
  })
  await other.close()
  return distance
}

test.beforeEach(async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await site.setClock(today)
  await site.open(`${seed.path}?dari=surat#p2`)
  await site.ready()
  await page.bringToFront()
})

test('the copied link is the address of the story only', async ({ page }) => {
  await openPanel(page)
  await button(page, 'Salin tautan').click()
  await expect(status(page, 'Tautan sudah disalin.')).toBeVisible()
  const link = await readClipboard(page)
  expect(link).toBe(await findAddress(page))
  expect(link).toMatch(/^https?:\/\/[^?#]+$/)
  expect(link).toContain(seed.path)
})

test('a link to a paragraph contains its number', async ({ page }) => {
  await openPanel(page)
  const choice = panel(page).getByRole('combobox', { name: 'Paragraf' })
  expect(await choice.getByRole('option').count()).toBe(seed.paragraphs.length)
  await choice.selectOption({ label: (await choice.getByRole('option').nth(4).innerText()).trim() })
  await button(page, 'Salin tautan ke paragraf').click()
  await expect(status(page, 'Tautan sudah disalin.')).toBeVisible()
  expect(await readClipboard(page)).toBe(`${await findAddress(page)}#p5`)
})

test('without a selection the panel explains how to link to words', async ({ page }) => {
  await openPanel(page)
  await expect(panel(page).getByText(/^Untuk menautkan kata-kata tertentu/)).toBeVisible()
  await expect(button(page, 'Salin tautan ke teks terpilih')).toHaveCount(0)
})

for (const [what, words] of [
  ['words that the page has once', { from: '51% suara - hasil', block: 3 }],
  ['a later one of words that the page has often', { from: 'Maduro', block: 12 }],
  ['words of the caption', { from: 'mitranya dari Venezuela', block: 0 }],
  ['half a word', { from: 'ndepende', block: 8 }],
  [
    'a passage over two paragraphs',
    { from: 'Otoritas tersebut', to: 'latihan militer', block: 8, lastBlock: 9 },
  ],
] satisfies [string, Words][]) {
  test(`a link to ${what} opens the page there`, async ({ page }) => {
    await select(page, words)
    await openPanel(page)
    await button(page, 'Salin tautan ke teks terpilih').click()
    await expect(status(page, 'Tautan sudah disalin.')).toBeVisible()
    const link = await readClipboard(page)
    expect(link.slice(0, link.indexOf('#'))).toBe(await findAddress(page))
    expect(link).toContain('#:~:text=')
    expect(await follow(page, link, words)).toBeLessThan(150)
  })
}

test('if copying is forbidden the panel says so, and shows the text selected in a field', async ({
  page,
}) => {
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: refuse, writeText: refuse },
    })
  })
  await openPanel(page)
  await button(page, 'Salin tautan').click()
  await expect(status(page, /^Peramban tidak mengizinkan situs ini menyalin/)).toBeVisible()
  const field = panel(page).getByRole('textbox', { name: 'Teks untuk disalin' })
  await expect(field).toHaveValue(await findAddress(page))
  await expect(field).toBeFocused()
  expect(
    await field.evaluate((element) =>
      element instanceof HTMLTextAreaElement
        ? [element.selectionStart, element.selectionEnd - element.value.length]
        : null,
    ),
  ).toEqual([0, 0])
})

test('without a clipboard, as on an insecure page, it says the same', async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openPanel(page)
  await button(page, 'Salin kutipan').click()
  const field = panel(page).getByRole('textbox', { name: 'Teks untuk disalin' })
  await expect(field).toHaveValue(/^Tempo\.co\. \(2024, 29 Juli\)\. /)
})

test('the device’s share menu receives headline, outlet and address', async ({ page }) => {
  await page.evaluate(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', {
      value: (content: unknown) => {
        shared.push(content)
        return Promise.resolve()
      },
    })
  })
  await openPanel(page)
  await button(page, 'Bagikan lewat…').click()
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
    { title: seed.headline, text: `${seed.headline} – Tempo.co`, url: await findAddress(page) },
  ])
})

test('closing the share menu is no failure, but one that does not open is reported', async ({
  page,
}) => {
  await page.evaluate(() => {
    const names = ['AbortError', 'NotAllowedError']
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', names.shift())),
    })
  })
  await openPanel(page)
  await button(page, 'Bagikan lewat…').click()
  await expect(status(page, /./)).toHaveCount(0)
  await button(page, 'Bagikan lewat…').click()
  await expect(status(page, 'Peramban gagal membuka menu berbagi.')).toBeVisible()
})

test('without a share menu there is no button for it', async ({ page }) => {
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await openPanel(page)
  await expect(button(page, 'Bagikan lewat…')).toHaveCount(0)
})

test('an APA citation is copied as text, and with its title in italics', async ({ page }) => {
  await openPanel(page)
  const citation = panel(page).getByRole('region', { name: 'Kutipan, APA' })
  const title = citation.getByText(seed.headline)
  await expect(title).toHaveCSS('font-style', 'italic')
  await button(page, 'Salin kutipan').click()
  await expect(status(page, 'Kutipan sudah disalin.')).toBeVisible()
  const text = await readClipboard(page)
  expect(text).toBe(
    `Tempo.co. (2024, 29 Juli). ${seed.headline}. Diarsipkan sekitar 19 September 2024. Arsip: ${await findAddress(page)}`,
  )
  await expect(citation).toHaveText(text)
  const html = await page.evaluate(async () => {
    const [copied] = await navigator.clipboard.read()
    return (await copied?.getType('text/html'))?.text()
  })
  expect(html).toMatch(new RegExp(`<i[^>]*>${seed.headline}</i>`))
})

for (const style of ['BibTeX', 'RIS']) {
  test(`a ${style} record is copied exactly as shown`, async ({ page }) => {
    await openPanel(page)
    await panel(page).getByRole('radio', { name: style }).check()
    const citation = panel(page).getByRole('region', { name: `Kutipan, ${style}` })
    await expect(citation).toContainText(seed.headline)
    await button(page, 'Salin kutipan').click()
    await expect(status(page, 'Kutipan sudah disalin.')).toBeVisible()
    const shown = await citation.textContent()
    expect((await readClipboard(page)).replaceAll('\r\n', '\n')).toBe(
      shown?.replaceAll('\r\n', '\n'),
    )
  })
}

test('the panel closes before printing, and no print contains it', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => {
      Object.assign(window, { printed: document.querySelector('dialog') === null })
    }
  })
  await openPanel(page)
  await page.emulateMedia({ media: 'print' })
  await expect(panel(page)).toBeHidden()
  await page.emulateMedia({ media: null })
  await button(page, 'Cetak berita').click()
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true)
  await expect(panel(page)).toBeHidden()
})

test('the panel works by keyboard, and returns the focus', async ({ page }) => {
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Tutup' })).toBeFocused()
  const reached: string[] = []
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => {
        const { activeElement: active } = document
        return active?.closest('label')?.textContent ?? active?.textContent?.slice(0, 24) ?? ''
      }),
    )
  }
  const order = ['Salin tautan', 'Salin tautan ke paragraf', 'APA', 'Salin kutipan', 'EPUB .epub']
  expect(reached.filter((name) => order.includes(name)).slice(0, order.length)).toEqual(order)
  await panel(page).getByRole('radio', { name: 'APA' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(panel(page).getByRole('region', { name: 'Kutipan, BibTeX' })).toBeVisible()
  await button(page, 'Salin tautan').focus()
  await page.keyboard.press('Enter')
  await expect(status(page, 'Tautan sudah disalin.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
})

test('the panel has no accessibility fault when it opens', async ({ page, site }) => {
  await select(page, { from: '51% suara - hasil', block: 3 })
  await openPanel(page)
  await site.checkAccessibility()
})

test('the panel has no accessibility fault after a copy @phone', async ({ page, site }) => {
  await openPanel(page)
  await panel(page).getByRole('radio', { name: 'RIS' }).check()
  await button(page, 'Salin kutipan').click()
  await expect(status(page, 'Kutipan sudah disalin.')).toBeVisible()
  await site.checkAccessibility()
})

test('the panel fits 320 px with touch targets @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPanel(page)
  await panel(page).getByRole('radio', { name: 'BibTeX' }).check()
  expect(await findOverflow(page)).toBe(0)
  const sideways = await panel(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)
  expect(sideways).toBe(0)
  for (const control of await panel(page).getByRole('button').all()) {
    const box = await control.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(24)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
})

test('a brief is shared and cited as a brief', async ({ page, site }) => {
  const headline = seed.related[0]?.headline ?? ''
  await site.open(paths.article(slugFromHeadline(headline)))
  await site.ready()
  await openPanel(page)
  await expect(panel(page).getByRole('region', { name: 'Kutipan, APA' })).toContainText(
    `${headline} [ringkasan].`,
  )
  await button(page, 'Salin tautan').click()
  await expect(status(page, 'Tautan sudah disalin.')).toBeVisible()
  expect(await readClipboard(page)).toBe(await findAddress(page))
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  test('the panel and the citation are in English', async ({ page }) => {
    await page.getByRole('article').getByRole('button', { name: 'Share' }).click()
    const sheet = page.getByRole('dialog', { name: 'Share and download' })
    for (const name of ['Share', 'Part of the text', 'Cite', 'Download', 'Print']) {
      await expect(sheet.getByRole('heading', { name, exact: true })).toBeVisible()
    }
    await sheet.getByRole('button', { name: 'Copy citation' }).click()
    await expect(sheet.getByText('Citation copied.')).toBeVisible()
    expect(await readClipboard(page)).toContain('(2024, July 29).')
  })
})
