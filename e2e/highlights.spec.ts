import type { Page } from '@playwright/test'
import { findOverflow, listDrawn, waitForTypeface } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, type Site, test } from './site.ts'
import { readRows } from './stored-rows.ts'

const toolbar = (page: Page) => page.getByRole('region', { name: 'Teks yang dipilih' })
const list = (page: Page) => page.getByRole('region', { name: 'Sorotan Anda' })
const entries = (page: Page) => list(page).getByRole('listitem')

/** The first words of the first paragraph, after the dateline. */
const firstWords = 'Presiden Rusia Vladimir Putin'

/** Opens the article on a device with a library, where the reader's tools load at once. */
async function openWithLibrary(page: Page, site: Site) {
  await site.open(seed.path)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await site.open(seed.path)
  await site.ready()
}

/** Selects text with the mouse, from some words to others, or just the first. */
async function drag(page: Page, from: string, to = from) {
  await waitForTypeface(page)
  const { start, end } = await page.evaluate(findWords, { from, to, isSelected: false })
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 5 })
  await page.mouse.up()
  await expect(toolbar(page)).toBeVisible()
}

/** Selects text without a pointer, like caret browsing or the handles of a phone. */
async function select(page: Page, from: string, to = from) {
  await page.evaluate(findWords, { from, to, isSelected: true })
  await expect(toolbar(page)).toBeVisible()
}

type Words = { from: string; to: string; isSelected: boolean }

/** Runs in the page: scrolls to some words, and returns their position in the window. */
function findWords({ from, to, isSelected }: Words) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let [isBegun, isEnded] = [false, false]
  for (let node = walker.nextNode(); node !== null && !isEnded; node = walker.nextNode()) {
    const text = node.parentElement?.closest('p[id]') ? (node.textContent ?? '') : ''
    if (!isBegun && text.includes(from)) {
      range.setStart(node, text.indexOf(from))
      isBegun = true
    }
    if (isBegun && text.includes(to)) {
      range.setEnd(node, text.indexOf(to) + to.length)
      isEnded = true
    }
  }
  if (!isEnded) throw new Error(`The text does not go from “${from}” to “${to}”.`)
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  if (isSelected) getSelection()?.setBaseAndExtent(...findEdges(range))
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [first, last] = [boxes.at(0), boxes.at(-1)]
  if (first === undefined || last === undefined) throw new Error('The words are not shown.')
  return {
    start: { x: first.left + 0.5, y: first.top + first.height / 2 },
    end: { x: last.right, y: last.top + last.height / 2 },
  }

  function findEdges(edges: Range): [Node, number, Node, number] {
    return [edges.startContainer, edges.startOffset, edges.endContainer, edges.endOffset]
  }
}

/** Returns the texts that the page shows as highlighted. */
const findDrawn = (page: Page) => listDrawn(page, 'highlighted')

test('selected words of the first paragraph, after its dateline, are highlighted', async ({
  page,
  site,
}) => {
  await openWithLibrary(page, site)
  await drag(page, firstWords)
  await toolbar(page).getByRole('button', { name: 'Sorot', exact: true }).click()
  await expect(toolbar(page)).toHaveCount(0)
  await expect(page.getByText('Sorotan tersimpan di perangkat ini.')).toBeVisible()
  await expect(entries(page)).toHaveCount(1)
  await expect(list(page).getByRole('link')).toHaveText(firstWords)
  await expect(list(page).getByRole('link')).toHaveAttribute('href', '#p1')
  await expect.poll(() => findDrawn(page)).toEqual([firstWords])
  expect(await page.evaluate(() => String(getSelection()))).toBe('')

  await page.reload()
  await expect(list(page).getByRole('link')).toHaveText(firstWords)
  await expect.poll(() => findDrawn(page)).toEqual([firstWords])
})

