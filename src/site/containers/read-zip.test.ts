import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { holdBytes } from './byte-source.ts'
import { readZip } from './read-zip.ts'
import { Refusal } from './refusal.ts'
import { readWhole, type SeedFile } from './seed-file.ts'

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url))
const read = (bytes: Uint8Array) => readZip(holdBytes(bytes))
const names = (files: readonly SeedFile[]) => files.map(({ name }) => name)

/** Code of the refusal with which an entry is not read; its text where it is. */
function tryRead(file: SeedFile | undefined): string {
  if (file === undefined) return 'not listed'
  try {
    return readWhole(file).toString('utf8')
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

/** Writes a number of two or four bytes into the first header with a signature, at an offset from it. */
function patch(bytes: Uint8Array, signature: string, offset: number, value: number, size: 2 | 4) {
  const copy = Buffer.from(bytes)
  copy.writeUIntLE(value, copy.indexOf(signature, 0, 'latin1') + offset, size)
  return copy
}
const [local, listed, end] = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'] as const

describe('a ZIP', () => {
  it('of Info-ZIP is listed, and its entries are read', async () => {
    const { files, problems } = await read(golden('info-zip.zip'))
    expect(names(files)).toEqual([
      'berita/Desa Sukamaju.html',
      'berita/Desa Sukamaju_files/jembatan.png',
      'arsip/pasar.txt',
    ])
    expect(problems).toEqual([])
    expect(tryRead(files[2])).toMatch(/^Pasar Malam/)
    expect(files[0]?.readHead().toString()).toMatch(/^<!DOCTYPE html>/)
  })

  it('with stored entries is read in place', async () => {
    const { files } = await read(zipSync({ 'a.txt': [strToU8('halo'), { level: 0 }] }))
    expect(files[0]?.open().read(1, 3).toString()).toBe('al')
    expect(tryRead(files[0])).toBe('halo')
  })

  it('of macOS, which does not say that its names are UTF-8, has them', async () => {
    const bytes = zipSync({ 'Café_日本.txt': strToU8('A') })
    expect(names((await read(patch(bytes, listed, 8, 0, 2))).files)).toEqual(['Café_日本.txt'])
    // 0x82 is é in the code page, and no UTF-8.
    const old = zipSync({ 'Caf#.txt': strToU8('A') })
    const renamed = Buffer.from(
      Buffer.from(old).toString('latin1').replaceAll('#', '\x82'),
      'latin1',
    )
    expect(names((await read(renamed)).files)).toEqual(['Café.txt'])
  })

  it('that is encrypted is listed, and each entry refused', async () => {
    const { files } = await read(golden('info-zip-encrypted.zip'))
    expect(files.map(tryRead)).toEqual(['entry-encrypted'])
  })

  it('keeps the entries before the place where its list breaks', async () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('A'), 'b.txt': strToU8('B') }))
    bytes.write('XXXX', bytes.lastIndexOf(listed, undefined, 'latin1'), 'latin1')
    const { files, problems } = await read(bytes)
    expect(files.map(tryRead)).toEqual(['A'])
    expect(problems).toMatchObject([{ path: null, code: 'container-damaged' }])
  })

  it('that is cut off says so', async () => {
    const { files, problems } = await read(golden('info-zip.zip').subarray(0, 900))
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ path: null, code: 'container-damaged' }])
  })

  it.each([
    'a'.repeat(300),
    '../rahasia.txt',
    'a/../../rahasia.txt',
    '/etc/passwd',
    'C:/a.txt',
    'a\u202Etxt.html',
  ])('does not read the entry %s', async (name) => {
    const { files, problems } = await read(zipSync({ [name]: strToU8('A'), 'b.txt': strToU8('B') }))
    expect(names(files)).toEqual(['b.txt'])
    expect(problems).toMatchObject([{ path: name, code: 'unsafe-name' }])
  })

  it('reads the last of two entries with one name', async () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('A'), 'b.txt': strToU8('B') }))
    for (let at = bytes.indexOf('b.txt'); at !== -1; at = bytes.indexOf('b.txt')) bytes[at] = 0x61
    const { files, problems } = await read(bytes)
    expect(files.map(tryRead)).toEqual(['B'])
    expect(problems).toMatchObject([{ path: 'a.txt', code: 'entry-twice' }])
  })

  it('of too many entries is read as far as the limit', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('A'), 'b.txt': strToU8('B'), 'c.txt': strToU8('C') })
    const { files, problems } = await readZip(holdBytes(bytes), 2)
    expect(names(files)).toEqual(['a.txt', 'b.txt'])
    expect(problems).toMatchObject([{ code: 'too-many-entries', what: 'More than 2.' }])
  })

  it('whose count of entries began again at zero says that it has more', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('A'), 'b.txt': strToU8('B') })
    const { files, problems } = await read(patch(bytes, end, 10, 1, 2))
    expect(names(files)).toEqual(['a.txt'])
    expect(problems).toMatchObject([{ code: 'container-damaged' }])
  })
})

describe('an entry of a ZIP is refused', () => {
  const sound = zipSync({ 'a.txt': strToU8('Jembatan bambu. '.repeat(50)) })
  it.each([
    ['with another checksum', patch(sound, listed, 16, 1, 4), 'entry-damaged'],
    ['that is longer than it states', patch(sound, listed, 24, 20, 4), 'entry-too-large'],
    ['that is shorter than it states', patch(sound, listed, 24, 5_000, 4), 'entry-damaged'],
    ['whose data are broken', patch(sound, 'a.txt', 5, 0xff_ff_ff_ff, 4), 'entry-damaged'],
    ['that is not where the list says', patch(sound, listed, 42, 7, 4), 'entry-damaged'],
    ['that lies behind the end', patch(sound, listed, 20, 90_000, 4), 'entry-damaged'],
    ['without its header', patch(sound, local, 0, 0, 4), 'entry-damaged'],
    ['of an unknown compression', patch(sound, listed, 10, 14, 2), 'entry-damaged'],
  ])('%s', async (_title, bytes, code) => {
    const { files } = await read(bytes)
    expect(files.map(tryRead)).toEqual([code])
  })

  it('that unpacks to a thousand times its size', async () => {
    const { files } = await read(zipSync({ 'a.html': new Uint8Array(30_000_000) }))
    expect(files.map(tryRead)).toEqual(['entry-too-large'])
  })

  it('that states more than any page has', async () => {
    const { files } = await read(patch(sound, listed, 24, 3_000_000_000, 4))
    expect(files.map(tryRead)).toEqual(['entry-too-large'])
  })
})

it('a list that ends too early is no crash', async () => {
  const bytes = patch(zipSync({ 'a.txt': strToU8('A') }), end, 16, 4_000_000, 4)
  expect((await read(bytes)).problems).toMatchObject([{ code: 'container-damaged' }])
})

it('a damaged ZIP gives what can be read, or says why not', async () => {
  const sound = golden('info-zip.zip')
  const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(sound.length), async (changed, length) => {
      const bytes = Buffer.from(sound)
      for (const [at, value] of changed) bytes[at] = value
      const { files } = await read(length % 3 === 0 ? bytes.subarray(0, length) : bytes)
      for (const file of files) expect(tryRead(file)).not.toMatch(/^\w*Error/)
    }),
    { numRuns: 300 },
  )
})
