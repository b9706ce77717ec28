import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { briefArticle, exactTime, fullArticle } from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { findArchivePlace } from './archive-paths.ts'
import { listArchive } from './list-archive.ts'
import { recogniseArchive } from './recognise-archive.ts'
import { type Collection, CollectionSchema } from './schema.ts'

/** The pages of outlets and reporters of an edition, by path. */
function list(...articles: Article[]): Map<string, Collection> {
  const built = buildEdition(articles.map((article, n) => ({ file: `${n + 100}.txt`, article })))
  const pages = listArchive(built).flatMap(({ path, archive }) =>
    archive.type === 'collection' ? [[path, archive] as const] : [],
  )
  return new Map(pages)
}

const by = (headline: string, day: string, outlet: string, ...reporters: string[]) =>
  fullArticle(headline, { published: exactTime(day), outlet, reporters })

describe('the pages of outlets and reporters', () => {
  const pages = list(
    by('Satu', '2024-07-01', 'Koran Uji', 'Ani', 'Budi'),
    by('Dua', '2024-07-03', 'Koran Uji', 'Ani'),
    by('Tiga', '2024-07-02', 'KORAN UJI'),
    briefArticle('Singkat', { outlet: 'Radio', published: null }),
  )

  it('are one for each name, briefs included', () => {
    expect([...pages.keys()]).toEqual([
      '/outlets/koran-uji',
      '/outlets/radio',
      '/reporters/ani',
      '/reporters/budi',
    ])
  })

  it('list the stories, newest first, under the most frequent spelling', () => {
    expect(pages.get('/outlets/koran-uji')).toMatchObject({ name: 'Koran Uji', total: 3 })
    const headlines = pages.get('/outlets/koran-uji')?.stories.map(({ headline }) => headline)
    expect(headlines).toEqual(['Dua', 'Tiga', 'Satu'])
    expect(pages.get('/reporters/ani')).toMatchObject({ total: 2, since: '2024-07-01' })
    expect(pages.get('/outlets/radio')).toMatchObject({ total: 1, since: null })
  })

  it('have addresses and data that the app recognises', () => {
    for (const [path, collection] of pages) {
      expect(findArchivePlace(path)).toEqual({ type: 'collection', path })
      const sent: unknown = JSON.parse(JSON.stringify(collection))
      expect(v.parse(CollectionSchema, sent)).toEqual(collection)
      expect(recogniseArchive(sent)).toEqual(collection)
    }
  })

  it('are several for many stories', () => {
    const many = Array.from({ length: 100 }, (_, n) => by(`Kabar ${n}`, '2024-07-01', 'Koran Uji'))
    const counts = [...list(...many)].map(([path, { stories }]) => [path, stories.length])
    expect(counts).toEqual([
      ['/outlets/koran-uji', 48],
      ['/outlets/koran-uji/2', 48],
      ['/outlets/koran-uji/3', 4],
    ])
  })
})

it('the archive lists its largest outlets, at most twelve', () => {
  const articles = Array.from({ length: 20 }, (_, n) =>
    by(`Kabar ${n}`, '2024-07-01', `Media ${n}`),
  )
  const again = by('Lagi', '2024-07-02', 'Media 7')
  const built = buildEdition(
    [...articles, again].map((article, n) => ({ file: `${n + 100}.txt`, article })),
  )
  const [front] = listArchive(built)
  if (front?.archive.type !== 'overview') throw new Error('The archive has no first page.')
  expect(front.archive.largest).toHaveLength(12)
  expect(front.archive.largest[0]).toEqual({ name: 'Media 7', slug: 'media-7', total: 2 })
})
