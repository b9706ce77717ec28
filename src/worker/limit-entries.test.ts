import { expect, it, vi } from 'vitest'
import { json, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()

it('evicts the entry that was used least recently', async () => {
  const { NetworkFirst } = await import('workbox-strategies')
  const { limitEntries } = await import('./limit-entries.ts')
  const route = new NetworkFirst({ cacheName: 'dua', plugins: [limitEntries(2)] })
  vi.useFakeTimers({ toFake: ['Date'] })
  const open = async (name: string) => {
    vi.setSystemTime(Date.now() + 1000)
    await worker.ask(route, `${site}/${name}`)
  }
  for (const name of ['a', 'b', 'c']) worker.network.set(`${site}/${name}`, async () => json(name))
  await open('a')
  await open('b')
  worker.network.delete(`${site}/a`)
  await open('a')
  await open('c')
  await vi.waitFor(() => expect(worker.listKept('dua')).toEqual([`${site}/a`, `${site}/c`]))
})
