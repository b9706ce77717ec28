import { readFileSync } from 'node:fs'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdBytes } from './byte-source.ts'
import type { ContainedPage } from './container.ts'
import { type ListedPage, readWarcs } from './read-warcs.ts'
import { Refusal } from './refusal.ts'
import { readWhole } from './seed-file.ts'
import { digestOf, packRecords, type RecordParts, writeRecord } from './warc-fixture.ts'

const golden = readFileSync(new URL('golden/wget.warc.gz', import.meta.url))

function read(bytes: Buffer, listed: ListedPage[] | null = null) {
  const { pages, problems } = readWarcs([{ path: null, source: holdBytes(bytes) }], listed)
  return { pages, paths: pages.map(({ path }) => path), codes: problems.map(({ code }) => code) }
}

const readOne = (parts: RecordParts) => tryRead(read(writeRecord(parts)).pages[0])

/** Text of a page, or the code of its refusal. */
function tryRead(page: Pick<ContainedPage, 'open'> | undefined): string {
  if (page === undefined) return 'no page'
  try {
    return readWhole(page).toString('utf8')
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

const tryFind = (page: ContainedPage | undefined, written: string): string | null => {
  const open = page?.findFile(written)
  return open == null ? null : tryRead({ open })
}

describe('a WARC that wget wrote', () => {
  it('has its page, with address, moment and picture', () => {
    const { pages, codes } = read(golden)
    expect(pages).toMatchObject([
      {
        path: expect.stringMatching(/^20261129\d{6}\/127\.0\.0\.1:8799\/berita\/jembatan\.html$/),
        isGuess: true,
        known: {
          url: 'http://127.0.0.1:8799/berita/jembatan.html',
          capturedAt: expect.stringMatching(/^2026-11-29T20:\d\d:\d\dZ$/),
          encoding: 'utf-8',
        },
      },
    ])
    expect(tryRead(pages[0])).toContain('<h1>Jembatan Bambu')
    expect(tryFind(pages[0], '/foto/jembatan.png')).toContain('PNG')
    expect(tryFind(pages[0], 'https://127.0.0.1:8799/foto/jembatan.png#a')).toContain('PNG')
    expect(tryFind(pages[0], '/foto/lain.png')).toBeNull()
    expect(codes).toEqual([])
  })

  it('and that is damaged is no crash', () => {
    const changes = fc.array(fc.tuple(fc.nat(golden.length - 1), fc.nat(255)), { maxLength: 12 })
    fc.assert(
      fc.property(changes, fc.nat(golden.length), (changed, length) => {
        const bytes = Buffer.from(golden)
        for (const [at, value] of changed) bytes[at] = value
        const { pages } = read(length % 2 === 0 ? bytes : bytes.subarray(0, length))
        for (const page of pages) expect(tryRead(page)).not.toMatch(/^\w*Error/)
      }),
      { numRuns: 200 },
    )
  })
})

it('a WARC that was packed as a whole is read like one whose records are packed each', () => {
  const records = ['a', 'b', 'c'].map((name) =>
    writeRecord({ url: `https://kabar.example/${name}`, body: `<h1>Berita ${name}</h1>` }),
  )
  const whole = Buffer.concat(records)
  // Two of them one behind the other, as `cat` joins them.
  const { pages, paths, codes } = read(
    Buffer.concat([
      gzipSync(whole),
      packRecords([writeRecord({ url: 'https://kabar.example/d', body: '<h1>Berita d</h1>' })]),
      gzipSync(
        Buffer.concat([
          writeRecord({ url: 'https://kabar.example/e' }),
          writeRecord({ url: 'https://kabar.example/f', body: '<h1>Berita f</h1>' }),
        ]),
      ),
    ]),
  )
  expect(paths.map((path) => path?.slice(-6))).toEqual([
    'a.html',
    'b.html',
    'c.html',
    'd.html',
    'e.html',
    'f.html',
  ])
  expect([5, 0, 2, 3, 1].map((at) => tryRead(pages[at]))).toEqual(
    ['f', 'a', 'c', 'd', 'b'].map((name) => `<h1>Berita ${name}</h1>`),
  )
  expect(codes).toEqual([])
})

describe('a page of a WARC', () => {
  it('is every web page that was fetched with success', () => {
    const { paths } = read(
      Buffer.concat([
        writeRecord({ type: 'warcinfo', url: '' }),
        writeRecord({ type: 'request' }),
        writeRecord({ url: 'https://kabar.example/hilang', status: '404 Not Found' }),
        writeRecord({ url: 'https://kabar.example/gaya.css', contentType: 'text/css' }),
        writeRecord({ url: 'https://kabar.example/', body: 'a' }),
        writeRecord({ url: 'https://kabar.example/b.htm?c=1!/2', body: 'b' }),
        writeRecord({ url: 'https://kabar.example/d', date: '2024', body: 'd' }),
        writeRecord({ type: 'resource', url: '<urn:kabar>', body: 'e' }),
      ]),
    )
    expect(paths).toEqual([
      '20240729131500/kabar.example/index.html',
      '20240729131500/kabar.example/b.htm?c=1%21/2.html',
      'undated/kabar.example/d.html',
    ])
  })

  it('is there once for equal bytes, and with its own name for others', () => {
    const { pages, paths } = read(
      Buffer.concat([
        writeRecord({ body: 'lama' }),
        writeRecord({ body: 'lama', date: '2024-07-30T13:15:00Z' }),
        writeRecord({ body: 'baru' }),
      ]),
    )
    expect(paths).toEqual([
      '20240729131500/kabar.example/index.html',
      '20240729131500/kabar.example/index-2.html',
    ])
    expect(pages.map(tryRead)).toEqual(['lama', 'baru'])
  })

  it('of a very long address has a name of bearable length', () => {
    const { paths } = read(writeRecord({ url: `https://kabar.example/${'a'.repeat(1_000)}` }))
    expect(paths[0]?.length).toBeLessThan(200)
    expect(paths[0]).toMatch(/a~[0-9a-f]{8}\.html$/)
  })

  it('is one that the container lists, where it lists any', () => {
    const bytes = Buffer.concat([
      writeRecord({ url: 'https://kabar.example/a', body: 'a' }),
      writeRecord({ url: 'https://kabar.example/b', body: 'lama' }),
      writeRecord({ url: 'https://kabar.example/b', body: 'baru', date: '2024-08-29T13:15:00Z' }),
    ])
    const { pages, codes } = read(bytes, [
      { url: 'https://kabar.example/b', capturedAt: '2024-08-28T00:00:00Z' },
      { url: 'https://kabar.example/c', capturedAt: null },
    ])
    expect(pages.map(tryRead)).toEqual(['baru'])
    expect(pages).toMatchObject([{ isGuess: false }])
    expect(codes).toEqual(['listed-page-missing'])
  })
})

describe('the body of a response', () => {
  const text = '<p>Jembatan bambu</p>'
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip', text],
    ['deflate', text],
    ['br', text],
    ['identity', text],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
  ])('is decoded from %s', (encoding, body) => {
    expect(readOne({ body, http: { 'Content-Encoding': encoding } })).toBe(text)
  })

  it.each([
    ['in chunks', '5;a=b\r\n<p>Je\r\n10\r\nmbatan bambu</p>\r\n0\r\n\r\n'],
    ['in chunks that were joined already', text],
  ])('is whole %s', (_title, body) => {
    expect(readOne({ body, http: { 'Transfer-Encoding': 'chunked' } })).toBe(text)
  })

  it('that is broken is refused', () => {
    const body = gzipSync(text).fill(0xff, 12, 20)
    expect(readOne({ body, http: { 'Content-Encoding': 'gzip' } })).toBe('entry-damaged')
  })

  it('that unpacks to too many bytes is refused', () => {
    const body = gzipSync(Buffer.alloc(70_000_000))
    expect(readOne({ body, http: { 'Content-Encoding': 'gzip' } })).toBe('entry-too-large')
  })
})

