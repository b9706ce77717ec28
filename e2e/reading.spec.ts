import { heading, related } from './page-parts.ts'
import { capturedAt, seed, today } from './seed.ts'
import { expect, test } from './site.ts'

test('the article has the words of the saved page, unchanged', async ({ page, site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  const article = page.getByRole('article')
  await expect(page).toHaveTitle(`${seed.headline} – Tempo.co`)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(seed.headline)
  await expect(article.getByRole('time')).toHaveText(seed.published)
  await expect(article.getByRole('time')).toHaveAttribute('datetime', '2024-07-29T20:15+07:00')
  expect(seed.paragraphs).toHaveLength(12)
  for (const paragraph of seed.paragraphs) {
    await expect(article.getByText(paragraph, { exact: true })).toBeVisible()
  }
  await expect(article.getByText('Advertising')).toHaveCount(0)
})

test('caption and credit are separate, and a plate says that the photo was not captured', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const figure = page.getByRole('figure')
  await expect(figure.getByText('Foto tidak ikut diarsipkan')).toBeVisible()
  await expect(figure.getByText(/pada 25 September 2019\.$/)).toBeVisible()
  await expect(
    figure.getByText('Sputnik/Alexei Druzhinin/Kremlin via REUTERS', { exact: true }),
  ).toBeVisible()
})

test('the article ends with the editor’s pick and the agency', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  await expect(page.getByRole('complementary', { name: 'Pilihan Editor' })).toContainText(
    'Nicolas Maduro Menang Pemilihan Presiden Venezuela',
  )
  await expect(page.getByText('REUTERS', { exact: true })).toBeVisible()
})

test('on the capture’s clock the ten labels are those of the page', async ({ page, site }) => {
  await site.setClock(capturedAt)
  await site.open(seed.path)
  await site.ready()
  const region = related(page)
  await expect(region.getByText('10 berita')).toBeVisible()
  const items = region.getByRole('listitem')
  await expect(items).toHaveCount(10)
  expect(seed.related).toHaveLength(10)
  await expect(region.getByRole('time')).toHaveText(seed.related.map(({ time }) => time))
})

test('each related story has one link, named by its headline, and its own summary', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const items = related(page).getByRole('listitem')
  for (const [index, { headline, summary }] of seed.related.entries()) {
    const item = items.nth(index)
    await expect(item.getByRole('link')).toHaveCount(1)
    await expect(item.getByRole('link', { name: headline, exact: true })).toBeVisible()
    await expect(item).toContainText(summary.slice(0, 100))
  }
})

test('a summary that the page truncated inside a word ends after a word', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  await expect(page.getByText(/penggunaan Artificial…$/)).toBeVisible()
  await expect(page.getByText('Intell')).toHaveCount(0)
})

test('a story whose page was not captured opens as a brief that says so', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  const [, story] = seed.related
  if (story === undefined) throw new Error('The seed has a second related story.')
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('link', { name: story.headline }).click()
  await expect(heading(page)).toHaveText(story.headline)
  const article = page.getByRole('article')
  await expect(article.getByRole('time')).toHaveText(/^sekitar 18 September 2024/)
  await expect(article.getByText(story.summary, { exact: true })).toBeVisible()
  await expect(article.getByText(/Naskah lengkapnya tidak ada/)).toBeVisible()
  await expect(article.getByRole('link', { name: /Cari berita aslinya/ })).toBeVisible()
  const list = related(page)
  await expect(list.getByRole('link', { name: seed.headline })).toBeVisible()
})

test('the front page leads with the full article and lists every other story by time', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open('/')
  await site.ready()
  await expect(heading(page)).toHaveText('Edisi Kamis, 19 September 2024')
  await expect(page.getByRole('article').getByRole('link')).toHaveText(seed.headline)
  const headlines = page.getByRole('listitem').getByRole('link')
  await expect(headlines).toHaveText(seed.related.map(({ headline }) => headline))
})

test('every address of the site opens directly, and no other does', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  const hrefs = await related(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const href of hrefs) {
    const response = await page.goto(new URL(href, page.url()).href)
    expect(response?.status(), href).toBe(200)
    await expect(heading(page)).toBeVisible()
  }
  await site.open('/articles/tidak-ada', { status: 404 })
  await expect(heading(page)).toHaveText('Halaman ini tidak ada')
  await site.open('/entah', { status: 404 })
  await expect(heading(page)).toHaveText('Halaman ini tidak ada')
  await page.getByRole('link', { name: 'Ke halaman depan' }).click()
  await expect(heading(page)).toHaveText(/^Edisi/)
})
