import type { Page } from '@playwright/test'
import { heading, holdAnswers } from './page-parts.ts'
import { capturedAt, seed, today } from './seed.ts'
import { expect, test } from './site.ts'

/** Returns the distance of each text from the top of the page, in px. */
const findTops = (page: Page) =>
  page
    .locator('main :is(h1, h2, h3, p[id], figure)')
    .evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().top)))

/** Collects the word files that a page fetches: "share-en" for sharing in English. */
function watchWords(page: Page): ReadonlySet<string> {
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const [, file] = /\/assets\/([\w-]+-(?:id|en))-[\w-]{8}\.js$/.exec(request.url()) ?? []
    if (file !== undefined) fetched.add(file)
  })
  return fetched
}

const briefSlug = 'meta-memblokir-media-media-dari-rusia'

test.describe('a browser that asks for English', () => {
  test.use({ locale: 'en-GB' })

  test('shows the interface in English, and the article in its own language', async ({
    page,
    site,
  }) => {
    await site.setClock(capturedAt)
    await site.open(seed.path)
    await site.ready()
    const related = page.getByRole('region', { name: 'Related stories' })
    await expect(related.getByRole('time').first()).toHaveText('12 hours ago')
    await expect(related.getByRole('time').first()).toHaveAttribute('lang', 'en')
    await expect(page.getByText('10 stories')).toBeVisible()
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'id')
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    await expect(page.getByRole('article').getByRole('time')).toHaveText(
      'Mon, 29 July 2024, 20:15 WIB',
    )
    await expect(page.getByText('2 min read')).toHaveAttribute('lang', 'en')
    await expect(heading(page)).toHaveText(seed.headline)
    await site.checkAccessibility()
  })

  test('shows every page, panel and failure in English', async ({ page, site }) => {
    await site.open('/')
    await site.ready()
    await expect(heading(page)).toHaveText('Thursday, 19 September 2024')
    await expect(page).toHaveTitle('Simak – A news archive for quiet reading.')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('contentinfo').getByRole('button', { name: 'Appearance' }).click()
    await expect(page.getByRole('dialog').getByText('Typeface')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Library' }).click()
    await expect(heading(page)).toHaveText('Library')
    await site.open('/entah', { status: 404 })
    await site.ready()
    await expect(heading(page)).toHaveText('Page not found')
  })

  test('fetches the words in parallel with the app', async ({ page, site }) => {
    const release = await holdAnswers(page, '**/assets/react-*.js')
    const words = page.waitForRequest('**/assets/interface-language-en-*.js')
    await site.open(seed.path)
    await words
    release()
    await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
  })

  test('opens a part with its English words, fetched in parallel with its code', async ({
    page,
    site,
  }) => {
    const fetched = watchWords(page)
    await site.open(seed.path)
    await site.ready()
    await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
    const releaseCode = await holdAnswers(page, '**/assets/sharing-*.js')
    const words = page.waitForRequest('**/assets/share-en-*.js')
    await page.getByRole('button', { name: 'Share' }).click()
    await words
    const releaseWords = await holdAnswers(page, '**/assets/shortcuts-en-*.js')
    releaseCode()
    await expect(page.getByRole('dialog', { name: 'Share and download' })).toBeVisible()
    await page.keyboard.press('Escape')
    const code = page.waitForResponse('**/assets/shortcuts-panel-*.js')
    await page.keyboard.press('?')
    await code
    await expect(page.getByRole('dialog')).toBeHidden()
    releaseWords()
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    expect([...fetched].filter((file) => file.endsWith('-id'))).toEqual([])
  })

  test('moves nothing when the language changes', async ({ page, site, browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'id-ID', ...(baseURL && { baseURL }) })
    site.watch(context)
    const indonesian = await context.newPage()
    for (const path of [seed.path, '/']) {
      for (const each of [page, indonesian]) {
        await each.goto(new URL(path.slice(1), baseURL).href)
        await each.waitForFunction(() => 'app' in document.documentElement.dataset)
      }
      await expect(page.getByRole('button', { name: 'As of now' })).toBeVisible()
      await expect(indonesian.getByRole('button', { name: 'Waktu kini' })).toBeVisible()
      for (const width of [412, 768, 1280]) {
        for (const each of [page, indonesian]) await each.setViewportSize({ width, height: 800 })
        expect(await findTops(page), `${path} at ${width} px`).toEqual(await findTops(indonesian))
      }
    }
    await context.close()
  })

  test('keeps Indonesian if the English words fail to load', async ({ page, site }) => {
    site.allow(/Failed to load resource/)
    await page.route('**/assets/interface-language-en-*.js', (route) => route.abort())
    await site.open(seed.path)
    await site.ready()
    await expect(page.getByRole('region', { name: 'Berita terkait' })).toBeVisible()
  })
})

