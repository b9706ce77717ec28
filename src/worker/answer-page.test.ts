import { expect, it, vi } from 'vitest'
import { json, loginPage, opened, page, saved, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/articles/banjir`

/** Asks the route of a worker that has just started. */
const ask = async (from = address) =>
  worker.ask((await import('./answer-page.ts')).answerPage, from)

it('serves a page from the network, and caches it below its canonical address', async () => {
  worker.network.set(`${address}/index.html?dari=surel`, async () => page('Banjir'))
  expect(await ask(`${address}/index.html?dari=surel`)).toContain('Banjir')
  expect(worker.listKept(opened)).toEqual([address])
})

it('serves the cached page offline', async () => {
  worker.install()
  worker.keep(opened, address, page('Banjir'))
  expect(await ask()).toContain('Banjir')
})

it('serves the empty page offline when nothing of a page is cached', async () => {
  worker.install()
  expect(await ask()).toContain('Halaman kosong')
})

it('serves the empty page offline when only the data of a page is cached', async () => {
  worker.install()
  worker.keep(saved, `${site}/data/articles/banjir.json`, json({ headline: 'Banjir' }))
  expect(await ask()).toContain('Halaman kosong')
})

it('does not serve a cached page whose script is gone, because nothing on it would work', async () => {
  worker.install()
  const old = new Response(
    '<div id="simak">Banjir</div><script type="module" src="/assets/lama.js">',
  )
  worker.keep(opened, address, old)
  expect(await ask()).toContain('Halaman kosong')
})

it('does not serve a cached page that is older than a cached correction', async () => {
  worker.install()
  const state = '<script type="application/json" id="simak-state">{"article":"keliru"}</script>'
  worker.keep(opened, address, page(state, { Date: 'Mon, 16 Sep 2024 03:00:00 GMT' }))
  const correction = json('benar', { Date: 'Tue, 17 Sep 2024 03:00:00 GMT' })
  worker.keep(saved, `${site}/data/articles/banjir.json`, correction)
  expect(await ask()).toContain('Halaman kosong')
})

it('never shows the raw error page of a server', async () => {
  worker.install()
  worker.network.set(address, async () => new Response('Bad gateway', { status: 502 }))
  expect(await ask()).toContain('Halaman kosong')
  worker.keep(opened, address, page('Banjir'))
  expect(await ask()).toContain('Banjir')
})

it('prefers the cached page to a login page, and shows the login page to others', async () => {
  worker.install()
  worker.network.set(address, async () => loginPage())
  expect(await ask()).toContain('Welcome, guest')
  expect(worker.listKept(opened)).toEqual([])
  worker.keep(opened, address, page('Banjir'))
  expect(await ask()).toContain('Banjir')
})

it('lets the browser follow a redirect of a navigation', async () => {
  worker.install()
  worker.keep(opened, address, page('Banjir'))
  const redirect = Object.defineProperty(new Response('ke sini'), 'type', {
    value: 'opaqueredirect',
  })
  worker.network.set(address, async () => redirect)
  expect(await ask()).toBe('ke sini')
})

it('serves the cached page when the network takes more than four seconds', async () => {
  worker.install()
  worker.keep(opened, address, page('Banjir'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  worker.network.set(address, async () => {
    await new Promise((resolve) => setTimeout(resolve, 60_000))
    return page('Banjir, kemudian')
  })
  const asked = ask()
  await vi.waitFor(() => expect(worker.requested).toEqual([address]))
  await vi.advanceTimersByTimeAsync(4_000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await asked).not.toContain('kemudian')
})