describe('what was fetched again', () => {
  const picture = { url: 'https://kabar.example/a.png', contentType: 'image/png', body: 'PNG' }
  const page = writeRecord({ url: 'https://kabar.example/', body: 'a' })
  const revisit = (fields: Record<string, string>) =>
    writeRecord({ type: 'revisit', url: 'https://kabar.example/b.png', fields })

  it.each([
    ['digest', { 'WARC-Payload-Digest': digestOf('PNG') }],
    [
      'address',
      {
        'WARC-Refers-To-Target-URI': picture.url,
        'WARC-Refers-To-Date': '2024-07-29T13:15:00Z',
      },
    ],
  ])('is found by its %s', (_title, fields) => {
    const first = writeRecord({ ...picture, fields: { 'WARC-Payload-Digest': digestOf('PNG') } })
    const { pages } = read(Buffer.concat([page, revisit(fields), first]))
    expect(tryFind(pages[0], 'b.png')).toBe('PNG')
  })

  it('as a page whose first capture is elsewhere is said to be missing', () => {
    const again = (name: string, contentType: string) =>
      writeRecord({ type: 'revisit', url: `https://kabar.example/${name}`, contentType })
    const bytes = Buffer.concat([page, again('b', 'text/html'), again('c.png', 'image/png')])
    const { problems } = readWarcs([{ path: null, source: holdBytes(bytes) }])
    const what = '1, the first: https://kabar.example/b'
    expect(problems).toEqual([{ path: null, code: 'revisit-without-page', what }])
  })

  it('is not found where the first one is not there', () => {
    const { pages } = read(Buffer.concat([page, revisit({ 'WARC-Payload-Digest': 'sha1:A' })]))
    expect(tryFind(pages[0], 'b.png')).toBeNull()
  })
})

