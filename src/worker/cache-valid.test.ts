import { expect, it } from 'vitest'
import { json, loginPage, page, site, stubWorker } from './worker-fixture.ts'

stubWorker()

const judge = async (response: Response, path: string) =>
  (await import('./cache-valid.ts')).isValid(response, site + path)

it('accepts what an address promises', async () => {
  expect(await judge(page('Banjir'), '/articles/banjir')).toBe(true)
  expect(await judge(json({}), '/data/edition.json')).toBe(true)
})

it('refuses a page that is not of this site, and data that is cut off', async () => {
  expect(await judge(loginPage(), '/articles/banjir')).toBe(false)
  const cut = new Response('{"head', { headers: { 'Content-Type': 'application/json' } })
  expect(await judge(cut, '/data/edition.json')).toBe(false)
})

it('leaves the body of an answer unread', async () => {
  const response = page('Banjir')
  await judge(response, '/articles/banjir')
  expect(response.bodyUsed).toBe(false)
})
