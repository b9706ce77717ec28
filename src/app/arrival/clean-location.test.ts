import { afterEach, expect, it, vi } from 'vitest'
import { cleanLocation } from './clean-location.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Opens an address, and returns whether and to what it was rewritten. */
function open(path: string) {
  const { pathname, search, hash } = new URL(path, 'https://arsip.example')
  const replaceState = vi.fn()
  vi.stubGlobal('location', { pathname, search, hash })
  vi.stubGlobal('history', { state: 'keadaan', replaceState })
  return { isChanged: cleanLocation(), calls: replaceState.mock.calls }
}

it('rewrites another spelling of an address, with its query and hash', () => {
  expect(open('/library/index.html?urut=baru#p3')).toEqual({
    isChanged: true,
    calls: [['keadaan', '', '/library?urut=baru#p3']],
  })
})

it('leaves the canonical address as it is', () => {
  expect(open('/library?urut=baru')).toEqual({ isChanged: false, calls: [] })
})
