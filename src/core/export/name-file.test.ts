import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countBytes } from '../text/slug.ts'
import { nameFile } from './name-file.ts'

it.each([
  ['a slug keeps its words', 'putin-ucapkan-selamat', 'putin-ucapkan-selamat.epub'],
  ['another script stays', 'москва-서울', 'москва-서울.epub'],
  ['a path cannot survive', '../../etc/passwd', 'etc-passwd.epub'],
  ['nothing to name it after', '…', 'simak.epub'],
  ['a name that Windows keeps', 'con', 'simak-con.epub'],
])('%s', (_title, slug, name) => {
  expect(nameFile(slug, 'epub')).toBe(name)
})

it('a long slug is cut after a word, an endless word inside', () => {
  const name = nameFile('sepuluh-huruf-'.repeat(20), 'json')
  expect(name).toMatch(/-(?:sepuluh|huruf)\.json$/)
  expect(countBytes(name)).toBeGreaterThan(105)
  expect(nameFile('a'.repeat(300), 'md')).toBe(`${'a'.repeat(117)}.md`)
})

it('any name fits every file system', () => {
  const extensions = fc.constantFrom('md', 'txt', 'json', 'epub', 'bib', 'ris')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), extensions, (slug, extension) => {
      const name = nameFile(slug, extension)
      expect(countBytes(name)).toBeLessThanOrEqual(120)
      expect(name).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*\.[a-z]+$/u)
    }),
  )
})
