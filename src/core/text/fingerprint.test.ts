import { expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

// Test vectors of FNV-1a, 32 bits, from the hash's reference implementation.
it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['b', 'e70c2de5'],
  ['foobar', 'bf9cf968'],
])('the FNV-1a fingerprint of %j is %s', (text, hash) => {
  expect(fingerprint(text)).toBe(hash)
})

it('a fingerprint always has eight hexadecimal digits', () => {
  for (let n = 0; n < 2000; n += 1) expect(fingerprint(`${n}`)).toMatch(/^[0-9a-f]{8}$/)
})
