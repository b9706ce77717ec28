import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { holdCompilation } from './compiled-file.ts'
import { findRepeats } from './find-repeats.ts'

const monday = '2024-07-29T10:00:00+07:00'
const tuesday = '2024-07-30T10:00:00+07:00'

function capture(file: string, sha256: string, at: string | null) {
  const captured = at === null ? null : { at, isEstimated: false, reason: null }
  const article = fullArticle('Banjir', { provenance: { capture: file, url: null, captured } })
  const compilation = { file, article, problems: [], lines: [], findings: [] }
  return { sha256, compilation: holdCompilation(compilation) }
}

it.each([
  ['of one time', monday, monday, [['b', 'a']]],
  ['of no known time', null, null, [['b', 'a']]],
  ['of which only the first has a time', monday, null, [['b', 'a']]],
  ['of which only the second has a time', null, monday, [['a', 'b']]],
  ['of two times', monday, tuesday, []],
])('two captures with the same bytes, %s', (_title, one, other, repeats) => {
  expect([...findRepeats([capture('a', '1', one), capture('b', '1', other)])]).toEqual(repeats)
})

it('captures with other bytes repeat nothing', () => {
  expect([...findRepeats([capture('a', '1', null), capture('b', '2', null)])]).toEqual([])
})
