import { expect, it } from 'vitest'
import { unknownProvenance } from '../../core/capture/provenance.ts'
import { isLinear } from '../../core/compile/growth-fixture.ts'
import { catchFault, compileCaptureFile } from './compile-file.ts'

const compile = (name: string, bytes: Buffer) =>
  compileCaptureFile({ name, bytes }, { provenance: unknownProvenance, problems: [] })

it.each([
  [
    'a.txt',
    '<!-- Disimpan -->\n<!DOCTYPE html>\n<html><h1>Judul</h1><p>Warga membangun jembatan.</p>',
    'a web page',
  ],
  ['a.html', 'Judul\n\nWarga membangun jembatan < 3 hari.', 'a plain text'],
  ['a.html', '\xd0\xcf\x11\xe0\xa1\xb1', 'a Word document'],
  ['a.txt', '{\\rtf1\\ansi Warga', 'a document in Rich Text Format'],
  ['a.txt', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'.repeat(20), 'no text but binary data'],
])('%s that is something else says so, and gives no article', (name, text, type) => {
  const { article, problems } = compile(name, Buffer.from(text, 'latin1'))
  expect(article).toBeNull()
  expect(problems).toMatchObject([
    { code: 'misnamed-file', severity: 'error', what: `It is ${type}.` },
  ])
})

it('a stray control character makes no binary data of a text', () => {
  const text = `Judul\n\nSenin, 29 Juli 2024 20:15 WIB\n\n${'Warga desa membangun jembatan bambu.\0 '.repeat(9)}`
  expect(compile('a.txt', Buffer.from(text)).article?.headline).toBe('Judul')
})

it('an exception becomes a problem of the file that was compiled', () => {
  const { file, article, problems } = catchFault('a.html', () => {
    throw new RangeError('Maximum call stack size exceeded')
  })
  expect({ file, article }).toEqual({ file: 'a.html', article: null })
  expect(problems).toMatchObject([
    {
      code: 'compiler-fault',
      severity: 'error',
      file: 'a.html',
      what: 'RangeError: Maximum call stack size exceeded',
    },
  ])
})

it('looking at a text that begins with many comments is linear', () => {
  const text = (size: number) => Buffer.from(`${'<!-- a -->\n'.repeat(size)}Judul`)
  const linear = isLinear(
    (size) => compile('a.txt', text(size)),
    500,
    () => performance.now(),
  )
  expect(linear).toBe(true)
})
