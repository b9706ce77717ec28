import { expect, it } from 'vitest'
import { canonicalUrl } from './canonical-url.ts'

const page = 'https://dunia.example.org/read/1896/Jembatan'

it.each([
  ['the scheme', 'http://dunia.example.org/read/1896/Jembatan'],
  ['www', 'https://www.dunia.example.org/read/1896/Jembatan'],
  ['a trailing slash', 'https://dunia.example.org/read/1896/Jembatan/'],
  ['the part shown', 'https://dunia.example.org/read/1896/Jembatan?page=all'],
  ['a parameter nobody knows', 'https://dunia.example.org/read/1896/Jembatan?x7=1'],
  ['a numbered part', 'https://dunia.example.org/read/1896/Jembatan?page=2'],
  ['a campaign', 'https://dunia.example.org/read/1896/Jembatan?utm_source=related&utm_medium=news'],
  ['a click', 'https://dunia.example.org/read/1896/Jembatan?fbclid=IwAR0'],
  ['a referrer', 'https://dunia.example.org/read/1896/Jembatan?source=terkait&ref=front'],
  ['how it is printed', 'https://dunia.example.org/read/1896/Jembatan?amp=1&print'],
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

it.each([
  ['https://example.org'],
  ['https://EXAMPLE.org/'],
  ['https://www.example.org?utm_source=a'],
])('a site’s own page is its host: %s', (url) => {
  expect(canonicalUrl(url)).toBe('example.org')
})

it.each([
  ['one number from another', 'read.php?id=527615', 'read.php?id=527616'],
  ['a long number, which is no part', '?p=52761', '?p=52762'],
  ['a page by its name', 'index.php?page=jembatan', 'index.php?page=sungai'],
  ['what a verb shows', 'desa/detail?id=7', 'desa/detail?id=8'],
  ['a video', 'watch?v=a', 'watch?v=b'],
  ['a source by its number', 'read?source=12', 'read?source=13'],
])('tells %s', (_title, one, other) => {
  expect(canonicalUrl(`https://example.org/${one}`)).not.toBe(
    canonicalUrl(`https://example.org/${other}`),
  )
})

it.each([
  ['a part of it', 'read.php?id=7&page=2'],
  ['a campaign', 'read.php?utm_source=terkait&id=7&fbclid=a'],
  ['where it was found', 'read.php?id=7&ref=front&source=terkait'],
  ['how it is shown', 'read.php?id=7&amp=1&print'],
])('after a script’s name, does not tell %s from the page', (_title, address) => {
  expect(canonicalUrl(`https://example.org/${address}`)).toBe('example.org/read.php?id=7')
})

it('identifies a page whatever the order of its parameters and whatever is added to them', () => {
  expect(canonicalUrl('http://www.example.org/read.php?id=7&kanal=desa')).toBe(
    canonicalUrl('https://example.org/read.php?utm_medium=x&kanal=desa&id=7&page=2#atas'),
  )
})
