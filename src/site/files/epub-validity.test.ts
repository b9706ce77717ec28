import { readFile } from 'node:fs/promises'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zipEpub } from '../../app/export/zip-epub.ts'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import {
  briefArticle,
  exactTime,
  fullArticle,
  heading,
  paragraph,
  relatedStory,
} from '../../core/article/article-fixture.ts'
import { everyBlock } from '../../core/article/block-fixture.ts'
import { type Mark, plainMarkTypes } from '../../core/article/mark.ts'
import { describePicture } from '../../core/article/picture.ts'
import { capturedPicture } from '../../core/article/picture-fixture.ts'
import type { Article, PublishedArticle } from '../../core/article/schema.ts'
import { isBookImage, listBookImages } from '../../core/export/list-book-images.ts'
import {
  type EpubArticles,
  type EpubFile,
  listEpubFiles,
} from '../../core/export/list-epub-files.ts'
import { anyEdition, buildOf, openAll } from '../../core/publish/publish-fixture.ts'
import { takeAsCaptured } from '../pictures/ready-pictures.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'

const options = { wording: wordings.id, exportedAt: Date.UTC(2024, 8, 19, 3), offset: 420 } as const
const built = openAll((await compileSeeds('seeds')).built)

/** Lists every message of the validator, including advice. */
async function validate(
  files: readonly EpubFile[],
  images?: ReadonlyMap<string, Uint8Array>,
): Promise<string[]> {
  const strict = { includeUsage: true, includeInfo: true }
  const { messages, version } = await EpubCheck.validate(
    zipEpub(files, images),
    strict,
    'simak.epub',
  )
  const told = messages.map(({ id, severity, message, location }) => {
    return `${severity} ${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`
  })
  return version === '3.0' ? told : [...told, `read as EPUB ${version}`]
}

function publish(...articles: readonly Article[]): EpubArticles {
  return someOf(openAll(buildOf(...articles)).articles)
}

function someOf([first, ...others]: readonly PublishedArticle[]): EpubArticles {
  if (first === undefined) throw new Error('There is no article.')
  return [first, ...others]
}

const hostile = `]]></p><script>alert(1)</script> & "'\u0009 &nbsp; <!-- -- --> \uFFFE 💧 e\u0301`

