import { expect, it } from 'vitest'
import { isAtEnd, judgeStop } from './judge-stop.ts'

const windowHeight = 700
const end = 5_000

it('scrolling by the reader below the first window is reading', () => {
  expect(judgeStop(null, { top: 900, end }, windowHeight)).toBe('reading')
})

it('a page that the app or the browser has scrolled is not read until the reader moves on', () => {
  const put = { top: 900, end }
  expect(judgeStop(put, { top: 940, end }, windowHeight)).toBe('not-moved')
  expect(judgeStop(put, { top: 860, end }, windowHeight)).toBe('not-moved')
  expect(judgeStop(put, { top: 950, end }, windowHeight)).toBe('reading')
})

it('a larger type moves the page, not the reader', () => {
  expect(judgeStop({ top: 900, end }, { top: 1_200, end: 6_000 }, windowHeight)).toBe('new-layout')
})

it('the first window and a short article need no memory', () => {
  expect(judgeStop(null, { top: 699, end }, windowHeight)).toBe('not-begun')
  expect(judgeStop(null, { top: 700, end: 1_400 }, windowHeight)).toBe('not-begun')
})

it('an article is finished when its end is in the window', () => {
  expect(isAtEnd({ top: 4_299, end }, windowHeight)).toBe(false)
  expect(isAtEnd({ top: 4_300, end }, windowHeight)).toBe(true)
})