test('a reader of Indonesian fetches no English', async ({ page, site }) => {
  const fetched = watchWords(page)
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('button', { name: 'Bagikan' }).click()
  await expect(page.getByRole('dialog', { name: 'Bagikan dan unduh' })).toBeVisible()
  expect([...fetched].sort()).toEqual(['downloads-id', 'exports-id', 'share-id'])
})

test('an open part changes its language with the page, and keeps it if the words fail to load', async ({
  page,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await site.open(seed.path)
  await site.ready()
  await page.route('**/assets/settings-en-*.js', (route) => route.abort())
  await page.getByRole('contentinfo').getByRole('button', { name: 'Tampilan' }).click()
  const failed = page.waitForEvent('requestfailed')
  await page.getByRole('radio', { name: 'English' }).check()
  await failed
  await expect(page.getByRole('dialog', { name: 'Tampilan' })).toBeVisible()
  await page.unroute('**/assets/settings-en-*.js')
  // The choice is stored. Some browsers fetch a failed script only after a reload.
  await page.reload()
  await site.ready()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Appearance' }).click()
  await expect(page.getByRole('dialog', { name: 'Appearance' })).toBeVisible()
  await expect(page.getByText('Line spacing')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
})

test('a failed change of language is reported, and works after the reload that is offered', async ({
  page,
  site,
}) => {
  site.allow(/Failed to load resource/)
  await site.open(seed.path)
  await site.ready()
  await page.route('**/assets/store-settings-*.js', (route) => route.abort())
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText(/^Bagian ini belum dapat dibuka/)).toBeVisible()
  await page.unroute('**/assets/store-settings-*.js')
  await page.getByRole('button', { name: 'Muat ulang' }).click()
  await site.ready()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
})

test('the other language is one click away on any page, and remembered', async ({ page, site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
  await page.reload()
  await site.ready()
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
  await expect(page.getByRole('region', { name: 'Berita terkait' })).toBeVisible()
})

test('a right-to-left article is laid out so, and the interface inside it is not', async ({
  page,
  site,
}) => {
  await page.route(`**/data/articles/${briefSlug}.json`, async (route) => {
    const response = await route.fetch()
    const article: { related: object[] } = await response.json()
    const arabic = { language: 'ar', headline: 'ميتا تحظر وسائل الإعلام الروسية', summary: 'نص.' }
    const [first, ...others] = article.related
    const related = [{ ...first, ...arabic }, ...others]
    await route.fulfill({ response, json: { ...article, ...arabic, related } })
  })
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('link', { name: 'Meta Memblokir Media-media dari Rusia' }).click()
  const article = page.getByRole('article')
  await expect(heading(page)).toHaveText(/^ميتا/)
  await expect(article).toHaveAttribute('lang', 'ar')
  await expect(heading(page)).toHaveCSS('direction', 'rtl')
  await expect(page.getByText(/^Hanya judul/)).toHaveCSS('direction', 'ltr')
  const related = page.getByRole('region', { name: 'Berita terkait' })
  await expect(related).toHaveCSS('direction', 'ltr')
  await expect(related.getByRole('link', { name: /^ميتا/ })).toHaveCSS('direction', 'rtl')
  for (const time of await related.getByRole('time').all()) {
    await expect(time).toHaveCSS('direction', 'ltr')
  }
  await page.getByRole('button', { name: 'Asal-usul dan tangkapan' }).click()
  await expect(page.getByRole('region', { name: 'Asal-usul' })).toHaveCSS('direction', 'ltr')
  await site.checkAccessibility()
})
