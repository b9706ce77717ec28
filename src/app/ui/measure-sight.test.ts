import { afterEach, expect, it, vi } from 'vitest'
import { findTop, findTopPlace, isLong, measureEnd, measureProgress } from './measure-sight.ts'
import { stubPage } from './page-fixture.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const [short, long] = ['Satu baris', 'Seratus huruf dalam sepuluh baris'.padEnd(100, '.')]

it('the first visible line is the place where the reader is', () => {
  const page = stubPage([short, long, short], { windowHeight: 100 })
  expect(findTopPlace(page.units)).toEqual({ unit: 0, offset: 0 })
  page.scrollTo(20)
  expect(findTopPlace(page.units)).toEqual({ unit: 1, offset: 0 })
  page.scrollTo(60)
  expect(findTopPlace(page.units)).toEqual({ unit: 1, offset: 20 })
})

it('a line that is cut off by a hair counts as visible', () => {
  const page = stubPage([long], { windowHeight: 100 })
  page.scrollTo(42)
  expect(findTopPlace(page.units)?.offset).toBe(20)
  page.scrollTo(43)
  expect(findTopPlace(page.units)?.offset).toBe(30)
})

it('below all text the reader is at the last unit, and an empty unit is never the place', () => {
  const page = stubPage([short, long, ''], { windowHeight: 100 })
  page.scrollTo(900)
  expect(findTopPlace(page.units)).toEqual({ unit: 1, offset: 0 })
})

it('a page that shows no unit has no place', () => {
  const { units } = stubPage([short], { windowHeight: 100 })
  stubPage([], { windowHeight: 100 })
  expect([findTopPlace(units), measureEnd(units)]).toEqual([null, 0])
})

it('text before a unit’s own, such as a dateline, is not counted', () => {
  const page = stubPage([long], { windowHeight: 100, before: 'KOTA BANTUL, 29 Juli' })
  expect(findTop({ unit: 0, offset: 0 }, 100)).toBe(40)
  page.scrollTo(60)
  expect(findTopPlace(page.units)?.offset).toBe(10)
})

it('progress is the part of the text above the lower edge of the window', () => {
  const page = stubPage([long, long], { windowHeight: 100 })
  expect(measureProgress(page.units)).toBe(0.25)
  page.scrollTo(200)
  expect(measureProgress(page.units)).toBe(0.75)
  page.scrollTo(900)
  expect(measureProgress(page.units)).toBe(1)
  expect(measureProgress([])).toBe(0)
})

it('an article is long from two windows on', () => {
  expect(isLong(stubPage([long, long], { windowHeight: 200 }).units)).toBe(false)
  expect(isLong(stubPage([long, long, short], { windowHeight: 200 }).units)).toBe(true)
})

it('the end of the text does not depend on how far the page is scrolled', () => {
  const page = stubPage([long, short], { windowHeight: 100 })
  expect(measureEnd(page.units)).toBe(220)
  page.scrollTo(60)
  expect(measureEnd(page.units)).toBe(220)
})
