import { rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { briefArticle, fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { everyBlock } from '../../core/article/block-fixture.ts'
import { capturedPicture, imageFile } from '../../core/article/picture-fixture.ts'
import type { Article } from '../../core/article/schema.ts'
import { describeProblem } from '../../core/capture/problem.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { takeGist } from '../../core/edition/take-gist.ts'
import { readForNow } from '../containers/read-for-now.ts'
import { writeFolder } from '../folder-fixture.ts'
import type { PictureTrace } from '../pictures/find-pictures.ts'
import { openCompilation } from './compiled-file.ts'
import { createStoredReader, formatStored, isWholeCompilation } from './stored-compilation.ts'

const key = 'ab/cdef0123'
const pictures: PictureTrace = {
  asked: [{ written: 'foto.jpg', url: 'https://koran.example/foto.jpg', outcome: '[null]' }],
  carried: [{ file: imageFile('/media/a.jpg'), kind: 'jpg' }],
}
const noPictures: PictureTrace = { asked: [], carried: [] }

function compilationOf(article: Article | null, line = 'Banjir'): Compilation {
  return {
    file: 'kotak.zip!/a.html',
    article,
    lines: [
      { line: 1, text: line, role: 'headline', rule: 'headline' },
      { line: 2, text: '\u2028 💧', role: 'body', rule: 'paragraph' },
    ],
    findings: [{ field: 'headline', from: 'printed', certainty: 'likely' }],
    problems: [describeProblem('no-related-list', { file: 'kotak.zip!/a.html', what: 'Tiada.' })],
  }
}

const full = fullArticle('Banjir', { body: everyBlock, figure: capturedPicture('/media/a.jpg') })
const opened = (body: string) => fullArticle('Banjir', { body: [paragraph(body)] })

/** Stores a compilation as a file, and reads its first document. */
async function store(compilation: Compilation, reader = createStoredReader()) {
  const bytes = formatStored(key, compilation, pictures)
  const path = join(await writeFolder({ cdef0123: bytes }), 'cdef0123')
  const found = reader.read(readForNow(path)?.bytes ?? expect.fail(), path) ?? expect.fail()
  const readBody = () =>
    found.compiled.article?.type === 'full' ? found.compiled.article.text.read() : expect.fail()
  return { ...found, bytes, path, readBody }
}

describe('a stored compilation', () => {
  it.each<[string, Article | null]>([
    ['a full article', full],
    ['a brief', briefArticle('Bambu')],
    ['no article', null],
  ])('of %s is read as it was stored', async (_title, article) => {
    const compilation = compilationOf(article)
    const stored = await store(compilation)
    expect(openCompilation(stored.compiled)).toStrictEqual(compilation)
    expect(stored.pictures).toStrictEqual(pictures)
  })

  it('is whole in its place only, and as long as nothing in it changes', () => {
    const bytes = formatStored(key, compilationOf(full), pictures)
    expect(isWholeCompilation(bytes, key)).toBe(true)
    expect(isWholeCompilation(bytes, 'ab/cdef0124')).toBe(false)
    expect(isWholeCompilation(bytes.subarray(0, -1), key)).toBe(false)
    for (const at of [0, 64, 65, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = 0x20
      // The line break after the checksum separates, and says nothing.
      expect(isWholeCompilation(changed, key)).toBe(at === 64)
    }
    expect(isWholeCompilation(Buffer.alloc(0), key)).toBe(false)
  })

  it('has the gist of its article in memory, and neither its body nor its account', async () => {
    const { compiled } = await store(compilationOf(full))
    expect(compiled.article).toMatchObject({ headline: 'Banjir', gist: takeGist(everyBlock) })
    expect(compiled.article).not.toHaveProperty('body')
    expect(compiled).not.toHaveProperty('lines')
    expect(compiled).not.toHaveProperty('findings')
  })

  it('is none in bytes of another form', () => {
    const read = (document: string) =>
      createStoredReader().read(Buffer.from(`${'0'.repeat(64)}\n${document}\nnull\nnull`), 'a')
    expect(read('{}')).toBeNull()
    expect(read('[]')).toBeNull()
  })
})

describe('the body and the account of a stored compilation', () => {
  it('are read from its file when they are needed', async () => {
    const folder = await writeFolder({})
    const path = join(folder, 'a')
    const compilation = compilationOf(full)
    const bytes = formatStored(key, compilation, noPictures)
    const { compiled } = createStoredReader().read(bytes, path) ?? expect.fail()
    const [lines, findings] = [compilation.lines, compilation.findings]
    expect(() => openCompilation(compiled)).toThrow(path)
    await writeFile(path, bytes)
    expect(compiled.readAccount()).toStrictEqual({ lines, findings })
    expect(openCompilation(compiled)).toStrictEqual(compilation)
  })

  it('do not depend on what is read after it', async () => {
    const reader = createStoredReader()
    const [one, two] = [compilationOf(opened('Satu.'), 'A'), compilationOf(opened('Dua.'), 'B')]
    const [first, second] = [await store(one, reader), await store(two, reader)]
    const read = [first, second, first].map(({ compiled }) => openCompilation(compiled))
    expect(read).toStrictEqual([one, two, one])
  })

  it('are known by what they are made from', async () => {
    const stored = [
      await store(compilationOf(opened('Satu.'))),
      await store(compilationOf(opened('Satu.'))),
      await store(compilationOf(opened('Satu.'), 'Baris lain')),
      await store(compilationOf(opened('Dua.'))),
    ]
    const textOf = ({ compiled }: (typeof stored)[number]) =>
      compiled.article?.type === 'full' ? compiled.article.text.madeFrom : null
    const [text, ...texts] = stored.map(textOf)
    expect(text).not.toBeNull()
    expect(texts.map((each) => each === text)).toEqual([true, true, false])
    const [account, ...accounts] = stored.map(({ compiled }) => compiled.accountMadeFrom)
    expect(account).not.toBeNull()
    expect(accounts.map((each) => each === account)).toEqual([true, false, false])
  })
})

describe('a file that changes during the build', () => {
  const other = compilationOf(fullArticle('Gempa', { body: [paragraph('Tanah bergetar.')] }))
  const cutAt = (text: string) => async (path: string, bytes: Buffer) => {
    await truncate(path, bytes.indexOf(text))
  }

  it.each<[string, (path: string, bytes: Buffer) => Promise<void>]>([
    ['that is deleted', (path) => rm(path)],
    ['that is emptied', (path) => truncate(path)],
    ['of which only the first document is left', cutAt('\n[{"type"')],
    ['that is cut off in the body', cutAt('Papan terakhir')],
    [
      'that now holds a compilation without a body',
      (path) => writeFile(path, formatStored(key, compilationOf(null), noPictures)),
    ],
    [
      'that now holds another article',
      (path) => writeFile(path, formatStored(key, other, noPictures)),
    ],
  ])('%s, throws and names it when its body is read', async (_title, change) => {
    const { path, bytes, readBody } = await store(compilationOf(full))
    await change(path, bytes)
    expect(readBody).toThrow(`${path} was changed during the build.`)
  })

  it.each<[string, (path: string, bytes: Buffer) => Promise<void>]>([
    ['that is deleted', (path) => rm(path)],
    ['that is emptied', (path) => truncate(path)],
    ['of which only the first document is left', cutAt('\n[{"type"')],
    ['that is cut off in the body', cutAt('Papan terakhir')],
    ['that is cut off in the account', cutAt('"findings"')],
  ])('%s, throws and names it when its account is read', async (_title, change) => {
    const { path, bytes, compiled } = await store(compilationOf(full))
    await change(path, bytes)
    expect(compiled.readAccount).toThrow(`${path} was changed during the build.`)
  })
})
