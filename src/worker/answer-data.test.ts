import { expect, it } from 'vitest'
import { json, latest, loginPage, opened, page, saved, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/data/articles/banjir.json`
const monday = { Date: 'Mon, 16 Sep 2024 03:00:00 GMT' }
const tuesday = { Date: 'Tue, 17 Sep 2024 03:00:00 GMT' }

const ask = async () => worker.ask((await import('./answer-data.ts')).answerData, address)

/** A page as it is prerendered, with its data inside. */
const pageOf = (data: unknown, headers: Record<string, string>) =>
  page(
    `<script type="application/json" id="simak-state">${JSON.stringify({ article: data })}</script>`,
    headers,
  )

it('serves data from the network and caches it', async () => {
  worker.network.set(address, async () => json('baru'))
  expect(await ask()).toBe('"baru"')
  expect(worker.listKept(opened)).toEqual([address])
})

it('serves the newest cached data offline, whichever cache holds it', async () => {
  worker.keep(opened, address, json('dibuka', monday))
  worker.keep(latest, address, json('terbaru', tuesday))
  worker.keep(saved, address, json('disimpan', monday))
  expect(await ask()).toBe('"terbaru"')
})

it('serves the data inside a cached page that is newer than the cached data', async () => {
  worker.keep(saved, address, json('disimpan', monday))
  worker.keep(opened, `${site}/articles/banjir`, pageOf('dari halaman', tuesday))
  expect(await ask()).toBe('"dari halaman"')
})

it('serves the cached data when a login page answers, and does not cache that page', async () => {
  worker.network.set(address, async () => loginPage())
  worker.keep(saved, address, json('disimpan'))
  expect(await ask()).toBe('"disimpan"')
  expect(worker.listKept(opened)).toEqual([])
})

it('passes the server’s answer on when nothing is cached', async () => {
  worker.network.set(address, async () => new Response('Tidak ada', { status: 404 }))
  expect(await ask()).toBe('Tidak ada')
})

it.each([
  [
    'in a cache',
    (data: unknown) => worker.keep(saved, `${site}/data/articles/surut.json`, json(data)),
  ],
  [
    'in a page',
    (data: unknown) => worker.keep(opened, `${site}/articles/surut`, pageOf(data, monday)),
  ],
])('serves the article %s to which an older headline’s address leads', async (_title, keep) => {
  worker.keep(latest, `${site}/data/articles/gempa.json`, json({ slug: 'gempa' }))
  keep({ slug: 'surut', aliases: ['banjir'] })
  expect(JSON.parse(await ask())).toMatchObject({ slug: 'surut' })
})
