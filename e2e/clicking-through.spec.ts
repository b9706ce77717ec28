import type { Page } from '@playwright/test'
import { heading, holdAnswers, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY)

test.beforeEach(({ site }) => site.setClock(today))

test('the first page load moves no focus and announces nothing', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await expect(page.getByRole('status')).toHaveText('')
})

test('three hops and back: each is a full navigation, and Back returns to the link', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const visited: { headline: string; top: number }[] = []
  for (const hop of [3, 2, 1]) {
    const link = related(page).getByRole('link').nth(hop)
    await link.scrollIntoViewIfNeeded()
    const headline = await link.innerText()
    visited.push({ headline, top: await scrollTop(page) })
    const href = await link.getAttribute('href')
    await link.click()
    await expect(heading(page)).toHaveText(headline)
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle(`${headline} – Tempo.co`)
    await expect(page.getByRole('status')).toHaveText(`${headline} – Tempo.co`)
    expect(new URL(page.url()).pathname).toBe(href)
    expect(await scrollTop(page)).toBe(0)
    const canonical = page.locator('link[rel=canonical]')
    await expect(canonical).toHaveAttribute('href', new RegExp(`${href}$`))
    await expect(related(page).getByRole('link', { name: headline, exact: true })).toHaveCount(0)
  }
  for (const { headline, top } of visited.toReversed()) {
    await page.goBack()
    await expect(related(page).getByRole('link', { name: headline, exact: true })).toBeFocused()
    expect(Math.abs((await scrollTop(page)) - top)).toBeLessThanOrEqual(4)
  }
  await expect(heading(page)).toHaveText(seed.headline)
  await page.goForward()
  await expect(heading(page)).toHaveText(visited[0]?.headline ?? '')
})

test('a reload keeps the scroll position', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  await related(page).getByRole('link').nth(4).scrollIntoViewIfNeeded()
  const top = await scrollTop(page)
  expect(top).toBeGreaterThan(0)
  await page.reload()
  await related(page).getByRole('button').waitFor()
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(top - 5)
  expect(Math.abs((await scrollTop(page)) - top)).toBeLessThanOrEqual(4)
})

test('clicking through works by keyboard', async ({ page, site }) => {
  await site.open('/')
  await site.ready()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  const lead = page.getByRole('link', { name: seed.headline })
  for (let press = 0; press < 4 && !(await isFocused(page, seed.headline)); press += 1) {
    await page.keyboard.press('Tab')
  }
  await expect(lead).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(lead).toBeFocused()
})

function isFocused(page: Page, name: string) {
  return page.evaluate((text) => document.activeElement?.textContent === text, name)
}

test('the skip link adds no history entry', async ({ page, site }) => {
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(heading(page)).toHaveText(seed.headline)
  await page.getByRole('link', { name: 'Langsung ke isi' }).focus()
  await page.keyboard.press('Enter')
  await page.goBack()
  await expect(heading(page)).toHaveText(/^Edisi/)
})

test('rapid clicks: only the last story opens, and only it is announced', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const links = related(page).getByRole('link')
  const [second, third] = [links.nth(1), links.nth(2)]
  const [slow, quick] = [await second.getAttribute('href'), await third.getAttribute('href')]
  const headline = await third.innerText()
  const release = await holdAnswers(page, `**/data/articles/${slow?.split('/').at(-1)}.json`)
  site.allow(/net::ERR_ABORTED/)
  await page.evaluate(
    ([a, b]) => {
      const find = (href: string | null | undefined) =>
        [...document.links].find((link) => link.getAttribute('href') === href)
      find(a)?.click()
      find(b)?.click()
    },
    [slow, quick],
  )
  await expect(heading(page)).toHaveText(headline)
  release()
  await expect(related(page)).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(`${headline} – Tempo.co`)
  await expect(heading(page)).toHaveText(headline)
})

test('on a slow line headline, time and summary are shown at once, never beside the old list', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  const release = await holdAnswers(page, '**/data/articles/*.json')
  await link.click()
  await expect(heading(page)).toHaveText(headline)
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText(seed.related[0]?.summary ?? '', { exact: true })).toBeVisible()
  await expect(page.getByRole('article').getByRole('time')).toHaveText('sekitar 18 September 2024')
  await expect(related(page)).toHaveCount(0)
  release()
  await expect(related(page)).toBeVisible()
  await expect(heading(page)).toBeFocused()
})

test('on a slow line a full article announces that it is loading, below the content of its card', async ({
  page,
  site,
}) => {
  await site.open('/')
  await site.ready()
  const release = await holdAnswers(page, '**/data/articles/*.json')
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(page.getByText(/^Presiden Rusia Vladimir Putin pada Senin/)).toBeVisible()
  await expect(page.getByRole('article').getByText('Memuat…')).toBeVisible()
  release()
  await expect(page.getByText(seed.paragraphs[11] ?? '', { exact: true })).toBeVisible()
  await expect(page.getByRole('article').getByText('Memuat…')).toHaveCount(0)
})

test('links can be opened in a second tab, and this one stays', async ({ page, context, site }) => {
  await site.open(seed.path)
  await site.ready()
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  const opened = context.waitForEvent('page')
  await link.click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(heading(tab)).toHaveText(headline)
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a link to the current page adds no history entry', async ({ page, site }) => {
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: seed.headline }).click()
  await page.getByRole('link', { name: 'Simak' }).click()
  await expect(heading(page)).toHaveText(/^Edisi/)
  const length = await page.evaluate(() => history.length)
  await page.getByRole('link', { name: 'Terbaru' }).click()
  await page.getByRole('link', { name: 'Simak' }).click()
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('a hash scrolls to its paragraph; a change of only the hash moves no focus', async ({
  page,
  site,
}) => {
  await site.open(`${seed.path}#p9`)
  await site.ready()
  const paragraph = page.getByText(seed.paragraphs[8] ?? '', { exact: true })
  await expect(paragraph).toBeInViewport()
  await page.evaluate(() => {
    location.hash = '#p2'
  })
  await expect(page.getByText(seed.paragraphs[1] ?? '', { exact: true })).toBeInViewport()
  await expect(heading(page)).not.toBeFocused()
})

test('Back focuses the link in the text, even if the header has a link to the same page', async ({
  page,
  site,
}) => {
  await site.open('/entah', { status: 404 })
  await site.ready()
  await page.getByRole('link', { name: 'Ke halaman depan' }).click()
  await expect(heading(page)).toHaveText(/^Edisi/)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Ke halaman depan' })).toBeFocused()
})
