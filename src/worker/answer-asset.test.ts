import { expect, it } from 'vitest'
import { buildCache, page, script, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/assets/app.js`

const ask = async () => worker.ask((await import('./answer-asset.ts')).answerAsset, address)

it('fetches a file of the app once, and then serves it from the cache', async () => {
  worker.network.set(address, async () => script('start()'))
  expect([await ask(), await ask()]).toEqual(['start()', 'start()'])
  expect(worker.requested).toEqual([address])
  expect(worker.listKept(buildCache)).toEqual([address])
})

it('serves a tab of the previous build from the cache of that build', async () => {
  worker.keep('simak:/:build-lama', address, script('lama()'))
  expect(await ask()).toBe('lama()')
  expect(worker.requested).toEqual([])
})

it('does not cache a page that a server returns in place of a missing script', async () => {
  worker.network.set(address, async () => page('Tidak ada'))
  await ask()
  expect(worker.listKept(buildCache)).toEqual([])
})
