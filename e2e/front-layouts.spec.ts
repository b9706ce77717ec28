import type { Locator, Page } from '@playwright/test'
import { findOverflow } from './page-parts.ts'
import { drawEditions } from './random-editions.ts'
import { today } from './seed.ts'
import { expect, test } from './site.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="100%" height="100%" fill="#357"/></svg>'

/** As high as a story without a picture, in px: one more or less beside the lead would fit no better. */
const largestHole = 200

/** Where an element is on the page, in whole CSS px. */
type Box = { left: number; right: number; top: number; bottom: number }

/** Returns the boxes of each list's entries, and the box of the list. */
function readLists(lists: Locator): Promise<{ list: Box; entries: Box[] }[]> {
  return lists.evaluateAll((found) => {
    const read = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return {
        left: Math.round(left),
        right: Math.round(right),
        top: Math.round(top + scrollY),
        bottom: Math.round(bottom + scrollY),
      }
    }
    return found.map((list) => ({ list: read(list), entries: [...list.children].map(read) }))
  })
}

/** Divides entries into rows: those with one upper edge. */
function findRows(entries: readonly Box[]): Box[][] {
  const rows = new Map<number, Box[]>()
  for (const entry of entries) rows.set(entry.top, [...(rows.get(entry.top) ?? []), entry])
  return [...rows.values()]
}

/** Fails when a row of a list does not fill its list from edge to edge, in columns of one width. */
async function checkRows(page: Page): Promise<void> {
  for (const { list, entries } of await readLists(page.getByRole('main').getByRole('list'))) {
    for (const row of findRows(entries)) {
      const [first, last] = [row[0], row.at(-1)]
      expect(Math.abs((first?.left ?? 0) - list.left), 'space before a row').toBeLessThan(2)
      expect(Math.abs((last?.right ?? 0) - list.right), 'space after a row').toBeLessThan(2)
      const widths = row.map(({ left, right }) => right - left)
      expect(Math.max(...widths) - Math.min(...widths), 'columns of a row').toBeLessThan(2)
    }
  }
}

/** Fails when another headline is as large as the lead's, or a headline or a picture is there twice. */
async function checkLead(page: Page): Promise<void> {
  const main = page.getByRole('main')
  const sizes = await main
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => Number.parseFloat(getComputedStyle(link).fontSize)))
  const largest = Math.max(...sizes)
  expect(sizes.filter((size) => size === largest)).toHaveLength(1)
  const stories = await main.getByRole('link').evaluateAll((links) => {
    return links.map((link) => link.getAttribute('href')).filter((to) => to?.includes('/articles/'))
  })
  expect(new Set(stories).size).toBe(stories.length)
  const pictures = await main
    .getByRole('presentation')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src')))
  expect(new Set(pictures).size).toBe(pictures.length)
}

/** Fails when the lead, or the column beside it, ends far above the other. Below 1024 px they are one column. */
async function checkHead(page: Page, width: number, stories: number): Promise<void> {
  if (width < 1024) return
  const main = page.getByRole('main')
  const ends = await main.getByRole('article').evaluateAll(([article]) => {
    const beside = article?.nextElementSibling?.firstElementChild?.lastElementChild
    const [lead, column] = [article?.lastElementChild, beside?.lastElementChild].map(
      (last) => last?.getBoundingClientRect().bottom,
    )
    return { lead, column, count: 1 + (beside?.childElementCount ?? 0) }
  })
  const { lead, column, count } = ends
  // An edition whose stories are all in the head has no other to fill it with.
  if (lead === undefined || column === undefined || count === stories) return
  expect(Math.abs(lead - column), `ends of the head at ${width} px`).toBeLessThan(largestHole)
}

for (const part of [0, 1, 2, 3]) {
  test(`random editions leave no hole and have one lead, part ${part + 1} of 4`, async ({
    page,
    site,
  }) => {
    test.slow()
    await site.setClock(today)
    await page.route('**/media/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: drawing }),
    )
    for (const edition of drawEditions(20).filter((_, index) => index % 4 === part)) {
      await page.route('**/data/edition.json', (route) => route.fulfill({ json: edition }))
      await site.open('/library')
      await site.ready()
      await page.getByRole('link', { name: 'Terbaru' }).click()
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
      for (const width of [360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await findOverflow(page), `overflow at ${width} px`).toBe(0)
        await checkRows(page)
        await checkLead(page)
        await checkHead(page, width, edition.total)
      }
    }
  })
}
