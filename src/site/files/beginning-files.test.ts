import { expect, it } from 'vitest'
import { briefArticle, fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import type { PublishedRecord } from '../../core/article/article-record.ts'
import { recogniseBeginnings } from '../../core/article/beginning.ts'
import { toFullRecord, toRecord } from '../../core/edition/to-record.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { maxBeginningBytes } from '../../core/offline/offline-list.ts'
import { listBeginningFiles } from './beginning-files.ts'
import { weighCompressed } from './compress-site.ts'
import { formatFiles } from './content-file.ts'

type Fields = Parameters<typeof fullArticle>[1]

const publish = (slug: string, fields: Fields = {}) => ({
  ...toFullRecord(fullArticle(slug, fields)),
  slug,
  related: [],
})

const brief = { ...toRecord(briefArticle('Kabar')), slug: 'kabar', related: [] }

const list = (related: readonly PublishedRecord[]) => {
  const stories = related.map((article) => toStory(article, article.slug))
  const files = listBeginningFiles({
    articles: [{ ...publish('élan'), related: stories }, ...related],
  })
  return [...formatFiles(files)]
}

it('an article has a file with the beginnings of its related full articles', () => {
  const related = [publish('satu'), brief, publish('dua')]
  const [[path, text] = [], ...others] = list(related)
  expect(path).toBe('/data/beginnings/élan.json')
  expect(others).toEqual([])
  const stories = related.map((article) => toStory(article, article.slug))
  const found = recogniseBeginnings(JSON.parse(text ?? ''), stories)
  expect(found.map(({ slug }) => slug)).toEqual(['satu', 'dua'])
})

it('an article that is related to briefs only has no such file', () => {
  expect(list([brief])).toEqual([])
})

it('a file keeps the limit, whatever the articles contain', () => {
  // Digests are among the texts that compress least.
  const digest = (seed: number) =>
    Array.from({ length: 60 }, (_, n) => Math.sin(seed * 100 + n).toString(36)).join('')
  const articles = Array.from({ length: 20 }, (_, n) =>
    publish(`kabar-${n}`, { body: [paragraph(digest(n))] }),
  )
  const [[path = '', text = ''] = []] = list(articles)
  expect(weighCompressed(path, Buffer.from(text))).toBeLessThanOrEqual(maxBeginningBytes)
  const { length } = JSON.parse(text)
  expect(length).toBeGreaterThan(2)
  expect(length).toBeLessThan(20)
})

it('a file is made from an article and its related ones, so that a change of any makes it anew', () => {
  const findSource = (...articles: PublishedRecord[]) => {
    const stories = articles.map((article) => toStory(article, article.slug))
    return findSourceOf({ ...publish('kabar'), related: stories }, articles)
  }
  const findSourceOf = (own: PublishedRecord, articles: PublishedRecord[]) => {
    const [file] = listBeginningFiles({ articles: [own, ...articles] })
    return file?.madeFrom
  }
  const before = findSource(publish('satu'), publish('dua'))
  expect(findSource(publish('satu'), publish('dua'))).toBe(before)
  expect(findSource(publish('dua'), publish('satu'))).not.toBe(before)
  expect(findSource(publish('satu'), publish('dua', { deck: 'Baru.' }))).not.toBe(before)
  // What a list says of a story, its beginning does not.
  const [satu, dua] = [publish('satu'), publish('dua')]
  const related = [toStory(satu, 'satu'), { ...toStory(dua, 'dua'), outlet: 'Koran' }]
  expect(findSourceOf({ ...publish('kabar'), related }, [satu, dua])).not.toBe(before)
})
