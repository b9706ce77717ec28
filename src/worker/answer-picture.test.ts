import { expect, it } from 'vitest'
import { loginPage, pictures, saved, site, stubWorker } from './worker-fixture.ts'

const worker = stubWorker()
const address = `${site}/media/banjir.webp`

const ask = async () => worker.ask((await import('./answer-picture.ts')).answerPicture, address)
const picture = (content: string) =>
  new Response(content, { headers: { 'Content-Type': 'image/webp' } })

it('serves a picture from the cache, and refreshes it behind the reader’s back', async () => {
  worker.network.set(address, async () => picture('baru'))
  worker.keep(pictures, address, picture('lama'))
  expect([await ask(), await ask()]).toEqual(['lama', 'baru'])
})

it('serves the picture of a saved story offline', async () => {
  worker.keep(saved, address, picture('disimpan'))
  expect(await ask()).toBe('disimpan')
})

it('keeps the cached picture when a login page answers', async () => {
  worker.network.set(address, async () => loginPage())
  worker.keep(pictures, address, picture('lama'))
  expect([await ask(), await ask()]).toEqual(['lama', 'lama'])
})
