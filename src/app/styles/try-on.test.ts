import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onNextPage, tryOn } from './try-on.ts'

/** How far the change moves each line of the page, in px to the right. */
let moved = 0
let isShown = false
const scrollTo = vi.fn()
const view = { scrollX: 0, scrollY: 0 }

class StubElement {
  childNodes: StubElement[] = []
  top: number
  constructor(top: number) {
    this.top = top
  }
  getBoundingClientRect() {
    return { left: isShown ? moved : 0, top: this.top, bottom: this.top + 20 }
  }
  getClientRects() {
    return [this.getBoundingClientRect()]
  }
}

/** A window of 100 px over a page of lines at these distances from its top. */
function open(...tops: number[]): void {
  const page = new StubElement(0)
  page.childNodes = tops.map((top) => new StubElement(top))
  vi.stubGlobal('document', {
    getElementById: () => page,
    createRange: () => ({ selectNode() {} }),
    documentElement: {},
  })
}

beforeEach(() => {
  isShown = false
  view.scrollY = 0
  scrollTo.mockClear()
  vi.stubGlobal('HTMLElement', StubElement)
  vi.stubGlobal('innerHeight', 100)
  vi.stubGlobal('window', view)
  vi.stubGlobal('scrollTo', scrollTo)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const change = {
  show() {
    isShown = true
  },
  hide() {
    isShown = false
  },
}

it('makes a change that moves nothing', () => {
  moved = 0
  open(0, 20)
  expect([tryOn(change), isShown]).toEqual([true, true])
})

it('undoes a change that moves a line in the window', () => {
  moved = 3
  open(0, 20)
  expect([tryOn(change), isShown]).toEqual([false, false])
})

it.each([
  ['by less than 3 px', 2.9, [0, 20]],
  ['above the window', 40, [-60, -40]],
  ['below the window', 40, [101, 300]],
])('makes a change that moves lines %s', (_, px, tops) => {
  moved = px
  open(...tops)
  expect([tryOn(change), isShown]).toEqual([true, true])
})

it('restores the scroll position that a trial has reduced', () => {
  moved = 3
  view.scrollY = 500
  open(0, 20)
  const show = () => {
    change.show()
    view.scrollY = 400
  }
  tryOn({ ...change, show })
  expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 500, behavior: 'instant' })
})

it('waits for the next page, once', () => {
  let tell = () => {}
  const disconnect = vi.fn()
  class Observer {
    disconnect = disconnect
    constructor(callback: () => void) {
      tell = callback
    }
    observe() {}
  }
  open()
  vi.stubGlobal('MutationObserver', Observer)
  const run = vi.fn()
  onNextPage(run)
  expect(run).not.toHaveBeenCalled()
  tell()
  expect(run).toHaveBeenCalledOnce()
  expect(disconnect).toHaveBeenCalledOnce()
})
