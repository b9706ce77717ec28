import { describe, expect, it } from 'vitest'
import { decodeCapture } from './decode-capture.ts'

const words = 'Café “baru” – 20 €'
const utf8 = new TextEncoder().encode(words)
/** `words` in Windows-1252. */
const windows1252 = Buffer.from('Caf\xE9 \x93baru\x94 \x96 20 \x80', 'latin1')
const utf16le = Buffer.from(`\uFEFF${words}`, 'utf16le')
const utf16be = Buffer.from(utf16le).swap16()

describe('decodeCapture', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), 'utf-8'],
    ['Windows-1252, when the provenance says so', windows1252, 'windows-1252'],
    ['UTF-16 little-endian with a mark', utf16le, 'utf-8'],
    ['UTF-16 big-endian with a mark', utf16be, 'utf-8'],
    ['UTF-16 whose mark contradicts the provenance', utf16be, 'windows-1252'],
    ['UTF-16 without a mark, when the provenance says so', utf16le.subarray(2), 'utf-16le'],
  ])('reads %s', (_title, bytes, encoding) => {
    expect(decodeCapture('a.txt', bytes, encoding)).toEqual({ text: words, problem: null })
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('names the first line that is not UTF-8, with %s', (_title, lineBreak) => {
    const bytes = Buffer.from(['satu', 'dua', 'Caf\xE9', '\xE9'].join(lineBreak), 'latin1')
    const { text, problem } = decodeCapture('a.txt', bytes, 'utf-8')
    expect(text).toContain('Caf\uFFFD')
    expect(problem).toMatchObject({ code: 'not-utf8', severity: 'error', file: 'a.txt', line: 3 })
    expect(problem?.fix).toContain('windows-1252')
  })

  it.each([
    ['a.txt', 'Warga desa membangun jembatan bambu.'],
    ['a.html', '<!DOCTYPE html><meta charset="utf-8"><title>日本語の見出し</title><p>Warga</p>'],
  ])('reads %s in UTF-16 without a mark', (name, text) => {
    const bytes = Buffer.from(text, 'utf16le')
    expect(decodeCapture(name, bytes, null)).toEqual({ text, problem: null })
    expect(decodeCapture(name, Buffer.from(bytes).swap16(), null)).toEqual({ text, problem: null })
  })

  it('reports half a character at the end of UTF-16', () => {
    const { problem } = decodeCapture('a.txt', utf16le.subarray(0, -1), 'utf-8')
    expect(problem).toMatchObject({ code: 'bad-bytes', what: 'Found bytes that are not UTF-16LE.' })
  })
})

describe('a saved web page', () => {
  const page = (charset: string, text: string) => `<meta ${charset}><p>${text}`
  const declared = 'http-equiv="Content-Type" content="text/html; charset=iso-8859-1"'
  const latin = (text: string) => Buffer.from(text, 'latin1')

  it.each([
    [
      'what it declares',
      latin(page(declared, 'Caf\xE9 \x93baru\x94')),
      page(declared, 'Café “baru”'),
    ],
    [
      'UTF-8, also when it still declares another',
      Buffer.from(page(declared, words)),
      page(declared, words),
    ],
    ['Windows-1252, when it declares nothing', latin('<p>Caf\xE9'), '<p>Café'],
    ['UTF-16, by its mark', utf16le, words],
    [
      'Windows-1252, when it declares it without quotes',
      latin(page('charset=windows-1252', '\x80')),
      page('charset=windows-1252', '€'),
    ],
  ])('is read as %s', (_title, bytes, text) => {
    expect(decodeCapture('a.html', bytes, null)).toEqual({ text, problem: null })
  })

  it.each([
    ['gb2312', 'b4f3c7c5d6d8d0c2bfaab7c5', '大桥重新开放'],
    ['windows-1251', 'cceef1f220eef2eaf0fbf220f1edeee2e0', 'Мост открыт снова'],
    ['windows-1256', 'c7ddcacac7cd20c7e1ccd3d120e3e420cccfedcf', 'افتتاح الجسر من جديد'],
    ['Shift_JIS', '8bb482aa8dc482d18a4a92ca82b582bd', '橋が再び開通した'],
    ['EUC-KR', 'b4d9b8aeb0a120b4d9bdc320bfadb7c8b4d9', '다리가 다시 열렸다'],
    ['big5', 'a46abef4adabb773b67da9f1', '大橋重新開放'],
    ['koi8-r', 'edcfd3d420cfd4cbd2d9d4', 'Мост открыт'],
    ['iso-2022-jp', '1b24423636242c332b444c1b2842', '橋が開通'],
    ['tis-620', 'cad0bed2b9e0bbd4b4cdd5a1a4c3d1e9a7', 'สะพานเปิดอีกครั้ง'],
  ])('in %s is read as it declares', (charset, hex, text) => {
    const bytes = Buffer.concat([
      Buffer.from(page(`charset="${charset}"`, '')),
      Buffer.from(hex, 'hex'),
    ])
    const decoded = decodeCapture('a.html', bytes, null)
    expect(decoded).toEqual({ text: page(`charset="${charset}"`, text), problem: null })
    // In a text file, the same bytes need an encoding from the keeper.
    const alone = decodeCapture('a.txt', Buffer.from(hex, 'hex'), charset)
    expect(alone).toEqual({ text, problem: null })
  })

  it.each(['iso-8859-1', 'shift_jis', 'utf-8'])(
    'in UTF-8 with one bad byte stays UTF-8, though it declares %s',
    (charset) => {
      const html = page(`charset=${charset}`, `${words}\n`)
      const bytes = Buffer.concat([Buffer.from(html), Buffer.from([0xff]), Buffer.from('é')])
      const { text, problem } = decodeCapture('a.html', bytes, null)
      expect(text).toBe(`${html}\uFFFDé`)
      expect(problem).toMatchObject({ code: 'bad-bytes', severity: 'warning', line: 2 })
    },
  )

  it('that declares an encoding refused by browsers is reported', () => {
    const { problem } = decodeCapture('a.html', latin(page('charset=hz-gb-2312', '~{<:Ky2;')), null)
    expect(problem).toMatchObject({ code: 'not-utf8', file: 'a.html' })
  })

  it('that declares UTF-8 but is not UTF-8 is reported', () => {
    const { problem } = decodeCapture('a.htm', latin(page('charset="utf-8"', 'Caf\xE9')), null)
    expect(problem).toMatchObject({ code: 'not-utf8', file: 'a.htm' })
  })

  it('is read in the keeper’s encoding', () => {
    const bytes = latin(page('charset="utf-8"', 'Caf\xE9'))
    expect(decodeCapture('a.html', bytes, 'windows-1252').text).toContain('Café')
  })
})
