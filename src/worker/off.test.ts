import { expect, it, vi } from 'vitest'
import { json, saved, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()

it('deletes the caches of this site only, and unregisters itself', async () => {
  const listeners = new Map<string, (event: object) => void>()
  const unregister = vi.fn()
  vi.stubGlobal('registration', { unregister })
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
    listeners.set(name, listener),
  )
  worker.keep(saved, site, json('disimpan'))
  worker.keep('situs-lain', site, json('milik orang lain'))
  await import('./off.ts')
  let done: Promise<void> = Promise.resolve()
  listeners.get('activate')?.({ waitUntil: (retired: Promise<void>) => (done = retired) })
  await done
  expect(worker.listKept(saved)).toEqual([])
  expect(worker.listKept('situs-lain')).toEqual([site])
  expect(unregister).toHaveBeenCalledOnce()
})
