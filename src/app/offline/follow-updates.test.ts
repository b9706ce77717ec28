import { afterEach, expect, test, vi } from 'vitest'
import { followUpdates } from './follow-updates.ts'

afterEach(() => vi.unstubAllGlobals())

/** A registration with a version that waits, as far as updates look at it. */
function createRegistration() {
  const worker = () => ({ postMessage: vi.fn() })
  const registration = { waiting: worker(), addEventListener() {}, update: async () => {} }
  const ready = Promise.resolve(registration)
  vi.stubGlobal('navigator', { serviceWorker: { ready, controller: {}, addEventListener() {} } })
  vi.stubGlobal('document', { addEventListener() {} })
  return { registration, worker }
}

test('what was offered takes the version that waits now, not one that another has replaced', async () => {
  const { registration, worker } = createRegistration()
  const offer = vi.fn<(take: () => void) => void>()
  followUpdates(await navigator.serviceWorker.ready, offer)
  const first = registration.waiting
  registration.waiting = worker()
  offer.mock.calls[0]?.[0]()
  expect(first.postMessage).not.toHaveBeenCalled()
  expect(registration.waiting.postMessage).toHaveBeenCalledWith({ type: 'take-over' })
})
