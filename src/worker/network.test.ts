import { expect, it } from 'vitest'
import { page, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/articles/banjir`
const answer = async () => page('Banjir')
const reached = (isReached: boolean) => ({ type: 'network', isReached })

const ask = async () => worker.ask((await import('./answer-page.ts')).answerPage, address)

it('tells open pages when requests begin and cease to reach the site, once each', async () => {
  worker.network.set(address, answer)
  await ask()
  await ask()
  worker.network.delete(address)
  await ask()
  worker.network.set(address, answer)
  await ask()
  expect(worker.told).toEqual([reached(true), reached(false), reached(true)])
})

it('learns nothing from a request that was aborted', async () => {
  worker.network.set(address, () => Promise.reject(new DOMException('pergi', 'AbortError')))
  await ask()
  expect(worker.told).toEqual([])
})
