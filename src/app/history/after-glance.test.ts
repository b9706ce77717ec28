import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterGlance, glanceMs } from './after-glance.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page that can be hidden, as when the reader looks at another tab. */
class Page extends EventTarget {
  hidden = false
  show(isShown: boolean): void {
    this.hidden = !isShown
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

it('counts an article as read after two seconds, once', () => {
  const [page, read] = [new Page(), vi.fn()]
  afterGlance(page, read)
  vi.advanceTimersByTime(glanceMs - 1)
  expect(read).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  page.show(false)
  page.show(true)
  vi.advanceTimersByTime(10 * glanceMs)
  expect(read).toHaveBeenCalledOnce()
})

it('starts to count when a tab that was opened in the background is shown', () => {
  const [page, read] = [new Page(), vi.fn()]
  page.hidden = true
  afterGlance(page, read)
  vi.advanceTimersByTime(10 * glanceMs)
  expect(read).not.toHaveBeenCalled()
  page.show(true)
  vi.advanceTimersByTime(glanceMs)
  expect(read).toHaveBeenCalledOnce()
})

it('does not count a glance, nor two short looks', () => {
  const [page, read] = [new Page(), vi.fn()]
  const stop = afterGlance(page, read)
  vi.advanceTimersByTime(glanceMs - 1)
  page.show(false)
  vi.advanceTimersByTime(10 * glanceMs)
  page.show(true)
  vi.advanceTimersByTime(glanceMs - 1)
  stop()
  page.show(true)
  vi.advanceTimersByTime(10 * glanceMs)
  expect(read).not.toHaveBeenCalled()
})
