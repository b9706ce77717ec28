import { expect, it } from 'vitest'
import { mergeDrafts } from './merge-drafts.ts'

const name = (key: string, line: number) => {
  return { headline: key, url: null, key, lines: [line], time: null, summary: null }
}

it('a story that is named again keeps its place, and gets the lines and the time of the others', () => {
  const drafts = [name('satu', 1), name('dua', 2), { ...name('satu', 3), time: 4, summary: 5 }]
  expect(mergeDrafts(drafts)).toEqual([
    { ...name('satu', 1), lines: [1, 3], time: 4, summary: 5 },
    name('dua', 2),
  ])
})

it('a line with 200,000 links to one story is one line of it', () => {
  const drafts = Array.from({ length: 200_000 }, () => name('satu', 1))
  expect(mergeDrafts(drafts)).toEqual([name('satu', 1)])
  // All in one draft: more arguments than any stack has room for.
  const long = { ...name('satu', 0), lines: Array.from({ length: 200_000 }, (_, index) => index) }
  expect(mergeDrafts([name('satu', 0), long])[0]?.lines).toHaveLength(200_000)
})
