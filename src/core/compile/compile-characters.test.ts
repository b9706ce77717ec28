import { describe, expect, it } from 'vitest'
import { writePage } from '../capture/page-fixture.ts'
import { codes, compileText } from './compile-fixture.ts'

const plain = compileText(writePage())

describe('the same page', () => {
  it.each([
    ['with CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with CR line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['with line separators', (text: string) => text.replaceAll('\n', '\u2028')],
    ['with paragraph separators', (text: string) => text.replaceAll('\n\n', '\u2029')],
    ['without blank lines', (text: string) => text.replaceAll('\n\n', '\n')],
    ['without a line break at its end', (text: string) => text.trimEnd()],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with no-break spaces', (text: string) => text.replaceAll(' ', '\u00A0')],
    ['with tabs', (text: string) => text.replaceAll(' ', '\t')],
    ['indented', (text: string) => text.replaceAll('\n', '\n    ')],
    ['with trailing spaces', (text: string) => text.replaceAll('\n', '  \n')],
    ['with soft hyphens', (text: string) => text.replaceAll('an', 'a\u00ADn')],
    ['with zero-width spaces', (text: string) => text.replaceAll('an', 'a\u200Bn')],
  ])('%s gives the same article', (_title, change) => {
    const changed = compileText(change(writePage()))
    expect(changed.article).toEqual(plain.article)
    expect(changed.problems).toEqual([])
  })

  it('with overrides and controls gives the same article, and a problem', () => {
    const changed = compileText(writePage().replaceAll('Jembatan', 'Jem\u202Eba\u0000tan'))
    expect(changed.article).toEqual(plain.article)
    expect(codes(changed)).toEqual(['control-characters'])
  })
})

it('decomposed letters are composed, and the words stay equal', () => {
  const headline = 'Café São Ségar'
  const { article, lines } = compileText(writePage({ headline: headline.normalize('NFD') }))
  expect(article?.headline).toBe(headline)
  expect(lines[0]?.text).toBe(headline.normalize('NFD'))
})

it('every line is accounted for under its own number, whatever its line break', () => {
  const { lines } = compileText('Judul\r\nIklan\rTeks\u2028Usai\n')
  expect(lines.map(({ line, role, text }) => [line, role, text])).toEqual([
    [1, 'headline', 'Judul'],
    [2, 'noise', 'Iklan'],
    [3, 'body', 'Teks'],
    [4, 'body', 'Usai'],
    [5, 'blank', ''],
  ])
})
