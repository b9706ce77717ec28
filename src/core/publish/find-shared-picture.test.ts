import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import { describePicture, type PictureFile } from '../article/picture.ts'
import { imageFile } from '../article/picture-fixture.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import { findSharedPicture } from './find-shared-picture.ts'
import { describeNewsArticle } from './json-ld.ts'

function withFile(file: Partial<PictureFile> | null, alt: string | null): PublishedFullArticle {
  const whole = file === null ? null : imageFile('/media/a.jpg', file)
  const figure = { ...describePicture('Warga.', 'Sari'), alt, file: whole }
  return { ...fullArticle('Jembatan', { figure }), slug: 'jembatan', related: [] }
}

describe('the picture for other machines', () => {
  it('is the JPEG of the lead picture, with its alternative text or its caption', () => {
    expect(findSharedPicture(withFile({}, 'Jembatan bambu.'))).toEqual({
      image: { path: '/media/a.jpg', width: 1200, height: 800, bytes: 90_000 },
      type: 'image/jpeg',
      alt: 'Jembatan bambu.',
      caption: 'Warga.',
      credit: 'Sari',
    })
    expect(findSharedPicture(withFile({}, ''))?.alt).toBe('Warga.')
  })

  it('is none where it was not captured, or is a drawing that few show', () => {
    expect(findSharedPicture(withFile(null, null))).toBeNull()
    expect(findSharedPicture(withFile({ path: '/media/a.svg' }, null))).toBeNull()
  })

  it('is the first large one of the text where there is no lead picture', () => {
    const inText = (path: string, width: number) => ({
      ...describePicture(`Gambar ${width}.`, 'Bima'),
      file: imageFile(path, { width, height: Math.round(width / 1.5) }),
    })
    const body = [
      paragraph('Warga menyeberang.'),
      inText('/media/kecil.jpg', 240),
      inText('/media/gambar.svg', 900),
      inText('/media/besar.jpg', 900),
      inText('/media/lebih.jpg', 1200),
    ]
    const article = { ...withFile(null, null), body }
    expect(findSharedPicture(article)?.image.path).toBe('/media/besar.jpg')
    expect(findSharedPicture({ ...article, figure: null })?.image.path).toBe('/media/besar.jpg')
    expect(findSharedPicture({ ...withFile({}, null), body })?.image.path).toBe('/media/a.jpg')
    const site = { origin: 'https://arsip.example', base: '/' }
    expect(describeNewsArticle(article, site).image).toMatchObject({
      url: 'https://arsip.example/media/besar.jpg',
      caption: 'Gambar 900.',
      creditText: 'Bima',
    })
  })

  it('is the image of the structured data, with caption and credit', () => {
    const site = { origin: 'https://arsip.example', base: '/desa/' }
    expect(describeNewsArticle(withFile({}, null), site).image).toEqual({
      '@type': 'ImageObject',
      url: 'https://arsip.example/desa/media/a.jpg',
      width: 1200,
      height: 800,
      caption: 'Warga.',
      creditText: 'Sari',
    })
  })
})
