import { expect, it } from 'vitest'
import { writeImage } from './image-fixture.ts'
import { listPictureAddresses } from './picture-addresses.ts'

function list(attributes: Record<string, string>): string[] {
  return listPictureAddresses([writeImage(attributes)], null).map(({ written }) => written)
}

const ranked = [
  'data-orig-file',
  'data-large-file',
  'data-full-src',
  'data-hi-res-src',
  'data-src',
  'data-lazy-src',
  'data-lazyload',
  'data-lazy',
  'data-original',
  'data-img-src',
  'data-image',
  'data-url',
  'src',
]

it.each([...ranked, 'poster'])('an image has its address in `%s`', (name) => {
  expect(list({ [name]: 'jembatan.jpg' })).toEqual(['jembatan.jpg'])
})

it('the largest file comes first, then what a script loads late, then what is shown', () => {
  const written = Object.fromEntries(ranked.map((name, rank) => [name, `${rank}.jpg`]).reverse())
  expect(list(written)).toEqual(ranked.map((_, rank) => `${rank}.jpg`))
})
