import { slugFromHeadline } from '../src/core/text/slug.ts'
import { findOverflow, heading } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const brief = `/articles/${slugFromHeadline(seed.related[0]?.headline ?? '')}`
const pages = [
  { name: 'the article', path: seed.path, status: 200 },
  { name: 'a brief', path: brief, status: 200 },
  { name: 'the front page', path: '/', status: 200 },
  { name: 'not found', path: '/entah', status: 404 },
]

for (const { name, path, status } of pages) {
  test(`${name} has no accessibility fault @phone`, async ({ page, site }) => {
    await site.setClock(today)
    await site.open(path, { status })
    await page.getByRole('contentinfo').waitFor()
    await site.checkAccessibility()
  })
}

for (const { name, path, status } of pages) {
  test(`${name} fits every width from 320 to 1920 px without scrolling sideways`, async ({
    page,
    site,
  }) => {
    await site.open(path, { status })
    for (const width of [320, 360, 768, 1080, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await findOverflow(page), `at ${width} px`).toBe(0)
    }
  })
}

test('at 200 % text size nothing is clipped or scrolls sideways', async ({ page, site }) => {
  await page.setViewportSize({ width: 640, height: 800 })
  await site.open(seed.path)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await findOverflow(page)).toBe(0)
})

test('a skip link leads from the headline past the tools to the related stories, without a history entry', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeVisible()
  // The outlet in the byline leads to its page; the tools are behind the skip link.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Langsung ke berita terkait' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Berita terkait' })).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText(/^Edisi/)
})

test('every control is large enough: 24 px, and 44 for a finger @phone', async ({ page, site }) => {
  await site.setClock(today)
  await page.setViewportSize({ width: 800, height: 800 })
  await site.open(seed.path)
  await site.ready()
  const least = await page.evaluate(() => (matchMedia('(pointer: coarse)').matches ? 44 : 24))
  // A link inside a sentence is exempt: it is as tall as its line.
  const inText = page.getByRole('paragraph').getByRole('link')
  const controls = page.getByRole('link').or(page.getByRole('button'))
  expect(await controls.count()).toBeGreaterThan(15)
  const names = await inText.allInnerTexts()
  for (const control of await controls.all()) {
    const name = await control.innerText()
    if (names.includes(name) && name !== '') continue
    expect((await control.boundingBox())?.height, name).toBeGreaterThanOrEqual(least)
  }
})

test('print shows the whole article with credit, source and absolute times, without the interface', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open(seed.path)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('button')).toBeHidden()
  for (const paragraph of seed.paragraphs) {
    await expect(page.getByText(paragraph, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('Sputnik/Alexei Druzhinin/Kremlin via REUTERS')).toBeVisible()
  await expect(page.getByText('REUTERS', { exact: true })).toBeVisible()
  await expect(page.getByText('12 jam lalu')).toBeHidden()
  await expect(page.getByText('sekitar 18 September 2024').first()).toBeVisible()
})

test('print unfolds the unplaced lines', async ({ page, site }) => {
  await page.route(`**/data${seed.path}.json`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ json: { ...(await response.json()), unplaced: ['Baris asing'] } })
  })
  await site.open('/')
  await site.ready()
  await page.getByRole('link', { name: seed.headline }).first().click()
  await expect(page.getByText('Baris lain dari halaman ini')).toBeVisible()
  await expect(page.getByText('Baris asing')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Baris asing')).toBeVisible()
})
