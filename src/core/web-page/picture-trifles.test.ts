import { expect, it } from 'vitest'
import { writeImage as image } from './image-fixture.ts'
import { isTrifle } from './picture-trifles.ts'

const addressed = (written: string) =>
  isTrifle(image({}), [{ written, url: `https://koran.example/${written}`, width: null }])

it.each([
  ['an ornament', 'site-logo', 'img/divider.png'],
  ['a face', 'avatar', 'author-photo/7.jpg'],
  ['a sign', 'wp-smiley', 'emoji/1f600.png'],
  ['a counter', 'pixel', 'stat/beacon.gif'],
  ['a button of a network', 'share', 'img/google-play.png'],
])('%s is no picture of a story, by class and by address', (_, name, address) => {
  expect(isTrifle(image({ class: name }), [])).toBe(true)
  expect(addressed(address)).toBe(true)
})

it('a stand-in is none, and a picture whose name only holds such a word is one', () => {
  expect(addressed('img/lazyload-bg.gif')).toBe(true)
  expect(['logotipe.jpg', 'pixelated.jpg', 'face.jpg'].map(addressed)).toEqual([
    false,
    false,
    false,
  ])
})
