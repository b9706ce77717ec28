import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdBytes } from './byte-source.ts'
import { readMhtml } from './read-mhtml.ts'
import { Refusal } from './refusal.ts'
import { readWhole } from './seed-file.ts'

const blink = readFileSync(new URL('golden/blink.mhtml', import.meta.url))

function read(message: string | Buffer) {
  const bytes = typeof message === 'string' ? Buffer.from(message, 'latin1') : message
  const { pages, problems } = readMhtml(holdBytes(bytes))
  const [page] = pages
  const findBytes = (written: string) => {
    const open = page?.findFile(written)
    return open == null ? null : readWhole({ open }).toString('latin1')
  }
  const html = page === undefined ? null : readWhole(page).toString('latin1')
  return { html, known: page?.known, findBytes, codes: problems.map(({ code }) => code) }
}

/** As Internet Explorer wrote it: CRLF, a type in quotation marks, folded addresses. */
const oldMessage = (body: string, encoding = 'quoted-printable', charset = 'windows-1252') =>
  [
    'From: "Disimpan oleh Windows Internet Explorer 8"',
    'Subject: Kabar',
    'Date: Mon, 29 Jul 2024 20:15:00 +0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----=_NextPart_000_0000_01"',
    'X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2900.5931',
    '',
    'This is a multi-part message in MIME format.',
    '',
    '------=_NextPart_000_0000_01',
    'Content-Type: text/html;',
    `\tcharset="${charset}"`,
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: http://kabar.example/2024/07/',
    '\tjembatan.html',
    '',
    body,
    '------=_NextPart_000_0000_01',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://kabar.example/foto/a.gif',
    '',
    'R0lG',
    'ODlh',
    '',
    '------=_NextPart_000_0000_01',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <b@kabar>',
    '',
    'UE5H',
    '------=_NextPart_000_0000_01--',
    '',
  ].join('\r\n')

describe('a page that Chromium saved', () => {
  it('is found with its address, its moment and its picture', () => {
    const { html, known, findBytes, codes } = read(blink)
    expect(html).toMatch(/^<!DOCTYPE html><html lang="id">/)
    expect(html).toContain('ikut.</p>')
    expect(known).toEqual({
      url: 'http://kabar.example/berita/jembatan.html',
      capturedAt: '2026-11-29T20:44:06+00:00',
    })
    expect(findBytes('http://kabar.example/foto/jembatan.png')).toMatch(/^\x89PNG/)
    expect(findBytes('/foto/jembatan.png#a')).toMatch(/^\x89PNG/)
    expect(findBytes('/foto/lain.png')).toBeNull()
    expect(codes).toEqual([])
  })

  it('and that is cut off is read as far as it goes', () => {
    const { html, codes } = read(blink.subarray(0, 1_000))
    expect(html).toContain('<h1>Jembatan Bambu')
    expect(codes).toEqual(['container-damaged'])
  })

  it.each([120, 300, 420])(
    'and that is cut off before its page, at %i bytes, says so',
    (length) => {
      const { pages, problems } = readMhtml(holdBytes(blink.subarray(0, length)))
      expect(pages).toEqual([])
      expect(problems).toMatchObject([{ path: null, code: 'container-damaged' }])
    },
  )
})

describe('a page that Internet Explorer saved', () => {
  it('is found with its encoding and its pictures', () => {
    const { html, known, findBytes } = read(oldMessage('<p>Caf=E9=20=\r\nbaru = lama =C3=\r\n</p>'))
    expect(html).toBe('<p>Caf\xE9 baru = lama \xC3</p>')
    expect(known).toEqual({
      url: 'http://kabar.example/2024/07/jembatan.html',
      capturedAt: '2024-07-29T20:15:00+07:00',
      encoding: 'windows-1252',
    })
    expect(findBytes('../../foto/a.gif')).toBe('GIF89a')
    expect(findBytes('cid:b@kabar')).toBe('PNG')
    expect(findBytes('cid:b%40kabar')).toBe('PNG')
  })

  it.each([
    ['8bit', '<p>Caf\xE9</p>'],
    ['7bit', '<p>Kabar</p>'],
    ['base64', 'PHA+Q2Fm\r\n6TwvcD4='],
  ])('is found in %s', (encoding, body) => {
    expect(read(oldMessage(body, encoding)).html).toMatch(/^<p>(?:Caf\xE9|Kabar)<\/p>$/)
  })

  it('in an unknown encoding is refused', () => {
    expect(() => read(oldMessage('M9F%B', 'x-uuencode'))).toThrow(Refusal)
  })

  it('with a label that is none keeps the others', () => {
    expect(read(oldMessage('a', '8bit', 'café "1')).known).not.toHaveProperty('encoding')
  })
})

const nested = (boundary: string) =>
  [
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; boundary=${boundary}; start="<b>"`,
    '',
    `--${boundary}`,
    'Content-Type: multipart/alternative; boundary="dalam"',
    '',
    '--dalam',
    'Content-Type: text/plain',
    '',
    'Kabar',
    '--dalam',
    'Content-Type: text/html',
    'Content-ID: <a>',
    '',
    `<p>--${boundary} di tengah</p>`,
    '--dalam--',
    `--${boundary}`,
    'Content-Type: text/html',
    'Content-ID: <b>',
    'Content-Location: gambar/b.html',
    '',
    '<p>Mulai</p>',
    `--${boundary}`,
    'Content-Type: image/png',
    'Content-Location: foto.png',
    '',
    'PNG',
    `--${boundary}--`,
  ].join('\n')

it('the part that the message names is the page, whatever is nested before it', () => {
  const { html, known, findBytes } = read(nested('luar'))
  expect(html).toBe('<p>Mulai</p>')
  expect(known).toEqual({ url: null, capturedAt: null })
  expect(findBytes('foto.png')).toBe('PNG')
})

it('a boundary that begins like another one does not end it', () => {
  expect(read(nested('dal')).html).toBe('<p>Mulai</p>')
})

it('a message without a page has none', () => {
  expect(read('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHalo').html).toBeNull()
})

it('a page that is the whole message is found', () => {
  expect(read('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Halo</p>').html).toBe(
    '<p>Halo</p>',
  )
})

it('a boundary that ends a line of the text does not end it', () => {
  const lines = ['--b', 'Content-Type: text/html', '', '<p>Satu --b', 'dua</p>', '--b--']
  const message = ['Content-Type: multipart/related; boundary=b', '', ...lines].join('\n')
  expect(read(message).html).toBe('<p>Satu --b\ndua</p>')
})

it('parts that are nested without end are no crash', () => {
  const parts = Array.from(
    { length: 20_000 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}e\n\n--b${index}e\n`,
  )
  expect(read(`MIME-Version: 1.0\n${parts.join('')}`).html).toBeNull()
})

it('damage is no crash', () => {
  const changes = fc.array(fc.tuple(fc.nat(blink.length - 1), fc.nat(255)), { maxLength: 20 })
  fc.assert(
    fc.property(changes, fc.nat(blink.length), (changed, length) => {
      const bytes = Buffer.from(blink)
      for (const [at, value] of changed) bytes[at] = value
      try {
        read(bytes.subarray(0, length))
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
    { numRuns: 500 },
  )
})
