import { afterEach, expect, test, vi } from 'vitest'
import { followUpdates } from './follow-updates.ts'

afterEach(() => vi.unstubAllGlobals())

/** A fake registration with a waiting worker. */
function createRegistration() {
  const worker = () => ({ postMessage: vi.fn() })
  const registration = { waiting: worker(), addEventListener() {}, update: async () => {} }
  const ready = Promise.resolve(registration)
  vi.stubGlobal('navigator', { serviceWorker: { ready, controller: {}, addEventListener() {} } })
  vi.stubGlobal('document', { addEventListener() {} })
  return { registration, worker }
}

test('an accepted update activates the version that waits now, not the one that it replaced', async () => {
  const { registration, worker } = createRegistration()
  const offer = vi.fn<(take: () => void) => void>()
  followUpdates(await navigator.serviceWorker.ready, offer)
  const first = registration.waiting
  registration.waiting = worker()
  offer.mock.calls[0]?.[0]()
  expect(first.postMessage).not.toHaveBeenCalled()
  expect(registration.waiting.postMessage).toHaveBeenCalledWith({ type: 'take-over' })
})
