import { expect, it } from 'vitest'
import { buildCache, json, opened, page, script, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/articles/banjir`
const post = async (message: unknown) =>
  worker.post((await import('./answer-message.ts')).answerMessage, message)

it('answers that the edition can be cached whole, and caches the rest of the app', async () => {
  worker.network.set(`${site}/assets/buku.js`, async () => script('buku()'))
  worker.network.set(`${site}/assets/cari.js`, async () => script('cari()'))
  expect(await post({ type: 'fill' })).toEqual([{ isWhole: true }])
  expect(worker.listKept(buildCache)).toHaveLength(2)
})

it('answers after the traces of the reader are deleted', async () => {
  worker.keep(opened, address, json('Banjir'))
  expect(await post({ type: 'forget' })).toEqual([null])
  expect(worker.listKept(opened)).toEqual([])
})

it('tells a page that has just opened whether the site was reached last', async () => {
  await post({ type: 'ask-network' })
  expect(worker.told).toEqual([])
  worker.network.set(address, async () => page('Banjir'))
  await worker.ask((await import('./answer-page.ts')).answerPage, address)
  worker.told.length = 0
  await post({ type: 'ask-network' })
  expect(worker.told).toEqual([{ type: 'network', isReached: true }])
})

it('takes over on request', async () => {
  await post({ type: 'take-over' })
  expect(worker.skipWaiting).toHaveBeenCalledOnce()
})

it('ignores a message of another version', async () => {
  expect(await post({ type: 'masa-depan' })).toEqual([])
})
