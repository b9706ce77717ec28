import { describe, expect, it } from 'vitest'
import { missingSiteNotice, readSiteOrigin } from './site-address.ts'

describe('SIMAK_SITE', () => {
  it.each([
    ['https://arsip.example', 'https://arsip.example'],
    ['https://arsip.example/', 'https://arsip.example'],
    ['HTTPS://Arsip.Example:443', 'https://arsip.example'],
    ['http://localhost:4173', 'http://localhost:4173'],
    ['https://ségar.example', 'https://xn--sgar-bpa.example'],
  ])('%s is the origin %s', (text, origin) => {
    expect(readSiteOrigin(text)).toBe(origin)
  })

  it('may be missing: the site then knows no address, and the build says how to give one', () => {
    expect(readSiteOrigin('')).toBeNull()
    expect(missingSiteNotice).toContain('SIMAK_SITE=https://')
    expect(missingSiteNotice).not.toContain('\n')
  })

  it.each([
    'arsip.example',
    'arsip.example/simak',
    '//arsip.example',
    'ftp://arsip.example',
    'https:arsip.example',
    'https:\\\\arsip.example',
    'https://',
    'https://arsip.example:99999',
    'https://arsip example',
    ' https://arsip.example',
    'https://arsip\n.example',
    'javascript:alert(1)',
  ])('refuses %j, which is no origin', (text) => {
    expect(() => readSiteOrigin(text)).toThrow('has to be an origin such as https://arsip.example')
  })

  it('refuses a path, and says where it belongs', () => {
    expect(() => readSiteOrigin('https://arsip.example/simak/')).toThrow(
      'SIMAK_SITE=https://arsip.example SIMAK_BASE=/simak/',
    )
  })

  it.each(['https://arsip.example?a', 'https://arsip.example/#a', 'https://a:b@arsip.example'])(
    'refuses %s, which is more than an origin',
    (text) => {
      expect(() => readSiteOrigin(text)).toThrow('an origin alone')
    },
  )
})
