import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const stored = new Map<string, string>()

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** Asks for the trail of this tab after the page was loaded anew. */
async function reload(): Promise<string> {
  vi.resetModules()
  return (await import('./trail-id.ts')).findTrailId()
}

it('a tab keeps its trail after a reload, and a new tab has another', async () => {
  const first = await reload()
  expect(await reload()).toBe(first)
  stored.clear()
  expect(await reload()).not.toBe(first)
})

it('replaces an id that another script has written', async () => {
  stored.set('simak:trail', '<b>bukan id</b>')
  expect(await reload()).toMatch(/^[A-Za-z0-9-]+$/)
})

it('keeps the trail in memory where storage is blocked', async () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse })
  vi.resetModules()
  const { findTrailId } = await import('./trail-id.ts')
  expect(findTrailId()).toBe(findTrailId())
})
