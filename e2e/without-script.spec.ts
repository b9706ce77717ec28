import { slugFromHeadline } from '../src/core/text/slug.ts'
import { seed } from './seed.ts'
import { expect, test } from './site.ts'

const [firstRelated] = seed.related
const brief = `/articles/${slugFromHeadline(firstRelated?.headline ?? '')}`

test('every text of the article is shown, with absolute times', async ({ page, site }) => {
  await site.open(seed.path)
  const article = page.getByRole('article')
  await expect(page).toHaveTitle(`${seed.headline} – Tempo.co`)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(seed.headline)
  await expect(article.getByRole('time')).toHaveText(seed.published)
  for (const paragraph of seed.paragraphs) {
    await expect(article.getByText(paragraph, { exact: true })).toBeVisible()
  }
  const related = page.getByRole('region', { name: 'Berita terkait' })
  await expect(related.getByRole('listitem')).toHaveCount(10)
  await expect(related.getByRole('time').first()).toHaveText('sekitar 18 September 2024')
})

test('the links work: front page, article, brief and back', async ({ page, site }) => {
  await site.open('/')
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed.headline)
  await page.getByRole('link', { name: firstRelated?.headline ?? '' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstRelated?.headline ?? '')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed.headline)
  await page.getByRole('link', { name: 'Simak' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edisi Kamis, 19 September 2024')
})

test('every story is three clicks from the archive: year or month, day, story', async ({
  page,
  site,
}) => {
  await site.open('/archive')
  await page.getByRole('link', { name: 'Juli', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Juli 2024')
  await page.getByRole('link', { name: 'Senin, 29 Juli' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senin, 29 Juli 2024')
  await page.getByRole('link', { name: seed.headline }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed.headline)
})

test('a brief says that it is one', async ({ page, site }) => {
  await site.open(brief)
  await expect(page.getByText(/Naskah lengkapnya tidak ada/)).toBeVisible()
  await expect(page.getByRole('link', { name: /Cari berita aslinya/ })).toBeVisible()
})

test('the search says that it needs script, and links to the front page', async ({
  page,
  site,
}) => {
  await site.open('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Cari' }).click()
  await expect(page.getByText(/Untuk mencari, izinkan JavaScript/)).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('main').getByRole('link', { name: 'Ke halaman depan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Edisi/)
})

test('a missing page says so, with its status', async ({ page, site }) => {
  await site.open('/entah', { status: 404 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak ada')
  await expect(page.getByRole('link', { name: 'Cari dalam arsip' })).toBeVisible()
  await expect(page.getByRole('link', { name: seed.headline })).toBeVisible()
})

test('the skip link goes to the text', async ({ page, site }) => {
  await site.open(seed.path)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#isi$/)
})

test('print shows only the article, with its credit', async ({ page, site }) => {
  await site.open(seed.path)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByText(seed.paragraphs[11] ?? '', { exact: true })).toBeVisible()
  await expect(page.getByText('Sputnik/Alexei Druzhinin/Kremlin via REUTERS')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ${colorScheme} theme is the system's`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme })
    await site.open(seed.path)
    const paper = { light: 'rgb(251, 249, 244)', dark: 'rgb(21, 22, 26)' }[colorScheme]
    await expect(page.locator('html')).toHaveCSS('background-color', paper)
  })
}
