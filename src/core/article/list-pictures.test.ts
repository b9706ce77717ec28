import { describe, expect, it, vi } from 'vitest'
import { toFullRecord, toRecord } from '../edition/to-record.ts'
import { briefArticle, fullArticle, paragraph } from './article-fixture.ts'
import { type ArticleRecord, type FullRecord, openRecord } from './article-record.ts'
import type { Block } from './block.ts'
import { listPictureFiles, listPictures, mapPictureFiles } from './list-pictures.ts'
import { describePicture, type PictureFile } from './picture.ts'
import { capturedPicture, imageFile } from './picture-fixture.ts'

const figure = capturedPicture('/media/a.jpg')
const [hulu, hilir] = [capturedPicture('/media/b.jpg'), capturedPicture('/media/c.jpg')]
const missing = describePicture('Muara.', null)
const long = paragraph('Panjang. '.repeat(25))
const body: Block[] = [hulu, long, missing, hilir]

const brief = toRecord(briefArticle('Bambu'))
const plain = toFullRecord(fullArticle('Banjir'))
const pictured = toFullRecord(fullArticle('Banjir', { figure, body }))

/** A record whose body says when it is read. */
function watch(record: FullRecord) {
  const read = vi.fn(record.text.read)
  return { record: { ...record, text: { madeFrom: 'teks', read } }, read }
}

describe('the pictures of an article', () => {
  it('are its lead picture, then those of its body, in memory and as a record', () => {
    const all = [figure, hulu, missing, hilir]
    expect(listPictures(fullArticle('Banjir', { figure, body }))).toEqual(all)
    expect(listPictures({ ...pictured, slug: 'banjir', related: [] })).toEqual(all)
    expect(listPictures(fullArticle('Banjir', { body }))).toEqual(all.slice(1))
  })

  it('are found without reading a body that has none', () => {
    const { record, read } = watch(toFullRecord(fullArticle('Banjir', { figure })))
    expect(listPictures({ ...record, slug: 'banjir', related: [] })).toEqual([figure])
    expect(read).not.toHaveBeenCalled()
  })

  it('are none of a brief', () => {
    expect(listPictures(briefArticle('Bambu'))).toEqual([])
  })
})

describe('the files of pictures', () => {
  it.each<[string, ArticleRecord, (string | null)[]]>([
    [
      'all, the lead picture first, with a gap where one was not captured',
      pictured,
      ['/media/a.jpg', '/media/b.jpg', null, '/media/c.jpg'],
    ],
    [
      'those of the body alone',
      { ...pictured, figure: null },
      ['/media/b.jpg', null, '/media/c.jpg'],
    ],
    ['a gap for a lead picture that was not captured', { ...plain, figure: missing }, [null]],
    ['none without pictures', plain, []],
    ['none of a brief', brief, []],
  ])('are listed: %s', (_title, record, paths) => {
    expect(listPictureFiles(record).map((file) => file?.path ?? null)).toEqual(paths)
  })

  it('are listed without reading the body', () => {
    const { record, read } = watch(pictured)
    const files = listPictureFiles(record)
    expect(read).not.toHaveBeenCalled()
    expect(files).toEqual(listPictures(openRecord(record)).map(({ file }) => file))
  })
})

describe('other files of pictures', () => {
  const shrink = (file: PictureFile | null) =>
    file === null ? null : { ...file, path: file.path.replace('.jpg', '-640.jpg'), width: 640 }
  const small = (name: string) => imageFile(`/media/${name}-640.jpg`, { width: 640 })
  const madeFrom = (record: ArticleRecord) => (record.type === 'full' ? record.text.madeFrom : '')

  it('are in the lead picture, the beginning and the body, and all else is unchanged', () => {
    const { record, read } = watch(pictured)
    const changed = mapPictureFiles(record, shrink)
    expect(read).not.toHaveBeenCalled()
    const expected = fullArticle('Banjir', {
      figure: { ...figure, file: small('a') },
      body: [{ ...hulu, file: small('b') }, long, missing, { ...hilir, file: small('c') }],
    })
    expect(openRecord(changed)).toStrictEqual(expected)
    expect(changed).toMatchObject({ gist: toFullRecord(expected).gist })
    expect(openRecord(record)).toStrictEqual(fullArticle('Banjir', { figure, body }))
  })

  it('may be none, or found for a picture that had none', () => {
    const none = mapPictureFiles(pictured, () => null)
    expect(listPictureFiles(none)).toEqual([null, null, null, null])
    expect(listPictures(openRecord(none)).map(({ file }) => file)).toEqual(listPictureFiles(none))
    const found = mapPictureFiles(pictured, (file) => file ?? imageFile('/media/d.jpg'))
    expect(listPictureFiles(found)[2]).toEqual(imageFile('/media/d.jpg'))
    expect(listPictures(openRecord(found))[2]).toEqual({
      ...missing,
      file: imageFile('/media/d.jpg'),
    })
  })

  it('make another text of one in which they are', () => {
    const { record } = watch(pictured)
    const before = mapPictureFiles(record, shrink)
    expect(madeFrom(mapPictureFiles(record, shrink))).toBe(madeFrom(before))
    const others = [mapPictureFiles(record, () => null), record]
    const lone = mapPictureFiles(record, (file) =>
      file?.path === '/media/c.jpg' ? file : shrink(file),
    )
    expect(new Set([before, lone, ...others].map(madeFrom)).size).toBe(4)
    expect(madeFrom(mapPictureFiles(pictured, shrink))).toBeNull()
  })

  it('leave an article without pictures as it is', () => {
    for (const record of [plain, brief]) expect(mapPictureFiles(record, shrink)).toBe(record)
  })
})
