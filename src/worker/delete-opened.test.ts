import { expect, it } from 'vitest'
import {
  json,
  latest,
  opened,
  page,
  pictures,
  saved,
  search,
  site,
  stubWorker,
} from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/articles/banjir`

it('deletes what was opened and searched, and keeps what was saved and chosen', async () => {
  for (const name of [opened, pictures, search, saved, latest])
    worker.keep(name, address, json(name))
  await (await import('./delete-opened.ts')).deleteOpened()
  expect([opened, pictures, search].flatMap(worker.listKept)).toEqual([])
  expect([saved, latest].flatMap(worker.listKept)).toEqual([address, address])
})

it('deletes the records of when each page was opened', async () => {
  worker.network.set(address, async () => page('Banjir'))
  await worker.ask((await import('./answer-page.ts')).answerPage, address)
  const { CacheExpiration } = await import('workbox-expiration')
  const isRecorded = () => new CacheExpiration(opened, { maxAgeSeconds: 9 }).isURLExpired(address)
  expect(await isRecorded()).toBe(false)
  await (await import('./delete-opened.ts')).deleteOpened()
  // A page without a record counts as expired.
  expect(await isRecorded()).toBe(true)
})
