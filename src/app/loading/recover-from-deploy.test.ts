import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findReload, reloadForNewBuild } from './recover-from-deploy.ts'

const stored = new Map<string, string>()
const reload = vi.fn()
/** The page as the host answers it now; an error when the host cannot be reached. */
let answer: () => Response

const pageWith = (script: string, status = 200) =>
  new Response(`<script type="module" crossorigin src="${script}"></script>`, { status })

beforeEach(() => {
  stored.clear()
  reload.mockClear()
  vi.stubGlobal('location', { href: 'https://arsip.example/', reload })
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => '/assets/lama.js' }) })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  vi.stubGlobal('fetch', async () => answer())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('after a deploy, the page is reloaded for the new build, once', async () => {
  answer = () => pageWith('/assets/baru.js')
  await reloadForNewBuild()
  await reloadForNewBuild()
  expect(reload).toHaveBeenCalledOnce()
})

it('without a deploy a reload is offered, and never made by itself', async () => {
  answer = () => pageWith('/assets/lama.js')
  await reloadForNewBuild()
  expect(reload).not.toHaveBeenCalled()
  const offer = await findReload()
  expect(offer?.isNewBuild).toBe(false)
  offer?.run()
  expect(reload).toHaveBeenCalledOnce()
})

it.each([
  ['the host cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the host answers an error', async () => pageWith('/assets/baru.js', 502)],
  ['a login page answers', async () => new Response('<h1>Welcome</h1>')],
])('offers no reload when %s', async (_, fetchPage) => {
  vi.stubGlobal('fetch', fetchPage)
  expect(await findReload()).toBe(null)
})

it('does not reload where it cannot be recorded, because that could loop', async () => {
  answer = () => pageWith('/assets/baru.js')
  vi.stubGlobal('sessionStorage', {
    getItem() {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  await reloadForNewBuild()
  expect(reload).not.toHaveBeenCalled()
})
