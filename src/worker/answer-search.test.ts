import { expect, it } from 'vitest'
import { json, latest, loginPage, search, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const entry = `${site}/data/search.json`
const file = `${site}/search-index/satu/a.json`

const askEntry = async () =>
  worker.ask((await import('./answer-search.ts')).answerSearchEntry, entry)
const askFile = async () => worker.ask((await import('./answer-search.ts')).answerSearchFile, file)

it('asks the network for the entry, which names the index of the newest build', async () => {
  worker.keep(search, entry, json('lama'))
  worker.network.set(entry, async () => json('baru'))
  expect(await askEntry()).toBe('"baru"')
})

it('serves the entry of the last search offline', async () => {
  worker.keep(search, entry, json('pencarian terakhir'))
  expect(await askEntry()).toBe('"pencarian terakhir"')
})

it('prefers the entry of an edition that is cached whole, because it has every file', async () => {
  worker.keep(search, entry, json('pencarian terakhir'))
  worker.keep(latest, entry, json('utuh'))
  expect(await askEntry()).toBe('"utuh"')
  worker.network.set(entry, async () => loginPage())
  expect(await askEntry()).toBe('"utuh"')
})

it('fetches an index file once', async () => {
  worker.network.set(file, async () => json('berkas'))
  expect([await askFile(), await askFile()]).toEqual(['"berkas"', '"berkas"'])
  expect(worker.requested).toEqual([file])
})

it('serves an index file of an edition that is cached whole without the network', async () => {
  worker.keep(latest, file, json('utuh'))
  expect(await askFile()).toBe('"utuh"')
  expect(worker.requested).toEqual([])
})
