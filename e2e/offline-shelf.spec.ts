import type { Page } from '@playwright/test'
import { test } from './deploy.ts'
import { beIdle, brokenNetwork, countCached, waitForWorker } from './offline-parts.ts'
import { seed, today } from './seed.ts'
import { expect } from './site.ts'

const shelf = (page: Page) => page.getByRole('region', { name: 'Baca luring' })
const downloadAll = (page: Page) =>
  shelf(page).getByRole('button', {
    name: /^Unduh semua 11 berita untuk dibaca luring \(\d\d KB\)$/,
  })

test.beforeEach(async ({ page, site, deploy }) => {
  site.allow(brokenNetwork)
  await site.setClock(today)
  // Makes the edition too large to be cached without asking.
  await deploy.edit('data/offline.json', (json) =>
    JSON.stringify({ ...JSON.parse(json), rest: null, isSmall: false }),
  )
  await site.open('/library')
  await waitForWorker(page, site)
})

test('the reader downloads the newest stories, and deletes them', async ({ page, site }) => {
  await expect(shelf(page).getByText(/^Belum ada berita/)).toBeVisible()
  await downloadAll(page).click()
  // Eleven stories and the seven pages of the archive that lead to them.
  await expect(shelf(page).getByText('Selesai: 18 berkas diunduh.')).toBeVisible()
  await expect(
    shelf(page).getByText(/^11 berita dapat dibaca tanpa sambungan \(\d\d KB\)/),
  ).toBeVisible()
  await expect(downloadAll(page)).toBeHidden()
  await site.checkAccessibility()
  await shelf(page).getByRole('button', { name: 'Hapus berita yang diunduh' }).click()
  await expect(shelf(page).getByText(/^Berita yang diunduh sudah dihapus/)).toBeVisible()
  expect((await countCached(page)).latest ?? 0).toBe(0)
  await expect(downloadAll(page)).toBeVisible()
})

test('a cancelled download keeps its stories, and says how many', async ({ page }) => {
  // Slows the line: all of them take about five seconds.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 12_000,
    uploadThroughput: 12_000,
  })
  await downloadAll(page).click()
  const progress = shelf(page).getByRole('progressbar')
  await expect(progress).toBeVisible()
  await expect.poll(async () => (await countCached(page)).latest).toBeGreaterThan(0)
  await expect(shelf(page).getByRole('button', { name: 'Batalkan' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    shelf(page).getByText(/^Dibatalkan\. \d+ berkas yang sudah diunduh tetap ada/),
  ).toBeVisible()
  await expect(shelf(page).getByRole('status')).toBeFocused()
  expect((await countCached(page)).latest).toBeGreaterThan(0)
})

test('full storage is reported, and cached stories can still be read', async ({ page, deploy }) => {
  const session = await page.context().newCDPSession(page)
  const origin = new URL(deploy.url).origin
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1000 })
  await downloadAll(page).click()
  await expect(shelf(page).getByText(/^Ruang perangkat penuh/)).toBeVisible()
  await page.context().setOffline(true)
  await page.goto(deploy.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Edisi/)
})

/** Runs in the page: lists cached addresses and stored records that name a story. */
async function listTraces(): Promise<string[]> {
  const traces: string[] = []
  for (const name of await caches.keys()) {
    const cached = await (await caches.open(name)).keys()
    traces.push(...cached.map(({ url }) => url))
  }
  const noted = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('workbox-expiration')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
    const reading = noted.transaction('cache-entries').objectStore('cache-entries').getAllKeys()
    reading.onsuccess = () => resolve(reading.result)
    reading.onerror = () => reject(reading.error)
  })
  noted.close()
  return [...traces, ...keys.map(String)].filter((trace) => trace.includes('/articles/'))
}

test('deleting everything leaves no trace of opened stories, and updates the count at once', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await beIdle(page, site)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect.poll(() => countCached(page)).toMatchObject({ saved: 1 })
  await expect.poll(async () => (await page.evaluate(listTraces)).length).toBeGreaterThan(2)
  await site.open('/library')
  await beIdle(page, site)
  await expect(shelf(page).getByText(/^1 berita dapat dibaca tanpa sambungan/)).toBeVisible()
  await page.getByRole('button', { name: 'Hapus semuanya' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(page.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeFocused()
  await expect.poll(() => page.evaluate(listTraces)).toEqual([])
  await expect(shelf(page).getByText(/^Belum ada berita/)).toBeVisible()
})
