import { expect, it } from 'vitest'
import { buildCache, loginPage, script, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const [first, second] = [`${site}/assets/buku.js`, `${site}/assets/cari.js`]

const fill = async () => (await import('./fill-build.ts')).fillBuild()

it('caches the remaining files of the app', async () => {
  worker.network.set(first, async () => script('buku()'))
  worker.network.set(second, async () => script('cari()'))
  await fill()
  expect(worker.listKept(buildCache)).toEqual([first, second])
})

it('does not fetch a cached file again', async () => {
  worker.keep(buildCache, first, script('buku()'))
  worker.network.set(second, async () => script('cari()'))
  await fill()
  expect(worker.requested).toEqual([second])
})

it('stops at the first file that fails, and continues the next time', async () => {
  await fill()
  expect(worker.requested).toEqual([first])
  worker.network.set(first, async () => loginPage())
  await fill()
  expect(worker.listKept(buildCache)).toEqual([])
  worker.network.set(first, async () => script('buku()'))
  worker.network.set(second, async () => script('cari()'))
  await fill()
  expect(worker.listKept(buildCache)).toEqual([first, second])
})
