import type { Page } from '@playwright/test'
import { findOverflow } from './page-parts.ts'
import { openPictured } from './pictured-article.ts'
import { expect, test } from './site.ts'

const lead = (page: Page) => page.getByRole('img', { name: 'Petak sawah bertingkat' })
const narrow = (page: Page) => page.getByRole('img', { name: 'Gambar tanpa deskripsi' })
const viewer = (page: Page) => page.getByRole('dialog', { name: 'Gambar diperbesar' })
const article = (page: Page) => page.getByRole('article').first()
const link = (page: Page) => page.getByRole('link', { name: 'Petak sawah bertingkat' })

test('pictures have caption and credit, and an honest name where the page states none @phone', async ({
  page,
  site,
}) => {
  await openPictured(page, site)
  await expect(lead(page)).toHaveAttribute('fetchpriority', 'high')
  await expect(lead(page)).not.toHaveAttribute('loading')
  await expect(narrow(page)).toHaveAttribute('loading', 'lazy')
  await expect(page.getByText('Koran Uji/Laras')).toBeVisible()
  await expect(page.getByText('Foto tidak ikut diarsipkan')).toHaveCount(1)
  expect(await findOverflow(page)).toBe(0)
  await site.checkAccessibility()
})

for (const answer of ['never', 'missing', 'drawn'] as const) {
  test(`the text stands still while pictures are ${answer}`, async ({ page, site }) => {
    if (answer === 'missing') site.allow(/404/)
    await openPictured(page, site, answer)
    const places = () =>
      article(page)
        .getByRole('paragraph')
        .evaluateAll((all) =>
          all.map((element) => Math.round(element.getBoundingClientRect().top + scrollY)),
        )
    const before = await places()
    await narrow(page).scrollIntoViewIfNeeded()
    if (answer === 'drawn') {
      await expect
        .poll(() => narrow(page).evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    expect(await places()).toEqual(before)
  })
}

test('a picture is never enlarged beyond its file, and fills a phone from edge to edge', async ({
  page,
  site,
}) => {
  await openPictured(page, site)
  const width = async (of: (page: Page) => ReturnType<typeof lead>) =>
    (await of(page).boundingBox())?.width
  expect(await width(narrow)).toBe(440)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await width(lead)).toBe(360)
  expect(await width(narrow)).toBe(320)
})

test('pictures are printed with caption and credit, within the page', async ({ page, site }) => {
  await openPictured(page, site)
  await narrow(page).scrollIntoViewIfNeeded()
  await page.emulateMedia({ media: 'print' })
  for (const picture of [lead(page), narrow(page)]) {
    await expect(picture).toBeVisible()
    expect((await picture.boundingBox())?.width).toBeGreaterThan(100)
  }
  await expect(page.getByText('Petak sawah mulai digenangi, Minggu pagi.')).toBeVisible()
  await expect(page.getByText('Koran Uji/Laras')).toBeVisible()
  expect(await findOverflow(page)).toBe(0)
})

test('an open picture is not printed over the text', async ({ page, site }) => {
  await openPictured(page, site)
  await link(page).click()
  await expect(viewer(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(viewer(page)).toBeHidden()
})

test('a picture opens and closes by keyboard, and the focus returns', async ({ page, site }) => {
  await openPictured(page, site)
  await link(page).focus()
  await page.keyboard.press('Enter')
  await expect(viewer(page)).toBeVisible()
  await expect(viewer(page).getByText('Petak sawah mulai digenangi')).toBeVisible()
  await site.checkAccessibility()
  const image = viewer(page).getByRole('img')
  const before = (await image.boundingBox())?.width ?? 0
  await page.keyboard.press('+')
  await expect.poll(async () => (await image.boundingBox())?.width).toBeCloseTo(before * 1.5, 0)
  await page.keyboard.press('0')
  await expect.poll(async () => (await image.boundingBox())?.width).toBeCloseTo(before, 0)
  await page.keyboard.press('Escape')
  await expect(viewer(page)).toBeHidden()
  await expect(link(page)).toBeFocused()
})

test('Back closes a picture and leaves the reader where they were', async ({ page, site }) => {
  await openPictured(page, site)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  const [address, top] = await page.evaluate(() => [location.href, scrollY])
  await link(page).click()
  await expect(viewer(page)).toBeVisible()
  await page.goBack()
  await expect(viewer(page)).toBeHidden()
  expect(await page.evaluate(() => [location.href, scrollY])).toEqual([address, top])
})

test('two fingers enlarge a picture @phone', async ({ page, site, browserName }) => {
  test.skip(browserName !== 'chromium', 'Touches are sent by the protocol of Chromium.')
  await openPictured(page, site)
  await link(page).click()
  const image = viewer(page).getByRole('img')
  const box = await image.boundingBox()
  if (box === null) throw new Error('The picture has no box.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === null
          ? []
          : [
              { x: x - apart, y },
              { x: x + apart, y },
            ],
    })
  await touch('touchStart', 30)
  for (const apart of [40, 50, 60]) await touch('touchMove', apart)
  await touch('touchEnd', null)
  await expect.poll(async () => (await image.boundingBox())?.width).toBeGreaterThan(box.width * 1.5)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
})

test('under Save-Data pictures wait for a tap that says how much it loads', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const requested = await openPictured(page, site, 'drawn', true)
  const label = page.getByText('Muat gambar (sekitar 30 KB)')
  await expect(label).toHaveCount(2)
  await label.last().scrollIntoViewIfNeeded()
  expect(requested).toEqual([])
  const height = await article(page).evaluate(({ clientHeight }) => clientHeight)
  await label.first().click()
  await expect(lead(page)).toBeVisible()
  await expect.poll(() => requested).toEqual(['sawah-800.webp'])
  expect(await article(page).evaluate(({ clientHeight }) => clientHeight)).toBe(height)
  await lead(page).click()
  await expect(viewer(page)).toBeVisible()
})

test('a reader may have pictures wait, and take that back', async ({ page, site }) => {
  await openPictured(page, site)
  await page.getByRole('button', { name: 'Tampilan', exact: true }).first().click()
  const choices = page.getByRole('group', { name: 'Gambar' })
  await choices.getByRole('radio', { name: 'Setelah diketuk' }).check()
  await expect(lead(page)).toBeHidden()
  await choices.getByRole('radio', { name: 'Selalu' }).check()
  await expect(lead(page)).toBeVisible()
})
