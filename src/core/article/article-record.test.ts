import { expect, it, vi } from 'vitest'
import { toFullRecord, toRecord } from '../edition/to-record.ts'
import { briefArticle, fullArticle } from './article-fixture.ts'
import {
  openFullRecord,
  openPublished,
  openPublishedFull,
  openRecord,
  type PublishedRecord,
} from './article-record.ts'
import { everyBlock } from './block-fixture.ts'
import { capturedPicture } from './picture-fixture.ts'

const full = fullArticle('Banjir', { body: everyBlock, figure: capturedPicture('/media/a.jpg') })
const address = { slug: 'banjir', related: [], readingMinutes: 2 }

it('a record keeps an article without its body', () => {
  const { body: _, ...others } = full
  const record = toFullRecord(full)
  expect(record).toStrictEqual({ ...others, gist: record.gist, text: record.text })
})

it('a full article is opened whole, without what only a record has', () => {
  expect(openFullRecord(toFullRecord(full))).toStrictEqual(full)
  expect(openRecord(toRecord(full))).toStrictEqual(full)
})

it('a published full article is opened whole, without what only a record has', () => {
  const record = { ...toFullRecord(full), ...address }
  expect(openPublishedFull(record)).toStrictEqual({ ...full, ...address })
  expect(openPublished(record)).toStrictEqual({ ...full, ...address })
})

it('a brief is its own record, and stays as it is', () => {
  const brief = briefArticle('Bambu')
  const record = toRecord(brief)
  expect(record).toBe(brief)
  expect(openRecord(record)).toBe(brief)
  const published: PublishedRecord = { ...record, ...toRecord(brief), slug: 'bambu', related: [] }
  expect(openPublished(published)).toStrictEqual({ ...brief, slug: 'bambu', related: [] })
})

it('a record is not converted again', () => {
  const record = toRecord(full)
  expect(toRecord(record)).toBe(record)
})

it('a body is read each time that its record is opened, and not before', () => {
  const read = vi.fn(() => everyBlock)
  const record = { ...toFullRecord(full), text: { madeFrom: 'a', read } }
  expect(read).not.toHaveBeenCalled()
  expect(openFullRecord(record).body).toBe(everyBlock)
  expect(openRecord(record)).toStrictEqual(full)
  expect(read).toHaveBeenCalledTimes(2)
})
