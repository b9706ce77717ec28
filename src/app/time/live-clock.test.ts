import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLiveClock } from './live-clock.ts'

const start = Date.UTC(2024, 8, 19, 3)
const page = Object.assign(new EventTarget(), { hidden: false })

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', new EventTarget())
  page.hidden = false
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function setHidden(hidden: boolean) {
  page.hidden = hidden
  page.dispatchEvent(new Event('visibilitychange'))
}

it('ticks once, at the earliest requested moment', () => {
  const clock = createLiveClock()
  const listener = vi.fn()
  clock.subscribe(listener)
  clock.request(start + 60_000)
  const withdraw = clock.request(start + 5_000)
  withdraw()
  vi.advanceTimersByTime(59_999)
  expect(listener).not.toHaveBeenCalled()
  expect(clock.now()).toBe(start)
  vi.advanceTimersByTime(1)
  vi.advanceTimersByTime(1000)
  expect(listener).toHaveBeenCalledOnce()
  expect(clock.now()).toBe(start + 60_000)
})

it('runs no timer when no tick is requested', () => {
  const clock = createLiveClock()
  clock.subscribe(() => {})
  expect(vi.getTimerCount()).toBe(0)
  clock.request(start + 60_000)()
  expect(vi.getTimerCount()).toBe(0)
})

it('runs no timer while the page is hidden, and ticks at once on return', () => {
  const clock = createLiveClock()
  const listener = vi.fn()
  clock.subscribe(listener)
  clock.request(start + 60_000)
  setHidden(true)
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(3_600_000)
  expect(listener).not.toHaveBeenCalled()
  setHidden(false)
  expect(listener).toHaveBeenCalledOnce()
  expect(clock.now()).toBe(start + 3_600_000)
})

it('does not fire early for a moment beyond the longest timer', () => {
  const clock = createLiveClock()
  const listener = vi.fn()
  clock.subscribe(listener)
  clock.request(start + 40 * 24 * 3_600_000)
  vi.advanceTimersByTime(1000)
  expect(listener).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(1)
})
