import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import type { BlockOf } from '../article/block.ts'
import { describePicture, type PictureFile } from '../article/picture.ts'
import type { NamedPicture } from '../capture/provenance.ts'
import { placePictures } from './place-pictures.ts'

const fileOf = (name: string): PictureFile => {
  return { path: `/media/${name}`, width: 800, height: 600, sizes: [], colour: null, motion: null }
}
const find = ({ written }: { written: string }) =>
  written === 'hilang.jpg' ? null : fileOf(written)
const named = (file: string, fields: Partial<NamedPicture> = {}): NamedPicture => {
  return { file, url: null, alt: null, ...fields }
}
const picture = (caption: string): BlockOf<'picture'> => {
  return { ...describePicture(caption, null), type: 'picture' }
}

describe('pictures that a provenance file names', () => {
  it('go to the lead picture, then to those in the text', () => {
    const article = fullArticle('Jembatan', {
      figure: describePicture('Warga menyeberang.', 'Sari'),
      body: [paragraph('Satu.'), picture('Dua.')],
    })
    const placed = placePictures(article, [named('a.jpg'), named('b.jpg')], find)
    expect(placed.figure).toMatchObject({ caption: 'Warga menyeberang.', file: fileOf('a.jpg') })
    expect(placed.body[1]).toMatchObject({ caption: 'Dua.', file: fileOf('b.jpg') })
  })

  it('go to the picture of their address', () => {
    const url = 'https://kabar.example/b.jpg'
    const article = fullArticle('Jembatan', {
      figure: describePicture('Satu.', null),
      body: [paragraph('Teks.'), { ...picture('Dua.'), url }],
    })
    const placed = placePictures(article, [named('b.jpg', { url, alt: 'Tiang.' })], find)
    expect(placed.figure?.file).toBeNull()
    expect(placed.body[1]).toMatchObject({ file: fileOf('b.jpg'), alt: 'Tiang.' })
  })

  it('lead an article whose text says nothing of a picture', () => {
    const placed = placePictures(fullArticle('Jembatan'), [named('a.jpg', { alt: 'Papan.' })], find)
    expect(placed.figure).toMatchObject({ alt: 'Papan.', caption: null, file: fileOf('a.jpg') })
  })

  it('change nothing where the file is missing', () => {
    const article = fullArticle('Jembatan')
    expect(placePictures(article, [named('hilang.jpg')], find)).toBe(article)
  })
})
