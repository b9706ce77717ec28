import { afterEach, expect, it, vi } from 'vitest'
import { createAnchor } from '../../core/article/anchor.ts'
import { positionOf } from '../../core/library/library-fixture.ts'
import type { Position } from '../../core/library/schema.ts'
import { lineHeight, stubPage } from '../ui/page-fixture.ts'
import { findLostWords, findResumePlace } from './find-resume-place.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const texts = ['Banjir ', 'Gempa ', 'Panen ', 'Jembatan '].map((word) => word.repeat(16).trim())
const windowHeight = 10 * lineHeight

/** Opens the article with a position at a place of its text. */
function open(unit: number, offset: number, fields: Partial<Position> = {}) {
  const page = stubPage(texts, { windowHeight })
  const anchor = createAnchor(page.units, unit, offset)
  const position = anchor === null ? undefined : positionOf('banjir', { anchor, ...fields })
  return { ...page, find: () => findResumePlace(page.units, position) }
}

it('offers the place where the reader has stopped', () => {
  expect(open(2, 30).find()).toEqual({ unit: 2, offset: 30 })
})

it('a stop at the end of a unit resumes at the next one', () => {
  expect(open(1, texts[1]?.length ?? 0).find()).toEqual({ unit: 2, offset: 0 })
})

it('offers nothing to a reader who has finished, or has not begun', () => {
  expect(open(2, 30, { isDone: true }).find()).toBe(null)
  expect(findResumePlace(open(2, 30).units, undefined)).toBe(null)
})

it('offers nothing that the first window shows', () => {
  expect(open(0, 30).find()).toBe(null)
})

it('offers nothing to a reader who has scrolled on', () => {
  const { scrollTo, find } = open(2, 30)
  scrollTo(windowHeight + 1)
  expect(find()).toBe(null)
})

it('offers nothing in an article of less than two windows', () => {
  const { units } = stubPage(texts, { windowHeight: 30 * lineHeight })
  const anchor = createAnchor(units, 3, 30)
  expect(anchor && findResumePlace(units, positionOf('banjir', { anchor }))).toBe(null)
})

it('offers nothing when the words are gone from the article', () => {
  const { units } = stubPage(texts, { windowHeight })
  const position = positionOf('banjir', {
    anchor: { block: 2, offset: 0, quote: 'kata yang sudah dihapus redaksi', prefix: '' },
  })
  expect(findResumePlace(units, position)).toBe(null)
  expect(findLostWords(units, position)).toBe('kata yang sudah dihapus redaksi')
})

it('no words are lost while the place is found, or once the article is finished', () => {
  const { units } = stubPage(texts, { windowHeight })
  const anchor = createAnchor(units, 2, 30)
  if (anchor === null) throw new Error('The page has that place.')
  expect(findLostWords(units, positionOf('banjir', { anchor }))).toBe(null)
  const gone = { ...anchor, quote: 'kata yang sudah dihapus redaksi', prefix: '' }
  expect(findLostWords(units, positionOf('banjir', { anchor: gone, isDone: true }))).toBe(null)
  expect(findLostWords(units, undefined)).toBe(null)
})
