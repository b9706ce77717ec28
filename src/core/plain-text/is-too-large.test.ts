import { describe, expect, it } from 'vitest'
import { pageLimits } from '../capture/page-limits.ts'
import { codes, compileText } from '../compile/compile-fixture.ts'
import { isTooLarge } from './is-too-large.ts'

const { elements, texts } = pageLimits

describe('a text is too large', () => {
  it.each([
    ['with one line more than the limit', 'kata\n'.repeat(elements + 1), true],
    ['but not with as many, blank lines between them', 'kata\r\n\r\n'.repeat(elements), false],
    ['with one word and space more than the limit', 'a '.repeat(texts / 2 + 1), true],
    ['but not with as many', 'a '.repeat(texts / 2), false],
    ['with more blank lines', '\n'.repeat(texts + 1), true],
    ['but not with one long word', 'a'.repeat(texts + 1), false],
  ])('%s', (_title, text, expected) => {
    expect(isTooLarge(text)).toBe(expected)
  })
})

it('a text of two million paragraphs is refused with its reason, and without an account', () => {
  const compilation = compileText(`Judul\n${'Kata.\n'.repeat(2_000_000)}`)
  expect(compilation.article).toBeNull()
  expect(compilation.lines).toEqual([])
  expect(codes(compilation)).toEqual(['page-too-large'])
})
