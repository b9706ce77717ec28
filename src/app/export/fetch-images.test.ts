import { afterEach, expect, it, vi } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { describePicture } from '../../core/article/picture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { fetchImages } from './fetch-images.ts'

function pictured(path: string): PublishedArticle {
  const file = { path, width: 9, height: 9, sizes: [], colour: null, motion: null }
  const figure = { ...describePicture('Warga.', null), file }
  return { ...fullArticle(path, { figure }), slug: 'berita', related: [] }
}

const requested: string[] = []
function stubFetch(answer: (address: string) => Response): void {
  vi.stubGlobal('fetch', async (address: string) => {
    requested.push(address)
    return answer(address)
  })
}
const picture = () => new Response('gambar', { headers: { 'Content-Type': 'image/jpeg' } })

afterEach(() => {
  vi.unstubAllGlobals()
  requested.length = 0
})

it('fetches each picture that a book can contain once, in the order of the articles', async () => {
  stubFetch(picture)
  const names = ['/media/b.jpg', '/media/a.png', '/media/b.jpg', '/media/c.avif']
  const images = await fetchImages(names.map(pictured))
  expect([...images.keys()]).toEqual(['/media/b.jpg', '/media/a.png'])
  expect(requested).toEqual(['/media/b.jpg', '/media/a.png'])
})

it('leaves out what is missing, what is a page, and what cannot be reached', async () => {
  stubFetch((address) => {
    if (address.includes('a.jpg')) return new Response('', { status: 404 })
    if (address.includes('b.jpg'))
      return new Response('', { headers: { 'Content-Type': 'text/html' } })
    if (address.includes('c.jpg')) throw new TypeError('Failed to fetch')
    return picture()
  })
  const names = ['/media/a.jpg', '/media/b.jpg', '/media/c.jpg', '/media/d.jpg']
  expect([...(await fetchImages(names.map(pictured))).keys()]).toEqual(['/media/d.jpg'])
})
