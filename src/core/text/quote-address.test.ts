import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoteAddress } from './quote-address.ts'

it.each([
  'https://nasional.tempo.co/read/1?a=b&c=%20#bagian',
  'http://koran.example:8080/',
  'https://berita.example/berita-ségar/新闻',
])('an address that keeps the rules stays as it is: %s', (address) => {
  expect(quoteAddress(address)).toBe(address)
})

it.each([
  ['https://koran.example/?b="<c>', 'https://koran.example/?b=%22%3Cc%3E'],
  ['https://koran.example/a{b}\\c|d[1]', 'https://koran.example/a%7Bb%7D%5Cc%7Cd%5B1%5D'],
  ['https://koran.example/100%', 'https://koran.example/100%25'],
  ['https://koran.example/#a#b', 'https://koran.example/#a%23b'],
])('%s is quoted', (address, quoted) => {
  expect(quoteAddress(address)).toBe(quoted)
})

it.each([
  'https://a"b.example/',
  'https://user@koran.example/',
  'https://koran.example:x/',
  'ftp://a/',
])('%s can be no link', (address) => {
  expect(quoteAddress(address)).toBeNull()
})

it('turns any text into a valid address without markup characters, or into null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const address = quoteAddress(`https://koran.example/${text}`) ?? ''
      expect(new URL(address).host).toBe('koran.example')
      expect(address).not.toMatch(/[<>"{}\\^`|[\]\s\p{Cc}]/u)
      expect(() => decodeURIComponent(address)).not.toThrow()
    }),
  )
})
