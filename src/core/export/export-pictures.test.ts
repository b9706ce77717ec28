import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import { capturedPicture, imageFile } from '../article/picture-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import { findTexts, parseXml } from '../publish/parse-xml-fixture.ts'
import { knownSite, unknownSite } from '../publish/publish-fixture.ts'
import { publishOne } from './export-fixture.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatPlainText } from './format-plain-text.ts'
import { isBookImage, listBookImages } from './list-book-images.ts'
import { listEpubFiles } from './list-epub-files.ts'

const wording = wordings.id
const bare = capturedPicture('/media/b.svg', { alt: null, caption: null, credit: null })

function pictured(fields: Partial<FullArticle> = {}) {
  return publishOne(
    fullArticle('Jembatan', {
      figure: capturedPicture('/media/a.jpg', { alt: 'Jembatan [baru].' }),
      body: [paragraph('Satu.'), { ...bare, type: 'picture' }],
      ...fields,
    }),
  )
}

/** The parts of a file between its byline and its provenance. */
function cutPictures(file: string): string[] {
  return file.split('\n\n').slice(2, 7)
}

describe('the pictures of an article', () => {
  it('are images in Markdown, each with caption and credit below', () => {
    expect(cutPictures(formatMarkdown(pictured(), { wording, site: knownSite }))).toEqual([
      '![Jembatan \\[baru\\].](<https://arsip.example/simak/media/a.jpg>)',
      'Warga di jembatan.',
      'Kredit foto: ANTARA FOTO/Sari',
      'Satu.',
      '![Gambar tanpa deskripsi](<https://arsip.example/simak/media/b.svg>)',
    ])
  })

  it('are their words with the address of the file in plain text', () => {
    expect(formatPlainText(pictured(), { wording, site: knownSite }).split('\n\n')).toEqual(
      expect.arrayContaining([
        'Foto: Warga di jembatan. <https://arsip.example/simak/media/a.jpg>',
        'Kredit foto: ANTARA FOTO/Sari',
        'Foto: Gambar tanpa deskripsi <https://arsip.example/simak/media/b.svg>',
      ]),
    )
  })

  it('are an address alone in plain text where they are decorations without caption', () => {
    const figure = capturedPicture('/media/a.jpg', { alt: '', caption: null })
    const file = formatPlainText(pictured({ figure }), { wording, site: knownSite })
    expect(file).toContain('\nFoto: <https://arsip.example/simak/media/a.jpg>\n')
  })

  it.each([formatMarkdown, formatPlainText])(
    'are words where no address is known (%o)',
    (format) => {
      const file = format(pictured(), { wording, site: unknownSite }).replaceAll('\\', '')
      expect(file.split('\n\n')).toEqual(
        expect.arrayContaining([
          'Foto (tidak ada dalam berkas ini): Warga di jembatan.',
          'Di sini ada foto yang tidak ada dalam berkas ini.',
        ]),
      )
    },
  )

  it('are listed for a book once each, and AVIF is not for books', () => {
    const again = { ...capturedPicture('/media/a.jpg'), type: 'picture' as const }
    const images = listBookImages([pictured(), pictured({ body: [again] })])
    expect(images.map(({ path }) => path)).toEqual(['/media/a.jpg', '/media/b.svg'])
    expect(images.map(isBookImage)).toEqual([true, true])
    expect(isBookImage(imageFile('/media/c.avif'))).toBe(false)
  })
})

describe('a book with pictures', () => {
  const open = (images: readonly string[], article = pictured()) => {
    const options = { wording, exportedAt: Date.UTC(2024, 8, 19), offset: 420, images }
    const files = listEpubFiles([article], options)
    const find = (at: string) =>
      parseXml(files.find(({ path }) => path === `OEBPS/${at}`)?.text ?? expect.fail())
    return { chapter: find('article-1.xhtml'), package: find('package.opf') }
  }
  const findMeta = (book: ReturnType<typeof open>, property: string) =>
    book.package.flatMap((e) => (e.attributes.property === property ? [e.text] : []))

  it('shows each above its caption and credit, without a label', () => {
    const { chapter } = open(['/media/a.jpg', '/media/b.svg'])
    const images = chapter.filter(({ name }) => name === 'img')
    const size = { width: '1200', height: '800' }
    expect(images.map(({ attributes }) => attributes)).toEqual([
      { src: 'media/a.jpg', alt: 'Jembatan [baru].', ...size },
      {
        ...{ src: 'media/b.svg', alt: 'Gambar tanpa deskripsi', ...size },
        ...{ lang: 'id', 'xml:lang': 'id', dir: 'ltr' },
      },
    ])
    expect(findTexts(chapter, 'figcaption')).toHaveLength(1)
    expect(chapter.find(({ attributes }) => attributes.class === 'caption')?.text).toBe(
      'Warga di jembatan.',
    )
  })

  it('says of one that could not be loaded that the book lacks it', () => {
    const { chapter } = open(['/media/a.jpg'])
    expect(findTexts(chapter, 'p')).toContain('Di sini ada foto yang tidak ada dalam berkas ini.')
    expect(chapter.filter(({ name }) => name === 'img')).toHaveLength(1)
  })

  it('has the lead picture of its only article as cover', () => {
    const items = open(['/media/b.svg', '/media/a.jpg']).package.filter((e) => e.name === 'item')
    const covers = items.filter(({ attributes }) => attributes.properties === 'cover-image')
    expect(covers.map(({ attributes }) => attributes.href)).toEqual(['media/a.jpg'])
    expect(covers[0]?.attributes['media-type']).toBe('image/jpeg')
  })

  it('claims alternative texts only if every picture in it has one', () => {
    const described = open(['/media/a.jpg'])
    expect(findMeta(described, 'schema:accessMode')).toEqual(['textual', 'visual'])
    expect(findMeta(described, 'schema:accessModeSufficient')).toEqual(['textual'])
    expect(findMeta(described, 'schema:accessibilityFeature')).toContain('alternativeText')
    const undescribed = open(['/media/a.jpg', '/media/b.svg'])
    expect(findMeta(undescribed, 'schema:accessModeSufficient')).toEqual(['textual,visual'])
    expect(findMeta(undescribed, 'schema:accessibilityFeature')).not.toContain('alternativeText')
  })

  it('does not vouch for pictures that may flash', () => {
    const still = open(['/media/a.jpg'])
    expect(findMeta(still, 'schema:accessibilityHazard')).toEqual(['none'])
    const moving = open(['/media/a.gif'], pictured({ figure: capturedPicture('/media/a.gif') }))
    expect(findMeta(moving, 'schema:accessibilityHazard')).toEqual(['unknown'])
  })
})
