import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cacheSaved } from './cache-saved.ts'
import { readGone } from './stories-gone.ts'

const site = 'https://arsip.example'
const address = (slug: string) => `${site}/data/articles/${slug}.json`

/** Answers by address; a story without an answer is not in the edition. */
const answers = new Map<string, () => Promise<Response>>()
const cached = new Map<string, Response>()
const asked: string[] = []

beforeEach(() => {
  answers.clear()
  cached.clear()
  asked.length = 0
  const stored = new Map<string, string>()
  let queue: Promise<unknown> = Promise.resolve()
  vi.stubGlobal('location', { href: `${site}/`, origin: site })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
  vi.stubGlobal('navigator', {
    locks: {
      request(_name: string, work: () => Promise<unknown>) {
        const done = queue.then(work)
        queue = done.catch(() => {})
        return done
      },
    },
  })
  vi.stubGlobal('document', { querySelectorAll: () => [] })
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...cached.keys()].map((url) => ({ url })),
      match: async (url: string) => cached.get(url),
      put: async (url: string, response: Response) => cached.set(url, response),
      delete: async ({ url }: { url: string }) => cached.delete(url),
    }),
  })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return answers.get(url)?.() ?? new Response(null, { status: 404 })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const answer = async () => new Response('{}', { headers: { 'Content-Type': 'application/json' } })

it('caches the saved stories, and deletes those no longer saved', async () => {
  answers.set(address('banjir'), answer)
  answers.set(address('gempa'), answer)
  await cacheSaved(new Set(['banjir']))
  expect([...cached.keys()]).toEqual([address('banjir')])
  await cacheSaved(new Set(['gempa']))
  expect([...cached.keys()]).toEqual([address('gempa')])
})

it('a story that has left the edition is requested once a week, not at each visit', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const saved = new Set(['hilang'])
  await cacheSaved(saved)
  await cacheSaved(saved)
  expect(asked).toEqual([address('hilang')])
  vi.setSystemTime(Date.now() + 7 * 24 * 60 * 60_000)
  await cacheSaved(saved)
  expect(asked).toHaveLength(2)
})

it('of many missing stories, those requested so far are recorded when the reader leaves', async () => {
  const saved = new Set(Array.from({ length: 25 }, (_, index) => `hilang-${index}`))
  answers.set(address('hilang-24'), () => new Promise(() => {}))
  cacheSaved(saved)
  await vi.waitFor(() => expect(asked).toHaveLength(25))
  expect(readGone(Date.now()).size).toBe(20)
})

it('a story that is open again is requested at once', async () => {
  const saved = new Set(['hilang'])
  await cacheSaved(saved)
  answers.set(address('hilang'), answer)
  vi.stubGlobal('location', { href: `${site}/articles/hilang`, origin: site })
  await cacheSaved(saved)
  expect(cached.has(address('hilang'))).toBe(true)
})

it('a story that failed to load is requested again the next time', async () => {
  answers.set(address('banjir'), () => Promise.reject(new TypeError('Failed to fetch')))
  await cacheSaved(new Set(['banjir']))
  answers.set(address('banjir'), answer)
  await cacheSaved(new Set(['banjir']))
  expect(cached.has(address('banjir'))).toBe(true)
})

it('a story that is saved during a long run stays cached when the earlier run ends', async () => {
  let release = (_: Response) => {}
  answers.set(address('lama'), () => new Promise((resolve) => (release = resolve)))
  answers.set(address('baru'), answer)
  const first = cacheSaved(new Set(['lama', 'lagi']))
  await vi.waitFor(() => expect(asked).toEqual([address('lama')]))
  const second = cacheSaved(new Set(['lama', 'lagi', 'baru']))
  release(await answer())
  await Promise.all([first, second])
  expect([...cached.keys()].sort()).toEqual([address('baru'), address('lama')])
  expect(asked.filter((url) => url === address('lama'))).toHaveLength(1)
})

it('a story cut off in transit is not cached, and is requested again', async () => {
  answers.set(address('banjir'), async () => {
    return new Response('{"head', { headers: { 'Content-Type': 'application/json' } })
  })
  await cacheSaved(new Set(['banjir']))
  expect(cached.size).toBe(0)
  answers.set(address('banjir'), answer)
  await cacheSaved(new Set(['banjir']))
  expect([...cached.keys()]).toEqual([address('banjir')])
})

it('a cached story keeps the date by which the newest copy is chosen', async () => {
  const date = 'Thu, 19 Sep 2024 03:00:00 GMT'
  answers.set(address('banjir'), async () => {
    return new Response('{}', { headers: { 'Content-Type': 'application/json', Date: date } })
  })
  await cacheSaved(new Set(['banjir']))
  expect(cached.get(address('banjir'))?.headers.get('date')).toBe(date)
})
