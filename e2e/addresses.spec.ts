import { test } from './deploy.ts'
import { brokenNetwork, waitForWhole } from './offline-parts.ts'
import { heading } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect } from './site.ts'

test.beforeEach(({ site }) => site.setClock(today))

/** Other addresses at which hosts serve the page of a path. */
const spellings: readonly [spelling: string, path: string, title: string | RegExp][] = [
  ['index.html', '', /^Edisi/],
  [`${seed.path.slice(1)}/index.html`, seed.path.slice(1), seed.headline],
  [`${seed.path.slice(1)}/`, seed.path.slice(1), seed.headline],
  [seed.path.slice(1).replace('/', '//'), seed.path.slice(1), seed.headline],
  ['library/index.html?from=mail#top', 'library?from=mail#top', 'Pustaka'],
  ['search/?q=rusia', 'search?q=rusia', 'Cari dalam arsip'],
]

for (const [spelling, path, title] of spellings) {
  test(`/${spelling} opens the page of its canonical address`, async ({ page, site, deploy }) => {
    await site.open(spelling)
    await expect(heading(page)).toHaveText(title)
    await site.ready()
    await expect(heading(page)).toHaveText(title)
    expect(page.url()).toBe(new URL(path, deploy.url).href)
    await page.reload()
    await site.ready()
    await expect(heading(page)).toHaveText(title)
  })
}

test('another spelling of a page also works offline', async ({ page, site, deploy }) => {
  site.allow(brokenNetwork)
  await site.open(seed.path)
  await waitForWhole(page, site, deploy)
  await page.context().setOffline(true)
  for (const spelling of ['/index.html', '/', '//']) {
    await page.goto(new URL(seed.path.slice(1) + spelling, deploy.url).href)
    await expect(heading(page)).toHaveText(seed.headline)
    await site.ready()
    await expect(heading(page)).toHaveText(seed.headline)
  }
})

test('only the canonical spelling is requested from a host that has no other', async ({
  page,
  site,
}) => {
  await page.route(/library\/\/$/, async (route) => {
    const response = await page.request.get('no-such-page', { headers: { Accept: 'text/html' } })
    await route.fulfill({ response })
  })
  await site.open('library//', { status: 404 })
  await expect(heading(page)).toHaveText('Pustaka')
})
