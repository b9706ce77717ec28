import { expect, it } from 'vitest'
import { canonicalUrl } from './canonical-url.ts'

const page = 'https://dunia.example.org/read/1896/Jembatan'

it.each([
  ['the scheme', 'http://dunia.example.org/read/1896/Jembatan'],
  ['www', 'https://www.dunia.example.org/read/1896/Jembatan'],
  ['a trailing slash', 'https://dunia.example.org/read/1896/Jembatan/'],
  ['the query', 'https://dunia.example.org/read/1896/Jembatan?page=all'],
  ['the hash', 'https://dunia.example.org/read/1896/Jembatan#komentar'],
  ['the host’s case', 'HTTPS://Dunia.Example.org/read/1896/Jembatan'],
])('does not depend on %s', (_title, url) => {
  expect(canonicalUrl(url)).toBe(canonicalUrl(page))
})

it.each([
  ['the path', 'https://dunia.example.org/read/1897/Jembatan'],
  ['the path’s case', 'https://dunia.example.org/read/1896/jembatan'],
  ['the host', 'https://bisnis.example.org/read/1896/Jembatan'],
])('depends on %s', (_title, url) => {
  expect(canonicalUrl(url)).not.toBe(canonicalUrl(page))
})

it.each([['https://example.org'], ['https://EXAMPLE.org/'], ['https://www.example.org?a=1']])(
  'a site’s own page is its host: %s',
  (url) => {
    expect(canonicalUrl(url)).toBe('example.org')
  },
)
