import type { Page } from '@playwright/test'
import type { Deploy } from './deploy.ts'
import { expect, type Site } from './site.ts'

/** What a browser logs for a request that fails offline. */
export const brokenNetwork =
  /Failed to load resource: net::ERR_(?:INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/

/** Counts the answers in each cache of the site, by the last part of its name. */
export const countCached = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const name of await caches.keys()) {
      const cached = await (await caches.open(name)).keys()
      const group = /:(\w+)(?:-\w+)?$/.exec(name)?.[1] ?? name
      counts[group] = (counts[group] ?? 0) + cached.length
    }
    return counts
  })

/** Advances the clock past the idle time that a first page waits for. */
export async function beIdle(page: Page, site: Site): Promise<void> {
  await site.ready()
  await page.clock.fastForward(11_000)
}

/** Waits until the page is idle and controlled by a worker. */
export async function waitForWorker(page: Page, site: Site): Promise<void> {
  await beIdle(page, site)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 15_000,
    })
    .toBe(true)
}

/** Files of the parts that are cached when they are first used. */
const rare =
  /\/(?:archive-pages|changes-pages|export-selection|fetch-beginnings|make-epub|sharing|provenance-panel|(?:archive|changes|downloads|exports|provenance|share)-(?:id|en))-[\w-]{8}\./

/** Waits until all of the app that this host's worker keeps unasked is cached. */
export async function waitForApp(page: Page, site: Site, deploy: Deploy): Promise<void> {
  await waitForWorker(page, site)
  const files = (await deploy.listAssets()).filter(
    (path) => /\.(?:js|css)$/.test(path) && !rare.test(path),
  )
  // Plus front page, library, search, empty page, and their typeface.
  const build = files.length + 5
  await expect.poll(() => countCached(page), { timeout: 20_000 }).toMatchObject({ build })
}

/** Waits until the small edition is cached as well. */
export async function waitForWhole(page: Page, site: Site, deploy: Deploy): Promise<void> {
  await waitForApp(page, site, deploy)
  // Eleven articles, seven pages of the archive, the edition, a capture, an outlet, and the search with its index.
  await expect.poll(() => countCached(page), { timeout: 20_000 }).toMatchObject({ latest: 25 })
}