test('a highlight may begin in one paragraph and end in another', async ({ page, site }) => {
  await openWithLibrary(page, site)
  await drag(page, 'Amerika Selatan tersebut', 'karakter kemitraan strategis')
  await toolbar(page).getByRole('button', { name: 'Sorot', exact: true }).click()
  const link = list(page).getByRole('link')
  await expect(link).toContainText('Amerika Selatan tersebut dan bahwa Maduro')
  await expect(link).toContainText(
    '"Hubungan Rusia-Venezuela memiliki karakter kemitraan strategis',
  )
  await expect.poll(() => findDrawn(page)).toHaveLength(2)
})

test('a highlight does not include anything outside the text', async ({ page, site }) => {
  await openWithLibrary(page, site)
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body))
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('h')
  await expect(entries(page)).toHaveCount(1)
  const [first = '', last = ''] = [seed.paragraphs.at(0), seed.paragraphs.at(-1)]
  const text = await list(page).getByRole('link').innerText()
  expect(first.endsWith(text.split('\n').at(0) ?? '-')).toBe(true)
  expect(text.endsWith(last)).toBe(true)
})

test('by keyboard: h highlights the selection, and Escape closes the tools', async ({
  page,
  site,
}) => {
  await openWithLibrary(page, site)
  await select(page, 'masa jabatan ketiga')
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(toolbar(page)).toHaveCount(0)
  await page.keyboard.press('h')
  await select(page, 'suara rakyat')
  await page.keyboard.press('h')
  await expect(list(page).getByRole('link')).toHaveText('suara rakyat')
})

test('a note is written beside the text, changed in the list, and stored', async ({
  page,
  site,
}) => {
  await openWithLibrary(page, site)
  await drag(page, 'masa jabatan ketiga')
  await toolbar(page).getByRole('button', { name: 'Sorot dan catat' }).click()
  const field = page.getByRole('textbox', { name: 'Catatan Anda' })
  await expect(page.getByRole('dialog')).toContainText('masa jabatan ketiga')
  await expect(field).toBeFocused()
  await field.fill('Bandingkan dengan 2018.')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(entries(page)).toContainText('Bandingkan dengan 2018.')
  // The tools that opened the panel have disappeared; focus moves to the highlighted words.
  await expect(page.getByText(seed.paragraphs[2] ?? '', { exact: true })).toBeFocused()

  await page.getByRole('button', { name: 'Ubah catatan' }).click()
  await field.fill('Bandingkan dengan 2013.')
  await page.getByRole('button', { name: 'Batal' }).click()
  await expect(entries(page)).toContainText('Bandingkan dengan 2018.')
  const edit = page.getByRole('button', { name: 'Ubah catatan' })
  await expect(edit).toBeFocused()
  await edit.click()
  await field.fill('Bandingkan dengan 2013.\nLihat juga 2024.')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(entries(page)).toContainText('Lihat juga 2024.')
  await expect(edit).toBeFocused()

  await page.reload()
  await expect(entries(page)).toContainText('Bandingkan dengan 2013.')
})

test('an unfinished note is stored when its panel is closed', async ({ page, site }) => {
  await openWithLibrary(page, site)
  await drag(page, 'masa jabatan ketiga')
  await toolbar(page).getByRole('button', { name: 'Sorot dan catat' }).click()
  await page.getByRole('textbox').fill('Belum selesai')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(entries(page)).toContainText('Belum selesai')
})

test('a highlight is removed, and restored with its note', async ({ page, site }) => {
  await openWithLibrary(page, site)
  await select(page, 'masa jabatan ketiga')
  await toolbar(page).getByRole('button', { name: 'Sorot dan catat' }).click()
  await page.getByRole('textbox').fill('Penting')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await page.getByRole('button', { name: 'Hapus sorotan' }).click()
  await expect(list(page)).toHaveCount(0)
  await expect.poll(() => findDrawn(page)).toEqual([])
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(entries(page)).toContainText('Penting')
  await expect(entries(page)).toBeFocused()
  await expect(list(page).getByRole('link')).toHaveText('masa jabatan ketiga')
})

