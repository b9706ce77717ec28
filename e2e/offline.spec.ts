import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { test } from './deploy.ts'
import {
  beIdle,
  brokenNetwork,
  countCached,
  waitForApp,
  waitForWhole,
  waitForWorker,
} from './offline-parts.ts'
import { heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect } from './site.ts'

const [brief] = seed.related
const briefHeadline = brief?.headline ?? ''
const briefPath = `/articles/${slugFromHeadline(briefHeadline)}`

test.beforeEach(({ site }) => site.setClock(today))

/** Makes an edition too large to be cached without asking. */
const enlarge = (json: string) =>
  JSON.stringify({ ...JSON.parse(json), rest: null, isSmall: false })

test('the worker is not registered until the first page is idle', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  await waitForWorker(page, site)
})

test('an opened page works offline after a reload', async ({ page, site, deploy }) => {
  site.allow(brokenNetwork)
  await deploy.edit('data/offline.json', enlarge)
  await site.open(seed.path)
  await waitForApp(page, site, deploy)
  await expect.poll(() => countCached(page)).toMatchObject({ opened: 2 })
  await page.context().setOffline(true)
  await page.reload()
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(page.getByText(seed.paragraphs.at(-1) ?? '-')).toBeVisible()
  await beIdle(page, site)
  await expect(page.getByText(/^Tidak tersambung\. \d+ berita di perangkat ini/)).toBeVisible()
  await page.getByRole('button', { name: 'Tampilan' }).last().click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a small edition is cached whole: a deep link opens a story never visited', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await site.open(seed.path)
  await waitForWhole(page, site, deploy)
  await page.context().setOffline(true)
  await page.goto(new URL(briefPath.slice(1), deploy.url).href)
  await expect(heading(page)).toHaveText(briefHeadline)
  await expect(page).toHaveTitle(`${briefHeadline} – Tempo.co`)
  await related(page).getByRole('link').last().click()
  await expect(related(page)).toBeVisible()
  await page.goto(deploy.url)
  await expect(heading(page)).toHaveText(/^Edisi/)
  await page.goto(new URL('library', deploy.url).href)
  await expect(page.getByRole('heading', { name: 'Baca luring' })).toBeVisible()
  await site.ready()
})

test('a reader of a large edition who chose nothing does not load the list of articles', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await deploy.edit('data/offline.json', enlarge)
  await deploy.edit('sw.js', (script) => script.replace('"isWhole":true', '"isWhole":false'))
  await site.open(seed.path)
  await waitForApp(page, site, deploy)
  // A second page, so that everything of the first has been loaded by the time this one is idle.
  await page.reload()
  await beIdle(page, site)
  await page.context().setOffline(true)
  await site.open('/library')
  // Without the list the size of the one story is unknown, so none is shown.
  await expect(page.getByText(/^1 berita dapat dibaca tanpa sambungan\. /)).toBeVisible()
})

test('a story never opened says so at its own address, until the network is back', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await deploy.edit('data/offline.json', enlarge)
  await site.open(seed.path)
  await waitForWorker(page, site)
  await expect.poll(() => countCached(page)).toMatchObject({ opened: 2 })
  await page.context().setOffline(true)
  const address = new URL(briefPath.slice(1), deploy.url).href
  await page.goto(address)
  await expect(heading(page)).toHaveText('Tidak tersambung')
  expect(page.url()).toBe(address)
  const line = page.getByText(/1 berita di perangkat ini tetap dapat dibaca/)
  await page.clock.fastForward(11_000)
  await expect(line).toBeVisible()
  await site.checkAccessibility()
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible()
  await page.context().setOffline(false)
  // Some browsers send no event to a page that was opened offline; then the app asks at intervals.
  await page.clock.fastForward(16_000)
  await expect(heading(page)).toHaveText(briefHeadline)
  await expect(page).toHaveTitle(`${briefHeadline} – Tempo.co`)
  await expect(line).toBeHidden()
})

