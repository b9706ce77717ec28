import type { Page } from '@playwright/test'
import { beginLibrary } from './library-parts.ts'
import { findOverflow, heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, type Site, test } from './site.ts'
import { clearRows, readRows } from './stored-rows.ts'

const offer = (page: Page) => page.getByRole('region', { name: 'Lanjutkan membaca' })
const paragraph = (page: Page, index: number) =>
  page.getByText(seed.paragraphs[index] ?? '', { exact: true })

/** Returns the distance from the top of the window to a paragraph, in px. */
const findTop = (page: Page, index: number) =>
  paragraph(page, index).evaluate((element) => element.getBoundingClientRect().top)

/** Opens the article from elsewhere, as on another day. */
async function openAnew(page: Page, site: Site, path = seed.path) {
  await site.open('/')
  await clearRows(page, 'visits')
  await site.open(path)
  await site.ready()
}

/** Waits until the open story counts as read; by then an offer to resume would have appeared. */
async function stay(page: Page, pass: () => Promise<void> = async () => {}) {
  const headline = await heading(page).innerText()
  await expect(async () => {
    await pass()
    const stories = (await readRows(page, 'visits')).map(({ story }) => Object(story))
    expect(stories.map((story) => Reflect.get(story, 'headline'))).toContain(headline)
  }).toPass()
}

/** Scrolls to a paragraph, and waits until the position is stored. */
async function readTo(page: Page, index: number) {
  await stay(page)
  await paragraph(page, index).evaluate((element) => element.scrollIntoView())
  await expect.poll(() => findStoredUnit(page), { timeout: 15_000 }).toBe(index)
}

async function findStoredUnit(page: Page) {
  const [position] = await readRows(page, 'positions')
  return position === undefined ? null : Reflect.get(Object(position.anchor), 'block')
}

