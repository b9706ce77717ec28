import { describe, expect, it } from 'vitest'
import { Sheet, splitLines } from './sheet.ts'

describe('splitLines', () => {
  it.each([
    ['LF', 'a\nb'],
    ['CRLF, which counts once', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['the next-line control', 'a\u0085b'],
    ['the line separator', 'a\u2028b'],
    ['the paragraph separator', 'a\u2029b'],
  ])('parts lines at %s', (_title, text) => {
    expect(splitLines(text)).toEqual(['a', 'b'])
  })
})

describe('Sheet', () => {
  it('accounts for each line as captured, with the role and rule of its first claim', () => {
    const sheet = new Sheet('a.txt', splitLines(' Judul \n\nIklan\nTeks'))
    const [headline, noise] = sheet.free()
    if (headline !== undefined) sheet.claim(headline, 'headline', 'first-line')
    if (headline !== undefined) sheet.claim(headline, 'body', 'paragraph')
    if (noise !== undefined) sheet.claim(noise, 'noise', 'iklan')
    expect(sheet.account()).toEqual([
      { line: 1, text: ' Judul ', role: 'headline', rule: 'first-line' },
      { line: 2, text: '', role: 'blank', rule: 'blank-line' },
      { line: 3, text: 'Iklan', role: 'noise', rule: 'iklan' },
      { line: 4, text: 'Teks', role: 'unknown', rule: 'unknown-line' },
    ])
  })

  it('offers only lines with text that nobody has claimed, cleaned, within the bounds', () => {
    const sheet = new Sheet('a.txt', splitLines('satu\n \u00A0 \n dua\u00A0kata \ntiga\nempat'))
    const [first] = sheet.free()
    if (first !== undefined) sheet.claim(first, 'noise', 'test')
    expect(sheet.free()).toEqual([
      { index: 2, text: 'dua kata' },
      { index: 3, text: 'tiga' },
      { index: 4, text: 'empat' },
    ])
    expect(sheet.free(3, 4)).toEqual([{ index: 3, text: 'tiga' }])
  })

  it('reports control characters and overrides with their line', () => {
    const { problems } = new Sheet('a.txt', splitLines('Judul\nfoto\u202Egpj.exe\nteks\u0007'))
    expect(problems).toMatchObject([
      { code: 'control-characters', file: 'a.txt', line: 2, what: 'Found U+202E.' },
      { code: 'control-characters', file: 'a.txt', line: 3, what: 'Found U+0007.' },
    ])
  })

  it('keeps 30 of a run of combining marks, accounts for all of them, and says so', () => {
    const line = (marks: number) => `x${'\u0323'.repeat(marks)}`
    const sheet = new Sheet('a.txt', [line(30), line(31)])
    expect(sheet.free().map(({ text }) => text)).toEqual([line(30), line(30)])
    expect(sheet.account().map(({ text }) => text)).toEqual([line(30), line(31)])
    expect(sheet.problems).toMatchObject([{ code: 'too-many-marks', line: 2, what: line(30) }])
  })
})