describe('the validator accepts a book', () => {
  it.each(['id', 'en'] as const)('of the seed’s article, in words of %s', async (language) => {
    const full = built.articles.filter(({ type }) => type === 'full')
    expect(
      await validate(listEpubFiles(someOf(full), { ...options, wording: wordings[language] })),
    ).toEqual([])
  })

  it('of a brief', async () => {
    const brief = built.articles.filter(({ type }) => type === 'brief').slice(0, 1)
    expect(await validate(listEpubFiles(someOf(brief), options))).toEqual([])
  })

  it('of every article of the seed', async () => {
    expect(built.articles).toHaveLength(11)
    expect(await validate(listEpubFiles(someOf(built.articles), options))).toEqual([])
  })

  it('of hostile text in every field', async () => {
    const articles = publish(
      fullArticle(hostile, {
        language: 'id-a1-toolong',
        outlet: hostile,
        reporters: [hostile, '\uFFFE'],
        editors: [hostile],
        dateline: { text: hostile, outlet: hostile, place: hostile },
        figure: describePicture(hostile, hostile),
        body: [heading(hostile), paragraph(hostile)],
        editorsPick: { headline: hostile },
        agency: hostile,
        isPartial: true,
        unplaced: [hostile, hostile],
        related: [relatedStory(hostile)],
        provenance: { capture: null, url: 'https://koran.example/?a=1&b="<c>', captured: null },
      }),
      fullArticle('\uFFFE', { outlet: '\uFFFF', published: null }),
    )
    expect(await validate(listEpubFiles(articles, options))).toEqual([])
  })

  it('of every block and mark, with a link to another chapter', async () => {
    const href = 'https://koran.example/bambu'
    const link: Mark = { type: 'link', start: 6, end: 11, href }
    const marks = [...plainMarkTypes].map((type, index): Mark => ({ type, start: index, end: 12 }))
    const articles = publish(
      fullArticle('Jembatan', {
        deck: hostile,
        section: hostile,
        updated: exactTime('2024-07-30'),
        body: [...everyBlock, paragraph('Lihat bambu.', [link]), paragraph('Lihat bambu.', marks)],
      }),
      fullArticle('Bambu', { provenance: { capture: null, url: href, captured: null } }),
    )
    const files = listEpubFiles(articles, options)
    const chapter = files.find(({ path }) => path === 'OEBPS/article-1.xhtml')
    expect(chapter?.text).toContain('Lihat <a href="article-2.xhtml">bambu</a>.')
    expect(await validate(files)).toEqual([])
  })

  it.each([
    ['described', 'Warga di jembatan.'],
    ['a decoration', ''],
    ['undescribed', null],
  ])('with a picture that is %s', async (_title, alt) => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    )
    const figure = capturedPicture('/media/a.png', { alt, credit: hostile })
    const images = new Map([['/media/a.png', new Uint8Array(bytes)]])
    const articles = publish(fullArticle('Jembatan', { figure }))
    const files = listEpubFiles(articles, { ...options, images: [...images.keys()] })
    expect(await validate(files, images)).toEqual([])
  })

  it.each([
    ['with a link', '<a href="https://peta.example/"><title>Peta</title><path d="M0 0h9"/></a>'],
    ['of an editor', '<e:view xmlns:e="https://editor.example/ns" e:zoom="2"/><path d="M0 0h9"/>'],
    ['with a style', '<style>path { fill: url(#g) }</style><path d="M0 0h9"/>'],
  ])('with a drawing %s', async (_title, content) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`
    const images = new Map([['/media/a.svg', new Uint8Array(Buffer.from(svg))]])
    const articles = publish(fullArticle('Jembatan', { figure: capturedPicture('/media/a.svg') }))
    const files = listEpubFiles(articles, { ...options, images: [...images.keys()] })
    expect(await validate(files, images)).toEqual([])
  })

  it('of the sample archive, with all of its pictures', async () => {
    const sources = new Map<string, string>()
    const sample = await compileSeeds('demo/captures', {
      readyPictures: async (store) => {
        const ready = takeAsCaptured(store, 'This test publishes them as captured.')
        for (const [path, source] of ready.sources) sources.set(path, source)
        return ready
      },
    })
    const articles = someOf(openAll(sample.built).articles)
    const images = new Map<string, Uint8Array>()
    for (const image of listBookImages(articles).filter(isBookImage)) {
      images.set(image.path, new Uint8Array(await readFile(sources.get(image.path) ?? '')))
    }
    expect(images.size).toBeGreaterThan(10)
    const files = listEpubFiles(articles, { ...options, images: [...images.keys()] })
    expect(await validate(files, images)).toEqual([])
  })

  it('in Arabic, whose pages turn from right to left', async () => {
    const articles = publish(
      fullArticle('فيضان في جاكرتا', {
        language: 'ar',
        outlet: 'الجزيرة',
        body: [paragraph('غمرت المياه أحياء المدينة. TEMPO.CO')],
      }),
    )
    expect(await validate(listEpubFiles([articles[0]], options))).toEqual([])
  })

  it('of an article whose outlet is a tab', async () => {
    const articles = publish(fullArticle('Banjir', { outlet: '\t' }))
    expect(await validate(listEpubFiles([articles[0]], options))).toEqual([])
  })

  it('of any edition, of whatever text', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, async (edition) => {
        const { articles } = openAll(edition)
        if (articles.length === 0) return
        expect(await validate(listEpubFiles(someOf(articles), options))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('the validator itself', () => {
  const good = listEpubFiles(publish(briefArticle('Bambu')), options)

  it.each([
    ['an unescaped sign', 'OEBPS/article-1.xhtml', (text: string) => text.replace('<h1>', '<h1>&')],
    [
      'a link that leads nowhere',
      'OEBPS/nav.xhtml',
      (text: string) => text.replaceAll('article-1', 'x'),
    ],
    ['a book without a title', 'OEBPS/package.opf', (text: string) => text.replace('Bambu', '')],
    ['a mimetype of another kind', 'mimetype', () => 'text/plain'],
  ])('refuses %s', async (_title, at, spoil) => {
    const files = good.map(({ path, text }) => ({ path, text: path === at ? spoil(text) : text }))
    expect(await validate(files)).not.toEqual([])
  })
})
