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
  const [[path, text] = [], ...others] = list([publish('satu'), brief, publish('dua')])
  expect(path).toBe('/data/beginnings/élan.json')
  expect(others).toEqual([])
  const found = recogniseBeginnings(JSON.parse(text ?? ''))
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
  const { length } = recogniseBeginnings(JSON.parse(text))
  expect(length).toBeGreaterThan(2)
  expect(length).toBeLessThan(20)
})

it('a file is made from the related articles, so that a change of any of them makes it anew', () => {
  const findSource = (...articles: PublishedRecord[]) => {
    const stories = articles.map((article) => toStory(article, article.slug))
    const own = { ...publish('kabar'), related: stories }
    const [file] = listBeginningFiles({ articles: [own, ...articles] })
    return file?.madeFrom
  }
  const before = findSource(publish('satu'), publish('dua'))
  expect(findSource(publish('satu'), publish('dua'))).toBe(before)
  expect(findSource(publish('dua'), publish('satu'))).not.toBe(before)
  expect(findSource(publish('satu'), publish('dua', { deck: 'Baru.' }))).not.toBe(before)
})
