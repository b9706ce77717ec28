import type { Page } from '@playwright/test'
import type { Deploy } from './deploy.ts'
import { expect, type Site } from './site.ts'

/** What a browser logs for a request that offline finds nothing. */
export const brokenLine =
  /Failed to load resource: net::ERR_(?:INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/

/** How many answers each cache of the site holds, by the end of its name. */
export const countKept = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).keys()
      const group = /:(\w+)(?:-\w+)?$/.exec(name)?.[1] ?? name
      counts[group] = (counts[group] ?? 0) + kept.length
    }
    return counts
  })

/** Lets a page be idle for as long as a first page is left alone. */
export async function beIdle(page: Page, site: Site): Promise<void> {
  await site.ready()
  await page.clock.fastForward(11_000)
}

/** Waits until the page is idle and a worker answers for it. */
export async function waitForWorker(page: Page, site: Site): Promise<void> {
  await beIdle(page, site)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 15_000,
    })
    .toBe(true)
}

/** Waits until the small edition and the whole app of this host are kept. */
export async function waitForWhole(page: Page, site: Site, deploy: Deploy): Promise<void> {
  await waitForWorker(page, site)
  // The icons of the installed app are the system's to keep. Front page, library and empty page are kept.
  const files = (await deploy.listAssets()).filter((path) => !/(?:icon|maskable)-\d/.test(path))
  await expect
    .poll(() => countKept(page), { timeout: 20_000 })
    // Eleven articles, the edition and one capture.
    .toMatchObject({ latest: 13, build: files.length + 3 })
}
