import { describe, expect, it } from 'vitest'
import {
  briefArticle,
  capturedAt,
  capturesOf,
  exactTime,
  fullArticle,
} from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { gatherFeed } from './gather-feed.ts'
import { buildDays, buildOf } from './publish-fixture.ts'

const unsaved = { capture: null, url: null, captured: null }

describe('a feed', () => {
  it('contains the newest forty stories, newest first', () => {
    const { stories } = gatherFeed(buildDays(60))
    const headlines = stories.map(({ article }) => article.headline)
    expect(headlines).toEqual(Array.from({ length: 40 }, (_, n) => `Kabar ${59 - n}`))
  })

  it('uses the moment of capture for a story without a time, and puts stories without any last', () => {
    const { stories } = gatherFeed(
      buildOf(
        fullArticle('Tanpa apa pun', { published: null, provenance: unsaved }),
        fullArticle('Bertanggal', { published: exactTime('2024-07-29') }),
        fullArticle('Tersimpan', { published: null }),
      ),
    )
    expect(stories.map(({ article, updatedAt }) => [article.headline, updatedAt])).toEqual([
      ['Tersimpan', capturedAt],
      ['Bertanggal', '2024-07-29T12:00:00+07:00'],
      ['Tanpa apa pun', null],
    ])
  })

  it('states when a story was changed, and keeps it in the order of publication', () => {
    const { stories, updatedAt } = gatherFeed(
      buildOf(
        fullArticle('Baru', { published: exactTime('2024-07-30') }),
        fullArticle('Diubah', {
          published: exactTime('2024-07-29'),
          updated: exactTime('2024-12-31'),
        }),
      ),
    )
    expect(stories.map(({ article, updatedAt: at }) => [article.headline, at])).toEqual([
      ['Baru', '2024-07-30T12:00:00+07:00'],
      ['Diubah', '2024-12-31T12:00:00+07:00'],
    ])
    expect(updatedAt).toBe('2024-12-31T12:00:00+07:00')
  })

  it('announces a changed article once: when its new text was first captured, under the same id', () => {
    const captures = capturesOf('Banjir Datang', 'Banjir Surut', 'Banjir Surut')
    const [before, after, again] = [1, 2, 3].map((count) => {
      return gatherFeed(buildEdition(captures.slice(0, count))).stories[0]
    })
    expect(before?.updatedAt).toBe('2024-07-29T12:00:00+07:00')
    expect(after?.updatedAt).toBe('2024-09-19T10:00:00+07:00')
    expect(again?.updatedAt).toBe(after?.updatedAt)
    expect(new Set([before?.id, after?.id, again?.id]).size).toBe(1)
  })

  it('is as new as the last capture or the newest story, whichever is later', () => {
    expect(gatherFeed(buildOf(fullArticle('Jembatan'))).updatedAt).toBe(capturedAt)
    const later = fullArticle('Jembatan', { published: exactTime('2024-12-01') })
    expect(gatherFeed(buildOf(later)).updatedAt).toBe('2024-12-01T12:00:00+07:00')
    const never = fullArticle('Jembatan', { published: null, provenance: unsaved })
    expect(gatherFeed(buildOf(never)).updatedAt).toBeNull()
  })

  it('names the reporters as authors, else the outlet, else nobody', () => {
    const { stories } = gatherFeed(
      buildOf(
        fullArticle('Satu', { reporters: ['Sita', 'Joko'], published: exactTime('2024-07-03') }),
        fullArticle('Dua', { published: exactTime('2024-07-02') }),
        briefArticle('Tiga', { outlet: null, published: exactTime('2024-07-01') }),
      ),
    )
    expect(stories.map(({ authors }) => authors)).toEqual([['Sita', 'Joko'], ['Tempo.co'], []])
  })
})

it('a saved address is no news: it comes after every story', () => {
  const saved = briefArticle('Alamat', { published: null, knownFrom: 'addresses' })
  const { stories, updatedAt } = gatherFeed(buildOf(saved, fullArticle('Satu')))
  expect(stories.map(({ article }) => article.headline)).toEqual(['Satu', 'Alamat'])
  expect(stories[1]?.updatedAt).toBeNull()
  expect(updatedAt).toBe(capturedAt)
})

describe('the id of a story', () => {
  const idOf = (...articles: Article[]) => gatherFeed(buildOf(...articles))

  it('is a unique UUID of version 8', () => {
    const ids = gatherFeed(buildDays(40)).stories.map(({ id }) => id)
    for (const id of ids) {
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }
    expect(new Set(ids).size).toBe(40)
  })

  it('stays the same when a brief becomes a full article', () => {
    const [brief] = idOf(briefArticle('Jembatan')).stories
    const [full] = idOf(fullArticle('Jembatan')).stories
    expect(full?.id).toBe(brief?.id)
  })

  it('stays the same for the feed when newer stories arrive', () => {
    expect(gatherFeed(buildDays(60)).id).toBe(gatherFeed(buildDays(3)).id)
  })
})