test.describe('history', () => {
  test('a read story is labelled as read, on return and on the front page', async ({
    page,
    site,
  }) => {
    await site.setClock(today)
    await beginLibrary(page, site)
    await openAnew(page, site)
    const pass = () => page.clock.fastForward(2_000)
    const card = related(page).getByRole('listitem').nth(2)
    await expect(card).not.toContainText('sudah dibaca')
    await stay(page, pass)
    await card.getByRole('link').click()
    await expect(heading(page)).toHaveText(seed.related[2]?.headline ?? '')
    await stay(page, pass)
    await page.goBack()
    await expect(card).toContainText('sudah dibaca')
    await expect(related(page).getByText('sudah dibaca')).toHaveCount(1)
    await page.getByRole('link', { name: 'Terbaru' }).click()
    await expect(page.getByRole('main').getByText('sudah dibaca').first()).toBeVisible()
  })

  test('a trail of three hops is stored in order; Back is a step once the reader continues from there', async ({
    page,
    site,
  }) => {
    await site.setClock(today)
    await beginLibrary(page, site)
    await openAnew(page, site)
    const pass = () => page.clock.fastForward(2_000)
    const headlines = [seed.headline]
    await stay(page, pass)
    for (const hop of [1, 2, 3]) {
      const link = related(page).getByRole('link').nth(hop)
      headlines.push(await link.innerText())
      await link.click()
      await expect(heading(page)).toHaveText(headlines.at(-1) ?? '')
      await expect(related(page)).toBeVisible()
      await stay(page, pass)
    }
    await expect.poll(() => findSteps(page)).toEqual(headlines)

    await clearRows(page, 'visits')
    await page.goBack()
    await expect(heading(page)).toHaveText(headlines[2] ?? '')
    await stay(page, pass)
    expect(await findSteps(page)).toEqual(headlines)

    // Continues from there: the trail shows that the reader went back.
    const link = related(page).getByRole('link').nth(5)
    headlines.push(headlines[2] ?? '', await link.innerText())
    await link.click()
    await expect(heading(page)).toHaveText(headlines.at(-1) ?? '')
    await stay(page, pass)
    await expect.poll(() => findSteps(page)).toEqual(headlines)
  })

  test('blocked storage is reported once, and reading works', async ({ page, site }) => {
    await page.addInitScript(() => {
      localStorage.setItem('simak:library', '1')
      IDBFactory.prototype.open = () => {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      }
    })
    await site.setClock(today)
    await site.open(seed.path)
    await site.ready()
    const notice = page.getByText('Riwayat dan tempat berhenti membaca tidak tersimpan.')
    await expect(async () => {
      await page.clock.fastForward(2_000)
      await expect(notice).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(notice).toContainText('Peramban ini tidak mengizinkan situs menyimpan')
    await site.checkAccessibility()
    await related(page).getByRole('link').first().click()
    await expect(heading(page)).toHaveText(seed.related[0]?.headline ?? '')
    await expect(related(page)).toBeVisible()
    await page.clock.fastForward(2_000)
    await page.clock.fastForward(2_000)
    await expect(notice).toHaveCount(0)
    await expect(page.getByText('sudah dibaca')).toHaveCount(0)
  })
})

/** Returns the headlines of the stored trail. */
async function findSteps(page: Page) {
  const [trail] = await readRows(page, 'trails')
  const steps: unknown[] = Array.isArray(trail?.steps) ? trail.steps : []
  return steps.map((step) => Reflect.get(Object(step), 'headline'))
}

test.describe('where reading stopped', () => {
  test.use({ viewport: { width: 390, height: 700 } })

  test('the position is offered on the next visit, and found again by its words', async ({
    page,
    site,
  }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await openAnew(page, site)
    await expect(offer(page)).toContainText(seed.paragraphs[7]?.slice(0, 40) ?? '')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

    // Another window and type size, so that every position in pixels changes.
    await page.setViewportSize({ width: 700, height: 500 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '140%'
    })
    await offer(page).getByRole('button', { name: 'Lanjutkan membaca' }).click()
    await expect(offer(page)).toHaveCount(0)
    await expect(paragraph(page, 7)).toBeFocused()
    expect(await findTop(page, 7)).toBeGreaterThanOrEqual(0)
    expect(await findTop(page, 7)).toBeLessThan(60)
  })

  test('a position inside a paragraph is offered with the words at that place', async ({
    page,
    site,
  }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 5)
    const [before] = await readRows(page, 'positions')
    await page.mouse.move(200, 300)
    await page.mouse.wheel(0, 150)
    const findProgress = async () => (await readRows(page, 'positions'))[0]?.progress
    await expect.poll(findProgress).toBeGreaterThan(Number(before?.progress))
    expect(await findStoredUnit(page)).toBe(5)
    await openAnew(page, site)
    const [, shown = ''] = (await offer(page).innerText()).match(/“…(.{12})/u) ?? []
    expect(seed.paragraphs[5]?.indexOf(shown)).toBeGreaterThan(20)
  })

  test('resuming does not change the stored position', async ({ page, site }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    const stored = await readRows(page, 'positions')
    await openAnew(page, site)
    await offer(page).getByRole('button', { name: 'Lanjutkan membaca' }).click()
    await expect(paragraph(page, 7)).toBeFocused()
    await stay(page)
    await openAnew(page, site, `${seed.path}#p10`)
    await expect(paragraph(page, 9)).toBeInViewport()
    await stay(page)
    await clearRows(page, 'visits')
    await page.reload()
    await stay(page)
    expect(await readRows(page, 'positions')).toEqual(stored)
  })

  test('a link into the text and Back show no offer', async ({ page, site }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await openAnew(page, site, `${seed.path}#p3`)
    await stay(page)
    await expect(paragraph(page, 2)).toBeInViewport()
    await expect(offer(page)).toHaveCount(0)

    await openAnew(page, site)
    await expect(offer(page)).toBeVisible()
    await related(page).getByRole('link').first().click()
    await expect(heading(page)).toHaveText(seed.related[0]?.headline ?? '')
    await stay(page)
    await clearRows(page, 'visits')
    await page.goBack()
    await expect(related(page).getByRole('link').first()).toBeFocused()
    await stay(page)
    await expect(offer(page)).toHaveCount(0)
  })

  test('a finished article is not offered', async ({ page, site }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await page.keyboard.press('End')
    await expect.poll(async () => (await readRows(page, 'positions'))[0]?.isDone).toBe(true)
    await openAnew(page, site)
    await stay(page)
    await expect(offer(page)).toHaveCount(0)
  })

  test('an article that fits two windows is not offered', async ({ page, site }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await page.setViewportSize({ width: 1280, height: 1600 })
    await openAnew(page, site)
    await stay(page)
    await expect(offer(page)).toHaveCount(0)
  })

  test('"from the beginning" discards the position', async ({ page, site }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await openAnew(page, site)
    await offer(page).getByRole('button', { name: 'Dari awal' }).click()
    await expect(offer(page)).toHaveCount(0)
    await expect(heading(page)).toBeFocused()
    await expect.poll(() => readRows(page, 'positions')).toEqual([])
    await openAnew(page, site)
    await stay(page)
    await expect(offer(page)).toHaveCount(0)
  })

  test('the offer closes when the reader scrolls on, and the position is stored until then', async ({
    page,
    site,
  }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await openAnew(page, site)
    await page.mouse.move(200, 300)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200)
    await stay(page)
    await expect(offer(page)).toBeVisible()
    expect(await findStoredUnit(page)).toBe(7)
    await page.mouse.wheel(0, 700)
    await expect(offer(page)).toHaveCount(0)
  })

  test('the offer has no accessibility fault and fits 320 px', async ({ page, site }) => {
    await beginLibrary(page, site)
    await openAnew(page, site)
    await readTo(page, 7)
    await page.setViewportSize({ width: 320, height: 640 })
    await openAnew(page, site)
    await expect(offer(page)).toBeVisible()
    await site.checkAccessibility()
    expect(await findOverflow(page)).toBe(0)
  })
})
