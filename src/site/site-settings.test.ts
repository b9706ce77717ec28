import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSiteSettings } from './site-settings.ts'

it('without any variable, every setting has its default', () => {
  expect(readSiteSettings({})).toEqual({
    seeds: 'seeds',
    dist: resolve('dist'),
    cache: resolve('node_modules/.cache/simak'),
    base: '/',
    origin: null,
    hasWorker: true,
    isStrict: false,
    compression: 'fast',
    port: null,
  })
})

it('every variable is read', () => {
  const env = {
    SIMAK_SEEDS: '/arsip',
    SIMAK_DIST: 'situs/',
    SIMAK_CACHE: '/cadangan',
    SIMAK_BASE: 'simak',
    SIMAK_SITE: 'https://arsip.example/',
    SIMAK_WORKER: 'off',
    SIMAK_STRICT: '1',
    SIMAK_COMPRESS: 'best',
    PORT: '0',
  }
  expect(readSiteSettings(env)).toEqual({
    seeds: '/arsip',
    dist: resolve('situs'),
    cache: '/cadangan',
    base: '/simak/',
    origin: 'https://arsip.example',
    hasWorker: false,
    isStrict: true,
    compression: 'best',
    port: 0,
  })
})

it.each([
  [{ SIMAK_COMPRESS: 'on' }, 'SIMAK_COMPRESS has to be best, fast or off, not "on".'],
  [{ SIMAK_STRICT: 'perhaps' }, 'SIMAK_STRICT has to be on or off, not "perhaps".'],
  [{ SIMAK_WORKER: '2' }, 'SIMAK_WORKER has to be on or off'],
  [{ SIMAK_BASE: '/a b/' }, 'The base has to be a plain path'],
  [{ PORT: 'http' }, 'PORT has to be a number from 0 to 65535, not "http".'],
  [{ PORT: '70000' }, 'PORT has to be a number'],
])('%j is refused', (env, message) => {
  expect(() => readSiteSettings(env)).toThrow(message)
})

describe('SIMAK_SITE', () => {
  const readOrigin = (text: string) => readSiteSettings({ SIMAK_SITE: text }).origin

  it.each([
    ['https://arsip.example', 'https://arsip.example'],
    ['https://arsip.example/', 'https://arsip.example'],
    ['HTTPS://Arsip.Example:443', 'https://arsip.example'],
    ['http://localhost:4173', 'http://localhost:4173'],
    ['https://ségar.example', 'https://xn--sgar-bpa.example'],
  ])('%s is the origin %s', (text, origin) => {
    expect(readOrigin(text)).toBe(origin)
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
    expect(() => readOrigin(text)).toThrow(
      'SIMAK_SITE has to be an origin such as https://arsip.example',
    )
  })

  it('rejects a path, and says which setting takes it', () => {
    expect(() => readOrigin('https://arsip.example/simak/')).toThrow(
      'SIMAK_SITE=https://arsip.example SIMAK_BASE=/simak/',
    )
  })

  it.each(['https://arsip.example?a', 'https://arsip.example/#a', 'https://a:b@arsip.example'])(
    'refuses %s, which is more than an origin',
    (text) => {
      expect(() => readOrigin(text)).toThrow('an origin alone')
    },
  )
})
