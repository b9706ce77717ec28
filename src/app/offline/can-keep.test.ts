import { afterEach, expect, test, vi } from 'vitest'
import { canKeep } from './can-keep.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

test.each([
  ['a site that took its worker back keeps nothing anew', '', true, false],
  ['a browser that has no worker keeps nothing', 'on', false, false],
  ['a browser that has one keeps what is saved', 'on', true, true],
])('%s', (_, worker, hasWorkers, expected) => {
  vi.stubEnv('SIMAK_WORKER', worker)
  vi.stubGlobal('navigator', hasWorkers ? { serviceWorker: {} } : {})
  vi.stubGlobal('window', { caches: {} })
  expect(Boolean(canKeep())).toBe(expected)
})
