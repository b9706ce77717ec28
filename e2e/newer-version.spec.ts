import type { Page, Route } from '@playwright/test'
import { test } from './deploy.ts'
import { heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, type Site } from './site.ts'

// Tests of a tab that stays open while a later version of Simak rebuilds the site.
test.use({ serviceWorkers: 'block' })

type Document = Record<string, unknown>

/** Answers the data of every article as a later version would write it. */
async function answerAs(page: Page, change: (document: Document) => Document): Promise<void> {
  await page.route('**/data/articles/*.json', async (route: Route) => {
    try {
      const response = await route.fetch()
      await route.fulfill({ json: change(await response.json()) })
    } catch {
      // The page has given the request up, because its clock runs ahead.
    }
  })
}

async function openArticle(site: Site): Promise<void> {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
}

const later = (document: Document) => ({ ...document, version: 99, body: 'another shape' })

test('data of a later version loads the later app automatically, once', async ({
  page,
  site,
  deploy,
}) => {
  await openArticle(site)
  await answerAs(page, later)
  await deploy.deployNext()
  const opened: string[] = []
  page.on('domcontentloaded', () => opened.push(page.url()))
  const [story] = seed.related
  await related(page)
    .getByRole('link', { name: story?.headline ?? '' })
    .click()
  // The old app also shows the headline, so the test waits for the reload.
  await expect.poll(() => opened).toHaveLength(1)
  await site.ready()
  await expect(heading(page)).toHaveText(story?.headline ?? '')

  // The app that was loaded is no newer: the message stays.
  await related(page).getByRole('link').last().click()
  await expect(heading(page)).toHaveText('Ada versi baru Simak')
  await page.clock.runFor(60_000)
  expect(opened).toHaveLength(1)
})

test('without a later app, the page explains that it needs one, and can be reloaded', async ({
  page,
  site,
}) => {
  await openArticle(site)
  await answerAs(page, later)
  await related(page).getByRole('link').first().click()
  await expect(heading(page)).toHaveText('Ada versi baru Simak')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(0)
  await site.checkAccessibility()
  await page.getByRole('button', { name: 'Muat ulang' }).click()
  await site.ready()
  await expect(related(page)).toBeVisible()
})

test('an edition of a later version is reported as well', async ({ page, site }) => {
  await openArticle(site)
  await page.route('**/data/edition.json', (route) => route.fulfill({ json: { version: 99 } }))
  await page.getByRole('link', { name: 'Terbaru' }).click()
  await expect(heading(page)).toHaveText('Ada versi baru Simak')
})

test('a block of an unknown type is skipped with a notice, and the rest is shown', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open('/')
  await site.ready()
  await answerAs(page, ({ body, ...document }) => {
    if (!Array.isArray(body)) return { ...document, body }
    const [first, ...others] = body
    return { ...document, body: [first, { type: 'hologram', depth: 3 }, ...others] }
  })
  await page.getByRole('link', { name: seed.headline }).click()
  const article = page.getByRole('article')
  await expect(article.getByText(seed.paragraphs.at(-1) ?? '-')).toBeVisible()
  await expect(
    article.getByText('Ada bagian halaman ini yang memerlukan versi Simak yang lebih baru.'),
  ).toBeVisible()
  await site.checkAccessibility()
  await article.getByRole('button', { name: 'Muat ulang' }).click()
  await site.ready()
  await expect(article.getByRole('button', { name: 'Muat ulang' })).toHaveCount(0)
})
