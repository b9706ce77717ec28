import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { cutBeginning } from '../../core/article/beginning.ts'
import { toFullRecord } from '../../core/edition/to-record.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { articleQuery, storyQuery } from '../loading/queries.ts'

const write = (slug: string) => fullArticle(slug, { body: [paragraph(`Isi ${slug}.`)] })
const publish = (slug: string) => ({ ...write(slug), slug, related: [] })
const begin = (slug: string) => cutBeginning({ ...toFullRecord(write(slug)), slug, related: [] })
/** The article at `slug`, with one related story, `next`. */
const relate = (slug: string, next: string) => ({
  ...publish(slug),
  related: [toStory(publish(next), next)],
})

const asked: string[] = []
let hasWorker = true
let keepsLatest = false

beforeEach(() => {
  vi.resetModules()
  asked.length = 0
  hasWorker = true
  keepsLatest = false
  const caches = { has: async () => keepsLatest }
  vi.stubEnv('SIMAK_WORKER', 'true')
  vi.stubGlobal('location', { href: 'https://simak.example/' })
  vi.stubGlobal('window', { caches })
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('navigator', {
    onLine: true,
    serviceWorker: {
      get controller() {
        return hasWorker ? {} : null
      },
    },
  })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return Response.json([begin(`sesudah-${url.split(/[/.]/).at(-2)}`)])
  })
})

const fetchFor = async (client: QueryClient, slug: string, next = `sesudah-${slug}`) => {
  const { fetchBeginnings } = await import('./fetch-beginnings.ts')
  await fetchBeginnings(client, relate(slug, next))
}
const find = (client: QueryClient, slug: string) => client.getQueryData(storyQuery(slug).queryKey)

it('keeps the beginnings of one page: those of the page before are forgotten', async () => {
  const client = new QueryClient()
  await fetchFor(client, 'banjir')
  expect(find(client, 'sesudah-banjir')).toMatchObject({ body: [{ text: 'Isi sesudah-banjir.' }] })
  await fetchFor(client, 'gempa')
  expect(find(client, 'sesudah-gempa')).toBeDefined()
  expect(find(client, 'sesudah-banjir')).toBeUndefined()
  expect(asked).toEqual(['/data/beginnings/banjir.json', '/data/beginnings/gempa.json'])
})

it('fetches nothing when the reader has opened the related stories', async () => {
  const client = new QueryClient()
  client.setQueryData(articleQuery('dibuka').queryKey, publish('dibuka'))
  await fetchFor(client, 'banjir', 'dibuka')
  expect(asked).toEqual([])
})

it('fetches nothing when the newest articles are kept on the device', async () => {
  keepsLatest = true
  await fetchFor(new QueryClient(), 'banjir')
  expect(asked).toEqual([])
})

it('fetches one file before the worker runs, and 40 KB in a visit', async () => {
  hasWorker = false
  const client = new QueryClient()
  // The stubbed browser logs no sizes, so each file counts as the largest.
  for (const slug of ['satu', 'dua']) await fetchFor(client, slug)
  expect(asked).toHaveLength(1)
  hasWorker = true
  for (const slug of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await fetchFor(client, slug)
  expect(asked).toHaveLength(6)
})
