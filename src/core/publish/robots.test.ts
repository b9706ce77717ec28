import { expect, it } from 'vitest'
import { buildRobots } from './robots.ts'

it('robots may crawl everything, and find the sitemap', () => {
  expect(buildRobots({ origin: 'https://arsip.example', base: '/' })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://arsip.example/sitemap.xml\n',
  )
})

it('a site without an address names no sitemap', () => {
  expect(buildRobots({ origin: null, base: '/' })).toBe('User-agent: *\nAllow: /\n')
})

it('below a sub-path the file explains where its lines belong', () => {
  const robots = buildRobots({ origin: 'https://arsip.example', base: '/simak/' })
  expect(robots).toMatch(/^# Robots ask for this file at the root/)
  expect(robots).toContain('Sitemap: https://arsip.example/simak/sitemap.xml')
})
