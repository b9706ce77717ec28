import { expect, it } from 'vitest'
import { findKnownOutlet, findOutletOf, knownOutlets } from './known-outlets.ts'

it('every outlet is found by its own name', () => {
  for (const outlet of knownOutlets) expect(findKnownOutlet(outlet.name)).toBe(outlet)
})

it('an outlet is found by its site and by every part of it, and by no other', () => {
  expect(findOutletOf('detik.com')?.name).toBe('detikcom')
  expect(findOutletOf('News.Detik.com')?.name).toBe('detikcom')
  expect(findOutletOf('palsudetik.com')).toBeUndefined()
})

it('an Indonesian newsroom’s clock is western Indonesia’s, and no foreign one’s is known', () => {
  expect(findKnownOutlet('Antara')?.clock).toBe('WIB')
  expect(findKnownOutlet('Reuters')?.clock).toBeUndefined()
  expect(findKnownOutlet('BBC Indonesia')?.clock).toBeUndefined()
})
