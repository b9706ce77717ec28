import { afterEach, expect, it, vi } from 'vitest'
import { imageFile } from '../../core/article/picture-fixture.ts'
import { fetchImages } from './fetch-images.ts'

const requested: string[] = []
function stubFetch(answer: (address: string) => Response): void {
  vi.stubGlobal('fetch', async (address: string) => {
    requested.push(address)
    return answer(address)
  })
}

function answerPicture(size = 6): Response {
  return new Response(new Uint8Array(size), { headers: { 'Content-Type': 'image/jpeg' } })
}

/** The paths of the pictures that a book contains. */
async function fetchPaths(names: readonly string[], bytes?: number): Promise<string[]> {
  const images = names.map((name) => imageFile(`/media/${name}`, bytes ? { bytes } : {}))
  return [...(await fetchImages(images, () => {})).keys()]
}

afterEach(() => {
  vi.unstubAllGlobals()
  requested.length = 0
})

it('fetches the pictures that a book can contain, in the order of the book', async () => {
  stubFetch(() => answerPicture())
  const paths = ['/media/b.jpg', '/media/a.png']
  expect(await fetchPaths(['b.jpg', 'a.png', 'c.avif'])).toEqual(paths)
  expect(requested).toEqual(paths)
})

it('leaves out what is missing, what is a page, and what cannot be reached', async () => {
  stubFetch((address) => {
    if (address.includes('a.jpg')) return new Response('', { status: 404 })
    if (address.includes('b.jpg'))
      return new Response('', { headers: { 'Content-Type': 'text/html' } })
    if (address.includes('c.jpg')) throw new TypeError('Failed to fetch')
    return answerPicture()
  })
  expect(await fetchPaths(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'])).toEqual(['/media/d.jpg'])
})

it('requests nothing that would make the book too large', async () => {
  stubFetch(() => answerPicture())
  expect(await fetchPaths(['a.jpg', 'b.jpg'], 25_000_000)).toEqual(['/media/a.jpg'])
  expect(requested).toEqual(['/media/a.jpg'])
})

it('leaves out a file that is larger than the build said', async () => {
  stubFetch((address) => answerPicture(address.includes('a.jpg') ? 40_000_001 : 6))
  expect(await fetchPaths(['a.jpg'], 1)).toEqual([])
})

it('counts every picture, fetched or not', async () => {
  stubFetch((address) => {
    if (address.includes('a.jpg')) throw new TypeError('Failed to fetch')
    return answerPicture()
  })
  const counts: number[] = []
  const images = ['a.jpg', 'b.jpg', 'c.avif'].map((name) => imageFile(`/media/${name}`))
  await fetchImages(images, (count) => counts.push(count))
  expect(counts).toEqual([1, 2, 3])
})
