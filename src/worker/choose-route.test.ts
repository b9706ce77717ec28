import { beforeEach, expect, it, vi } from 'vitest'
import type { Asked } from './choose-route.ts'
import { build, site, stubWorker } from './worker-fixture.ts'

stubWorker()
beforeEach(() => {
  vi.stubGlobal('simakBuild', { ...build, base: '/arsip/' })
})

const choose = async (url: string, change: Partial<Asked> = {}) => {
  const { chooseRoute } = await import('./choose-route.ts')
  return chooseRoute({ url, mode: 'cors', cache: 'default', destination: '', ...change })
}

it.each([
  ['/arsip/assets/app-1a2b.js', 'asset'],
  ['/arsip/data/edition.json', 'data'],
  ['/arsip/data/articles/banjir.json', 'data'],
  ['/arsip/data/search.json', 'search-entry'],
  ['/arsip/search-index/1a2b/b.json', 'search-file'],
  ['/arsip/data/beginnings/banjir.json', null],
  ['/arsip/captures/page.txt', null],
  ['/arsip/manifest.webmanifest', null],
  ['/lain/data/edition.json', null],
])('a request for %s takes the route %s', async (path, route) => {
  expect(await choose(site + path)).toBe(route)
})

it.each([
  ['/arsip/', 'page'],
  ['/arsip/articles/banjir', 'page'],
  ['/arsip/articles/banjir/index.html', 'page'],
  ['/arsip/articles/banjir?dari=surel', 'page'],
  ['/arsip/feed.xml', null],
  ['/arsip/data/edition.json', null],
  ['/lain/', null],
])('a navigation to %s takes the route %s', async (path, route) => {
  expect(await choose(site + path, { mode: 'navigate' })).toBe(route)
})

it('leaves an answer that must not be stored to the browser', async () => {
  expect(await choose(`${site}/arsip/data/edition.json`, { cache: 'no-store' })).toBe(null)
})

it('serves pictures of the site, and never those of another origin', async () => {
  const picture = { mode: 'no-cors', destination: 'image' } as const
  expect(await choose(`${site}/arsip/media/banjir.webp`, picture)).toBe('picture')
  expect(await choose('https://lain.example/arsip/media/banjir.webp', picture)).toBe(null)
})
