import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { siteLanguage } from '../../core/language/languages.ts'
import { paths } from '../../core/publish/paths.ts'
import { siteDescription, siteName } from '../../core/publish/site-name.ts'
import { findHeaders, parseHeadersFile } from './headers-file.ts'

/** Manifest address of a site below a sub-path. */
const manifestAddress = 'https://arsip.example/simak/manifest.webmanifest'

function readPublic(path: string): Buffer {
  return readFileSync(new URL(`../../../public/${path}`, import.meta.url))
}

/** Reads side lengths and colour type of a PNG (PNG specification, IHDR). */
function readPng(path: string): { size: string; hasAlpha: boolean } {
  const png = readPublic(path)
  const size = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
  return { size, hasAlpha: [4, 6].includes(png.readUInt8(25)) }
}

const manifest = JSON.parse(readPublic('manifest.webmanifest').toString('utf8'))
const resolve = (address: string) => new URL(address, manifestAddress).pathname

test('a site below a sub-path installs there, because its manifest has only relative addresses', () => {
  expect(resolve(manifest.start_url)).toBe('/simak/')
  expect(resolve(manifest.scope)).toBe('/simak/')
  expect(manifest.shortcuts.map(({ url }: { url: string }) => resolve(url))).toEqual([
    `/simak${paths.library}`,
  ])
  expect(manifest).not.toHaveProperty('id')
})

test('the manifest describes the site like its pages', () => {
  const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')
  const [, paper] = /--paper: (#\w+)/.exec(css) ?? []
  expect(manifest).toMatchObject({
    name: siteName,
    description: siteDescription,
    lang: siteLanguage,
    background_color: paper,
    theme_color: paper,
  })
})

test('each icon has the size that the manifest states', () => {
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
    'any',
    'any',
    'maskable',
  ])
  for (const { src, sizes } of manifest.icons) {
    expect(readPng(resolve(src).replace('/simak/', '')).size).toBe(sizes)
  }
})

test('the icon for iOS has no transparency, which would be painted black', () => {
  expect(readPng('apple-touch-icon.png')).toEqual({ size: '180x180', hasAlpha: false })
})

const rules = parseHeadersFile(readPublic('_headers').toString('utf8'))

test('only files named by a hash of their content are immutable', () => {
  expect(findHeaders(rules, '/assets/main-1a2b3c4d.js').get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  )
  const changing = [
    paths.front,
    paths.article('satu'),
    paths.archive.front,
    paths.archive.period('2024-07'),
    paths.outlet('satu'),
    paths.reporter('satu'),
    paths.library,
    paths.searchPage,
    paths.offline,
    paths.worker,
    paths.data.edition,
    paths.data.article('satu'),
    paths.search.volume('1a2b3c4d'),
    ...Object.values(paths.feeds),
    paths.sitemap,
    paths.sitemapPart(1),
    paths.robots,
    ...readdirSync(new URL('../../../public', import.meta.url), { recursive: true })
      .map((name) => `/${name.toString().replaceAll('\\', '/')}`)
      .filter((path) => path.includes('.')),
  ]
  for (const path of changing) {
    expect(findHeaders(rules, path).get('cache-control'), path).toBe('no-cache')
  }
})

test('no other site may frame a page, and every file is served with its exact type', () => {
  for (const path of [paths.front, paths.article('satu'), paths.archive.front, paths.offline]) {
    expect(Object.fromEntries(findHeaders(rules, path)), path).toEqual({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'none'",
    })
  }
  expect(findHeaders(rules, paths.worker).has('content-security-policy')).toBe(false)
})
