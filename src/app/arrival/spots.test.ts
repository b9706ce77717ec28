import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createSpots } from './spots.ts'

const stored = new Map<string, string>()

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  loadBy('reload')
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** How the browser says that it has loaded the page. */
function loadBy(type: 'navigate' | 'reload' | 'back_forward'): void {
  class Timing {
    type = type
  }
  vi.stubGlobal('PerformanceNavigationTiming', Timing)
  vi.stubGlobal('performance', { getEntriesByType: () => [new Timing()] })
}

it('remembers a position and the link that was followed from there', () => {
  const spots = createSpots()
  spots.record('a', { top: 120, followed: '/articles/banjir', followedIndex: 1 })
  spots.record('a', { top: 340 })
  expect(spots.find('a')).toEqual({ top: 340, followed: '/articles/banjir', followedIndex: 1 })
  expect(spots.find('b')).toBe(undefined)
})

it('restores the positions of the session after a reload', () => {
  const spots = createSpots()
  spots.record('a', { top: 120 })
  spots.save()
  expect(createSpots().find('a')?.top).toBe(120)
})

it('a page that is opened anew starts at its top, and one that is reloaded does not', () => {
  const spots = createSpots()
  spots.record('default', { top: 120 })
  spots.record('a', { top: 340 })
  spots.save()
  expect(createSpots().find('default')?.top).toBe(120)
  loadBy('navigate')
  expect([createSpots().find('default'), createSpots().find('a')?.top]).toEqual([undefined, 340])
})

it('saves the hundred positions that were used last', () => {
  const spots = createSpots()
  for (let index = 0; index <= 100; index += 1) spots.record(`k${index}`, { top: index })
  spots.record('k0', { top: 7 })
  spots.save()
  const reloaded = createSpots()
  expect(reloaded.find('k0')?.top).toBe(7)
  expect(reloaded.find('k1')).toBe(undefined)
  expect(reloaded.find('k2')?.top).toBe(2)
})

it.each([
  ['no JSON', '{'],
  ['no list', '{"a":1}'],
  ['no position', '[["a",{"top":"tinggi","followed":null,"followedIndex":0}]]'],
  ['no key', '[[7,{"top":7,"followed":null,"followedIndex":0}]]'],
])('skips what another script has stored: %s', (_, content) => {
  stored.set('simak:spots', content)
  const spots = createSpots()
  expect(spots.find('a')).toBe(undefined)
  spots.record('a', { top: 1 })
  expect(spots.find('a')?.top).toBe(1)
})

it('works until the reload where storage is blocked', () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse })
  const spots = createSpots()
  spots.record('a', { top: 120 })
  spots.save()
  expect(spots.find('a')?.top).toBe(120)
})
