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

  it('reports half a character at the end of UTF-16', () => {
    const { problem } = decodeCapture('a.txt', utf16le.subarray(0, -1), 'utf-8')
    expect(problem).toMatchObject({ code: 'not-utf8', what: 'Found bytes that are not utf-16le.' })
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

  it('that declares UTF-8 and is not is reported', () => {
    const { problem } = decodeCapture('a.htm', latin(page('charset="utf-8"', 'Caf\xE9')), null)
    expect(problem).toMatchObject({ code: 'not-utf8', file: 'a.htm' })
  })

  it('is read as the keeper says', () => {
    const bytes = latin(page('charset="utf-8"', 'Caf\xE9'))
    expect(decodeCapture('a.html', bytes, 'windows-1252').text).toContain('Café')
  })
})
