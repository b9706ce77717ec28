import { describe, expect, it } from 'vitest'
import { findHost, resolveAddress } from './page-address.ts'

const base = 'https://desa.example/kabar/2024/jembatan?id=1#atas'

describe('an address on a page', () => {
  it.each([
    ['https://kota.example/a', 'https://kota.example/a'],
    ['HTTP://Kota.Example', 'http://kota.example/'],
    ['//kota.example/a?b=1#c', 'https://kota.example/a?b=1'],
    ['/sungai', 'https://desa.example/sungai'],
    ['sungai', 'https://desa.example/kabar/2024/sungai'],
    ['../sungai', 'https://desa.example/kabar/sungai'],
    ['../../../../sungai', 'https://desa.example/sungai'],
    ['./', 'https://desa.example/kabar/2024/'],
    ['?id=2', 'https://desa.example/kabar/2024/jembatan?id=2'],
    [' /a b\n ', 'https://desa.example/a%20b'],
    ['/a\n/b', 'https://desa.example/a/b'],
  ])('%j is resolved', (href, address) => {
    expect(resolveAddress(href, base)).toBe(address)
  })

  it.each([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,a'],
    ['file:///etc/passwd'],
    ['mailto:a@b.example'],
    ['https://desa.example@jahat.example/'],
    ['https://desa.example\\@jahat.example/'],
    ['#atas'],
    [''],
    ['http://'],
  ])('%j is none', (href) => {
    expect(resolveAddress(href, base)).toBeNull()
  })

  it('needs the page’s own where it is relative', () => {
    expect(resolveAddress('/sungai', null)).toBeNull()
    expect(resolveAddress('//kota.example/a', null)).toBe('https://kota.example/a')
  })
})

it('the host of an address is told without www', () => {
  expect(findHost('https://www.Desa.example/a')).toBe('desa.example')
  expect(findHost('/a')).toBeNull()
})
