import { afterEach, expect, test, vi } from 'vitest'
import { canCache } from './can-cache.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

test.each([
  ['a site without a worker caches nothing', '', true, false],
  ['a browser without workers caches nothing', 'on', false, false],
  ['a browser with workers caches saved stories', 'on', true, true],
])('%s', (_, worker, hasWorkers, expected) => {
  vi.stubEnv('SIMAK_WORKER', worker)
  vi.stubGlobal('navigator', hasWorkers ? { serviceWorker: {} } : {})
  vi.stubGlobal('window', { caches: {} })
  expect(Boolean(canCache())).toBe(expected)
})