test('the words and their entry link to each other', async ({ page, site }) => {
  await openWithLibrary(page, site)
  await drag(page, 'tamu yang disambut')
  await toolbar(page).getByRole('button', { name: 'Sorot', exact: true }).click()
  await drag(page, 'masa jabatan ketiga')
  await toolbar(page).getByRole('button', { name: 'Sorot', exact: true }).click()
  await expect(entries(page)).toHaveText([/masa jabatan ketiga/, /tamu yang disambut/])

  await list(page).getByRole('link', { name: 'masa jabatan ketiga' }).click()
  const paragraph = page.getByText(seed.paragraphs[2] ?? '', { exact: true })
  await expect(paragraph).toBeFocused()
  await expect(paragraph).toBeInViewport()
  const words = { from: 'masa jabatan ketiga', to: 'masa jabatan ketiga', isSelected: false }
  const { start, end } = await page.evaluate(findWords, words)
  await page.mouse.click((start.x + end.x) / 2, start.y)
  await expect(entries(page).first()).toBeFocused()
  await expect(entries(page).first()).toBeInViewport()
})

test('a second tab updates at once', async ({ page, context, site }) => {
  await openWithLibrary(page, site)
  const other = await context.newPage()
  await other.goto(page.url())
  await select(page, 'masa jabatan ketiga')
  await page.keyboard.press('h')
  await expect(list(other).getByRole('link')).toHaveText('masa jabatan ketiga')
  await expect.poll(() => findDrawn(other)).toEqual(['masa jabatan ketiga'])
  await other.getByRole('button', { name: 'Hapus sorotan' }).click()
  await expect(list(page)).toHaveCount(0)
})

test('a highlight whose words are gone from the article is listed, and says so', async ({
  page,
  site,
}) => {
  await openWithLibrary(page, site)
  await select(page, 'masa jabatan ketiga')
  await page.keyboard.press('h')
  await expect(entries(page)).toHaveCount(1)
  await page.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const database = await settle(indexedDB.open('simak'))
    const rows = database.transaction('highlights', 'readwrite').objectStore('highlights')
    const [row] = await settle(rows.getAll())
    // Simulates an edited article: other words at the place and around it.
    const lost = { ...row.start, quote: 'kata yang tidak pernah ada', prefix: 'dan bukan ini ' }
    await settle(rows.put({ ...row, start: lost }))
    database.close()
  })
  await page.reload()
  await expect(entries(page)).toContainText('masa jabatan ketiga')
  await expect(entries(page)).toContainText('tidak ada lagi dalam naskah')
  await expect(list(page).getByRole('link')).toHaveCount(0)
  await expect.poll(() => findDrawn(page)).toEqual([])
})

test('a full device: a notice says so, and nothing is shown as highlighted', async ({
  page,
  site,
}) => {
  await openWithLibrary(page, site)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await select(page, 'masa jabatan ketiga')
  await page.keyboard.press('h')
  const notice = page.getByText('Sorotan ini tidak tersimpan.')
  await expect(notice).toContainText('penuh')
  await expect(list(page)).toHaveCount(0)
  await expect.poll(() => findDrawn(page)).toEqual([])
  expect(await readRows(page, 'highlights')).toEqual([])
})

test('tools, panel and list have no accessibility fault and fit 320 px', async ({ page, site }) => {
  await openWithLibrary(page, site)
  await page.setViewportSize({ width: 320, height: 640 })
  await select(page, 'masa jabatan ketiga')
  await toolbar(page).getByRole('button', { name: 'Sorot dan catat' }).click()
  await page.getByRole('textbox').fill('Bandingkan dengan 2018.')
  await site.checkAccessibility()
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await page.getByRole('button', { name: 'Ubah catatan' }).click()
  await select(page, 'suara rakyat')
  await site.checkAccessibility()
  expect(await findOverflow(page)).toBe(0)
})
