import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipEpub } from './zip-epub.ts'

const files = [
  { path: 'mimetype', text: 'application/epub+zip' },
  { path: 'META-INF/container.xml', text: '<container/>' },
  { path: 'OEBPS/article-1.xhtml', text: `<p>${'Séjuk 新闻 💧 '.repeat(100)}</p>` },
]

it('every file is unzipped unchanged, in its order', () => {
  const entries = Object.entries(unzipSync(zipEpub(files)))
  expect(entries.map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))).toEqual(files)
})

it('the first bytes identify an EPUB: an uncompressed `mimetype` without an extra field', () => {
  const bytes = zipEpub(files)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const header = {
    signature: view.getUint32(0, true),
    method: view.getUint16(8, true),
    nameLength: view.getUint16(26, true),
    extraLength: view.getUint16(28, true),
  }
  expect(header).toEqual({ signature: 0x04034b50, method: 0, nameLength: 8, extraLength: 0 })
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
})

it('repetitions are compressed, and equal files give equal bytes', () => {
  const bytes = zipEpub(files)
  expect(bytes.length).toBeLessThan(1000)
  expect(zipEpub(files)).toEqual(bytes)
})
