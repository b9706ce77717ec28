import { expect, it } from 'vitest'
import { fullArticle } from '../article/article-fixture.ts'
import { describePicture, type PictureFile } from '../article/picture.ts'
import { listCachedImages, namePictureOf } from './cached-images.ts'

const image = (path: string, width: number) => ({ path, width, height: 100, bytes: width })
const file: PictureFile = {
  ...image('/media/a.jpg', 1200),
  sizes: [
    image('/media/a-320.avif', 320),
    image('/media/a-320.webp', 320),
    image('/media/a-800.webp', 800),
    image('/media/a-1600.webp', 1600),
  ],
  colour: null,
  motion: null,
}
const listOf = (figure: PictureFile | null, inText: PictureFile | null) =>
  listCachedImages({
    ...fullArticle('Jembatan', {
      figure: { ...describePicture('Satu.', null), file: figure },
      body: [{ ...describePicture('Dua.', null), type: 'picture', file: inText }],
    }),
    slug: 'jembatan',
    related: [],
  }).map(({ path }) => path)

it('each picture is kept in one file, as wide as a phone', () => {
  expect(listOf(file, { ...file, ...image('/media/b.svg', 900), sizes: [] })).toEqual([
    '/media/a-800.webp',
    '/media/b.svg',
  ])
  expect(listOf(null, null)).toEqual([])
})

it.each([
  [
    'https://a.example/desa/media/0123456789ab-1600.avif',
    'https://a.example/desa/media/0123456789ab',
  ],
  ['/media/0123456789ab.jpg', '/media/0123456789ab'],
  ['/media/0123456789ab-motion.webp', '/media/0123456789ab'],
  ['/assets/0123456789ab.jpg', null],
])('the picture of %s is %s', (address, name) => {
  expect(namePictureOf(address)).toBe(name)
})
