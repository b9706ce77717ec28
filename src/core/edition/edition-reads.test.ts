import { expect, it } from 'vitest'
import { listArchive } from '../archive/list-archive.ts'
import { exactTime, fullArticle, paragraph } from '../article/article-fixture.ts'
import { gatherFeed } from '../publish/gather-feed.ts'
import { listPages } from '../publish/list-pages.ts'
import { cutVolumes } from '../search/build-search.ts'
import { buildEdition } from './build-edition.ts'
import { toFullRecord } from './to-record.ts'

/** Builds an edition of one day, and counts how often a body is read. */
function buildCounted(count: number) {
  const counted = { reads: 0 }
  const sources = Array.from({ length: count }, (_, number) => {
    const published = exactTime('2024-07-29')
    const body = [paragraph(`Warga desa ${number} bekerja.`), paragraph('Hujan turun lagi.')]
    const sha256 = String(number).padStart(64, '0')
    const provenance = { capture: null, url: null, captured: null, sha256 }
    const article = fullArticle(`Desa ${number}`, { body, published, provenance })
    const record = toFullRecord(article)
    const read = () => {
      counted.reads += 1
      return body
    }
    return { file: `${number}.txt`, article: { ...record, text: { madeFrom: `${number}`, read } } }
  })
  return { built: buildEdition(sources), counted }
}

it.each([20, 200])('of %d articles only those that lead a page are read to be listed', (count) => {
  const { built, counted } = buildCounted(count)
  const archive = listArchive(built)
  gatherFeed(built)
  listPages(built)
  cutVolumes(built)
  expect(archive.length).toBeGreaterThan(4)
  // The lead of the front page, and that of the day.
  expect(counted.reads).toBe(2)
})