describe('a digest', () => {
  it.each([
    ['of the body', { 'WARC-Payload-Digest': digestOf('a') }, []],
    ['of another body', { 'WARC-Payload-Digest': digestOf('b') }, ['digest-mismatch']],
    ['of another block', { 'WARC-Block-Digest': digestOf('b') }, ['digest-mismatch']],
    ['of an unknown kind', { 'WARC-Payload-Digest': 'blake3:abc' }, []],
  ])('%s is compared', (_title, fields, codes) => {
    expect(read(writeRecord({ body: 'a', fields })).codes).toEqual(codes)
  })

  it.each([
    ['joined', { 'Transfer-Encoding': 'chunked' }, '1\r\na\r\n0\r\n\r\n'],
    ['decoded', { 'Content-Encoding': 'gzip' }, gzipSync('a')],
  ])('may be of the %s body', (_title, http, body) => {
    const fields = { 'WARC-Payload-Digest': digestOf('a') }
    expect(read(writeRecord({ body, http, fields })).codes).toEqual([])
  })
})

describe('a broken record', () => {
  const records = ['a', 'b', 'c'].map((name) =>
    writeRecord({ url: `https://kabar.example/${name}`, body: `<p>${name}</p>`.repeat(200) }),
  )
  const listed = (bytes: Buffer) => {
    const { paths, codes } = read(bytes)
    return { names: paths.map((path) => path?.slice(-6, -5)), codes }
  }

  it('that is packed costs itself alone', () => {
    const bytes = packRecords(records)
    const second = packRecords(records.slice(0, 1)).length
    bytes.fill(0xff, second + 30, second + 60)
    expect(listed(bytes)).toEqual({ names: ['a', 'c'], codes: ['entry-damaged'] })
  })

  it('whose checksum does not fit costs itself alone', () => {
    const [first] = records
    const bytes = packRecords(records)
    const end = first === undefined ? 0 : packRecords([first]).length
    bytes.writeUInt32LE(1, end - 8)
    expect(listed(bytes)).toEqual({ names: ['b', 'c'], codes: ['entry-damaged'] })
  })

  it('costs itself alone', () => {
    const bytes = Buffer.concat(records)
    bytes.write('XXXX', records[0]?.length ?? 0)
    expect(listed(bytes)).toEqual({ names: ['a', 'c'], codes: ['entry-damaged'] })
  })

  it('at the end of a file that is cut off says so', () => {
    const bytes = packRecords(records)
    const cut = listed(bytes.subarray(0, bytes.length - 20))
    expect(cut).toEqual({ names: ['a', 'b'], codes: ['entry-damaged'] })
    const plain = listed(Buffer.concat(records).subarray(0, -500))
    expect(plain).toEqual({ names: ['a', 'b'], codes: ['entry-damaged'] })
  })

  it('that would unpack to far too many bytes is passed over', () => {
    const [first = '', last = ''] = records
    const bomb = gzipSync(Buffer.concat([Buffer.from(first), Buffer.alloc(200_000_000)]))
    const bytes = Buffer.concat([gzipSync(first), bomb, gzipSync(last)])
    const { names, codes } = listed(bytes)
    expect(names).toEqual(['a', 'b'])
    expect(codes[0]).toBe('entry-too-large')
  })
})

it('records with all fields of a gzip header are found', () => {
  const packed = gzipSync(writeRecord({ body: 'a' }))
  const header = Buffer.from([0x1f, 0x8b, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3, 2, 0, 7, 7])
  const named = Buffer.concat([header, Buffer.from('nama\0catatan\0'), Buffer.alloc(2)])
  expect(read(Buffer.concat([named, packed.subarray(10)])).paths).toHaveLength(1)
})