test('with a broken server cached pages work, and for others the app explains the failure', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(/Failed to load resource: the server responded with a status of 500/)
  await deploy.edit('data/offline.json', enlarge)
  await site.open(seed.path)
  await waitForWorker(page, site)
  await expect.poll(() => countCached(page)).toMatchObject({ opened: 2 })
  await deploy.breakDown()
  await page.reload()
  await expect(heading(page)).toHaveText(seed.headline)
  const address = new URL(briefPath.slice(1), deploy.url).href
  await page.goto(address)
  await expect(heading(page)).toHaveText('Server sedang bermasalah')
  expect(page.url()).toBe(address)
})

test('of two cached copies the corrected one is shown, even if the other was opened', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await deploy.edit('data/offline.json', enlarge)
  await site.open(seed.path)
  await waitForApp(page, site, deploy)
  await expect.poll(() => countCached(page)).toMatchObject({ opened: 2 })
  const corrected = seed.headline.replace('Putin', 'Kremlin')
  await page.evaluate(
    async ([headline, other]) => {
      const opened = (await caches.keys()).find((name) => name.endsWith(':opened')) ?? ''
      const requests = await (await caches.open(opened)).keys()
      const { url } = requests.find((request) => request.url.endsWith('.json')) ?? { url: '' }
      const copy = await (await caches.match(url))?.text()
      const headers = { 'Content-Type': 'application/json', Date: 'Thu, 01 Jan 2099 00:00:00 GMT' }
      const latest = await caches.open(opened.replace(/opened$/, 'latest'))
      await latest.put(url, new Response(copy?.replaceAll(headline, other), { headers }))
    },
    [seed.headline, corrected] as const,
  )
  await page.context().setOffline(true)
  await page.reload()
  await expect(heading(page)).toHaveText(corrected)
})

test('a saved story works offline with its picture, and is deleted when it is no longer saved', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(brokenNetwork)
  await deploy.edit('data/offline.json', enlarge)
  await deploy.edit(paths.data.article(slugFromHeadline(seed.headline)).slice(1), (json) =>
    json.replace('"file":null', `"file":${JSON.stringify(icon)}`),
  )
  await site.open(seed.path)
  await waitForWorker(page, site)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect.poll(() => countCached(page)).toMatchObject({ saved: 2 })
  // Leaves only the saved copy.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      if (/:(?:opened|pictures|latest)$/.test(name)) await caches.delete(name)
    }
  })
  await page.context().setOffline(true)
  await page.reload()
  await expect(heading(page)).toHaveText(seed.headline)
  const picture = page.getByRole('img', { name: 'Gambar tanpa deskripsi' })
  await expect.poll(() => picture.evaluate(findNaturalWidth)).toBe(icon.width)

  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect.poll(() => countCached(page)).toMatchObject({ saved: 0 })
})

/** A file of the site that serves as the picture of an article. */
const icon = {
  ...{ path: '/icons/icon-192.png', width: 192, height: 192, bytes: 2_000 },
  ...{ sizes: [], colour: null, motion: null },
}

/** Returns 0 for an image that is not decoded. */
function findNaturalWidth(image: Element): number {
  return image instanceof HTMLImageElement ? image.naturalWidth : 0
}

test('an HTML page with status 200 for a missing file is not cached', async ({
  page,
  site,
  deploy,
}) => {
  site.allow(/Failed to load module script/)
  site.allow(brokenNetwork)
  const panel = (await deploy.listAssets()).find((path) => /settings-panel.*\.js$/.test(path)) ?? ''
  const data = `data${briefPath}.json`
  await deploy.answerWithPage(panel)
  await deploy.answerWithPage(data)
  await deploy.edit('data/offline.json', enlarge)
  await site.open(seed.path)
  await waitForWorker(page, site)
  await page.getByRole('button', { name: 'Tampilan' }).last().click()
  await expect(page.getByText(/Bagian ini belum dapat dibuka/)).toBeVisible()
  await related(page).getByRole('link', { name: briefHeadline }).click()
  await expect(heading(page)).toHaveText('Data rusak')
  const cached = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await caches.match(path)) !== undefined)),
    [panel, data].map((path) => new URL(path, deploy.url).href),
  )
  expect(cached).toEqual([false, false])
})

test('without a worker, a first visit offline shows the browser’s own page', async ({
  page,
  deploy,
}) => {
  await page.context().setOffline(true)
  await expect(page.goto(deploy.url)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})
