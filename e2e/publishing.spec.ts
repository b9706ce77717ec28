import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { heading } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const jsonLd = (page: Page) => page.locator('script[type="application/ld+json"]')
/** Elements that belong to one page only; a click must remove them. */
const stale = 'script[type="application/ld+json"], meta[property^="article:"], link[rel=alternate]'

/** Reads what every page must state in its head exactly once. */
async function readHead(page: Page): Promise<Record<string, string | null>> {
  const head: Record<string, string | null> = {}
  for (const [name, selector, attribute] of [
    ['description', 'meta[name=description]', 'content'],
    ['canonical', 'link[rel=canonical]', 'href'],
    ['og:title', 'meta[property="og:title"]', 'content'],
    ['og:description', 'meta[property="og:description"]', 'content'],
    ['og:site_name', 'meta[property="og:site_name"]', 'content'],
    ['twitter:card', 'meta[name="twitter:card"]', 'content'],
  ] as const) {
    const found = page.locator(selector)
    await expect(found, selector).toHaveCount(1)
    expect(await page.locator(`head > ${selector}`).count(), `${selector} in the head`).toBe(1)
    head[name] = await found.getAttribute(attribute)
  }
  expect(await page.locator('head > title').count()).toBe(1)
  // Only a site that knows its address can state an absolute one.
  const isKnown = head.canonical?.startsWith('https://') ?? false
  const address = page.locator('head > meta[property="og:url"]')
  await expect(address).toHaveCount(isKnown ? 1 : 0)
  if (isKnown) await expect(address).toHaveAttribute('content', head.canonical ?? '')
  return head
}

/** Parses a document on a blank page, because the site's own policy forbids pages to parse markup. */
async function parse(page: Page, xml: string) {
  await page.goto('about:blank')
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    const list = (selector: string) => [...parsed.querySelectorAll(selector)]
    return {
      root: parsed.documentElement.localName,
      errors: list('parsererror').map((error) => error.textContent),
      titles: list('entry > title').map((title) => title.textContent),
      links: list('link[rel=alternate]').map((link) => link.getAttribute('href') ?? ''),
      content: list('content').map((content) => content.textContent),
      places: list('loc').map((place) => place.textContent),
    }
  }, xml)
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a story’s head has each tag once', async ({ page, site }) => {
    await site.open(seed.path)
    await expectStory(page)
  })
})

