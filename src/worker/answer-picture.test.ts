import { expect, it } from 'vitest'
import { latest, loginPage, pictures, saved, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/media/0123456789abcdef-1600.avif`

const ask = async () => worker.ask((await import('./answer-picture.ts')).answerPicture, address)
const picture = (content: string) =>
  new Response(content, { headers: { 'Content-Type': 'image/webp' } })

it('serves a picture from the cache, and never fetches one twice', async () => {
  worker.network.set(address, async () => picture('baru'))
  expect([await ask(), await ask()]).toEqual(['baru', 'baru'])
  expect(worker.requested).toEqual([address])
})

it.each([
  ['a saved story', saved],
  ['a downloaded story', latest],
])('serves the picture of %s offline', async (_title, cacheName) => {
  worker.keep(cacheName, address, picture('disimpan'))
  expect(await ask()).toBe('disimpan')
})

it('serves another size of the same picture offline, never another picture', async () => {
  worker.keep(pictures, `${site}/media/fedcba9876543210-800.webp`, picture('lain'))
  await expect(ask()).rejects.toThrow()
  worker.keep(saved, `${site}/media/0123456789abcdef-800.webp`, picture('kecil'))
  expect(await ask()).toBe('kecil')
})

it('does not keep the answer of a login page', async () => {
  worker.network.set(address, async () => loginPage())
  await ask()
  expect(worker.listKept(pictures)).toEqual([])
})
