import { describe, expect, it } from 'vitest'
import { estimateBytes } from './estimate-bytes.ts'
import { findLargest, listImageSources } from './list-image-sources.ts'
import type { PictureFile } from './picture.ts'

const image = (name: string, width: number) => {
  return { path: `/media/${name}`, width, height: width / 2, bytes: width * 10 }
}
const file: PictureFile = {
  ...image('a.jpg', 1200),
  sizes: [
    image('a-1600.webp', 1600),
    image('a-800.avif', 800),
    image('a-320.webp', 320),
    image('a-320.avif', 320),
  ],
  colour: null,
  motion: null,
}

describe('the files of a picture', () => {
  it('are offered by format, AVIF first, and smallest first', () => {
    expect(
      listImageSources(file).map(({ type, images }) => [type, images.map(({ width }) => width)]),
    ).toEqual([
      ['image/avif', [320, 800]],
      ['image/webp', [320, 1600]],
    ])
  })

  it('limit how large it is shown', () => {
    expect(findLargest(file).width).toBe(1600)
  })

  it.each([
    [300, 3_200],
    [321, 8_000],
    [2_000, 8_000],
  ])('cost for %i pixels %i bytes', (pixels, bytes) => {
    expect(estimateBytes(file, pixels)).toBe(bytes)
  })

  it('cost the one file there is, where its size is known', () => {
    const { bytes: _, ...unknown } = { ...file, sizes: [] }
    expect(estimateBytes({ ...file, sizes: [] }, 100)).toBe(12_000)
    expect(estimateBytes(unknown, 100)).toBeNull()
  })
})