test('hydration does not change the head of the page', async ({ page, site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await expectStory(page)
})

async function expectStory(page: Page): Promise<void> {
  const head = await readHead(page)
  expect(head['og:title']).toBe(`${seed.headline} – Tempo.co`)
  expect(head.description).toBe(head['og:description'])
  expect(head.canonical).toMatch(new RegExp(`${seed.path}$`))
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
  await expect(page.locator('meta[property="article:published_time"]')).toHaveAttribute(
    'content',
    '2024-07-29T20:15:00+07:00',
  )
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
  expect(JSON.parse((await jsonLd(page).textContent()) ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: seed.headline,
    datePublished: '2024-07-29T20:15:00+07:00',
    publisher: { '@type': 'Organization', name: 'Tempo.co' },
  })
  await expect(jsonLd(page)).toHaveCount(1)
}

test('after a click the head is that of the new page only', async ({ page, site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  const [, story] = seed.related
  if (story === undefined) throw new Error('The seed has a second related story.')
  const link = page.getByRole('link', { name: story.headline })
  const href = await link.getAttribute('href')
  await link.click()
  await expect(heading(page)).toHaveText(story.headline)
  await expect(page.getByText(story.summary, { exact: true })).toBeVisible()
  const head = await readHead(page)
  expect(head['og:title']).toBe(`${story.headline} – Tempo.co`)
  expect(head.description).toBe(story.summary)
  expect(head['og:description']).toBe(story.summary)
  expect(head.canonical).toMatch(new RegExp(`${href}$`))
  await expect(page.locator(stale)).toHaveCount(0)

  // A reload gives the same.
  await page.reload()
  expect(await readHead(page)).toEqual(head)
})

test('a missing page asks not to be indexed, until the reader navigates', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open('/articles/tidak-ada', { status: 404 })
  const robots = page.locator('meta[name=robots]')
  await expect(robots).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  await site.ready()
  await page.getByRole('link', { name: 'Ke halaman depan' }).click()
  await expect(heading(page)).toHaveText(/^Edisi/)
  await expect(robots).toHaveCount(0)
  await readHead(page)
})

test('the front page announces both feeds, which contain every story', async ({ page, site }) => {
  await site.open(paths.front)
  const [atomUrl, jsonUrl] = [
    await findFeed(page, 'application/atom+xml'),
    await findFeed(page, 'application/feed+json'),
  ]

  const json = await page.request.get(jsonUrl)
  expect(json.headers()['content-type']).toContain('json')
  const { version, items } = await json.json()
  expect(version).toBe('https://jsonfeed.org/version/1.1')
  expect(items).toHaveLength(1 + seed.related.length)

  const atom = await page.request.get(atomUrl)
  expect(atom.headers()['content-type']).toContain('application/atom+xml')
  const front = page.url()
  const feed = await parse(page, await atom.text())
  expect(feed.errors).toEqual([])
  expect(feed.root).toBe('feed')
  expect(feed.titles).toContain(seed.headline)
  expect(feed.titles).toHaveLength(1 + seed.related.length)
  for (const paragraph of seed.paragraphs) {
    expect(feed.content.join('').replaceAll('&quot;', '"')).toContain(paragraph)
  }
  for (const href of feed.links) {
    const { pathname } = new URL(href, front)
    expect((await page.request.get(new URL(pathname, front).href)).status(), href).toBe(200)
  }
})

test('the footer of every page links to the licences of the bundled packages', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Lisensi' })
  const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)
  const response = await page.request.get(address)
  expect(response.headers()['content-type']).toContain('text/plain')
  const notices = await response.text()
  // The app, its worker, its typefaces, and code that the bundler adds.
  for (const name of ['react-dom', 'workbox-routing', '@fontsource-variable/newsreader', 'vite']) {
    expect(notices).toMatch(new RegExp(`^${name} [0-9]`, 'm'))
  }
  expect(notices).toContain('SIL OPEN FONT LICENSE')
  expect(
    notices.match(/The above copyright notice and this permission notice/g)?.length,
  ).toBeGreaterThan(3)
})

test('robots.txt allows everything, and names a sitemap of every page', async ({ page, site }) => {
  await site.open(paths.front)
  const front = page.url()
  const robots = await page.request.get(new URL('robots.txt', front).href)
  expect(robots.headers()['content-type']).toContain('text/plain')
  expect(await robots.text()).toContain('User-agent: *\nAllow: /\n')

  const sitemap = await page.request.get(new URL('sitemap.xml', front).href)
  const [, address] = /^Sitemap: (.+)$/m.exec(await robots.text()) ?? []
  expect(sitemap.status()).toBe(address === undefined ? 404 : 200)
  if (address === undefined) return
  expect(new URL(address).pathname).toBe(new URL(sitemap.url()).pathname)
  const { errors, places } = await parse(page, await sitemap.text())
  expect(errors).toEqual([])
  const related = seed.related.map(({ headline }) => paths.article(slugFromHeadline(headline)))
  const listed = [paths.front, seed.path, ...related, ...archivePages]
  const addresses = listed.map((path) => new URL(`.${path}`, address).href)
  expect([...places].sort()).toEqual(addresses.sort())
  for (const place of places) {
    const { pathname } = new URL(place)
    expect((await page.request.get(new URL(pathname, front).href)).status(), place).toBe(200)
  }
})

/** The pages of the bundled edition that list its stories by time and outlet. */
const archivePages = [
  '/archive',
  '/archive/2024',
  '/archive/2024/07',
  '/archive/2024/07/29',
  '/archive/2024/09',
  '/archive/2024/09/17',
  '/archive/2024/09/18',
  '/outlets/tempo-co',
]

/** Returns the address of the announced feed, on the host of this test. */
async function findFeed(page: Page, type: string): Promise<string> {
  const link = page.locator(`head > link[rel=alternate][type="${type}"]`)
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', page.url())
  return new URL(pathname, page.url()).href
}
