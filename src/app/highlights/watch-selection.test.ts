import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { restMs, watchSelection } from './watch-selection.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Watches a page, past what was selected before. */
function watch() {
  const [page, read] = [new EventTarget(), vi.fn()]
  const stop = watchSelection(page, read)
  vi.advanceTimersByTime(restMs)
  const happen = (...names: string[]) => {
    for (const name of names) page.dispatchEvent(new Event(name))
  }
  return { read, stop, happen }
}

it('reads what was selected before it began', () => {
  expect(watch().read).toHaveBeenCalledOnce()
})

it('reads a selection by keyboard once, after it has come to rest', () => {
  const { read, happen } = watch()
  happen('selectionchange')
  vi.advanceTimersByTime(restMs - 1)
  happen('selectionchange')
  vi.advanceTimersByTime(restMs - 1)
  expect(read).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  expect(read).toHaveBeenCalledTimes(2)
})

it.each(['pointerup', 'pointercancel'])('waits for the %s that ends a drag', (end) => {
  const { read, happen } = watch()
  happen('pointerdown', 'selectionchange')
  vi.advanceTimersByTime(10 * restMs)
  expect(read).toHaveBeenCalledTimes(1)
  happen(end)
  vi.advanceTimersByTime(restMs)
  expect(read).toHaveBeenCalledTimes(2)
})

it('reads nothing after it was stopped', () => {
  const { read, stop, happen } = watch()
  happen('selectionchange')
  stop()
  happen('selectionchange', 'pointerup')
  vi.advanceTimersByTime(10 * restMs)
  expect(read).toHaveBeenCalledTimes(1)
})
