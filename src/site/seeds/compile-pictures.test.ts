import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { writePage } from '../../core/capture/page-fixture.ts'
import { htmlParagraphs, writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { claimSize, drawJpeg, drawPng, toDataAddress } from '../pictures/picture-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'

const caption = '<figcaption>Jembatan bambu di Sukamaju.</figcaption>'
const pageWith = (source: string, headline = 'Jembatan') =>
  writeHtml({
    headline,
    body: `<figure><img src="${source}">${caption}</figure>${htmlParagraphs}`,
  })

async function compile(files: Record<string, string | Uint8Array>) {
  return compileFolder(await writeFolder(files))
}

async function compileFolder(folder: string) {
  const { built, pictures, problems } = await compileSeeds(folder, { cache: await writeFolder({}) })
  const leads = built.articles.map((article) => (article.type === 'full' ? article.figure : null))
  const codes = problems.map(({ code }) => code).filter((code) => code !== 'no-related-list')
  return { leads, files: [...pictures.files.keys()], codes, problems }
}

describe('the pictures of captures', () => {
  it('come out of a page saved as one file', async () => {
    const source = toDataAddress(await drawJpeg(), 'image/png')
    const { leads, codes } = await compile({ 'a.html': pageWith(source) })
    expect(leads).toMatchObject([
      { file: { path: expect.stringMatching(/\.jpg$/), width: 900, height: 600 } },
    ])
    expect(codes).toEqual([])
  })

  it('come out of the folder that a browser saves beside a page', async () => {
    const { leads, codes } = await compile({
      'Berita Desa.html': pageWith('./Berita%20Desa_files/foto.jpg'),
      'Berita Desa_files/foto.jpg': await drawPng(),
      'Berita Desa_files/iklan.js': '',
    })
    expect(leads).toMatchObject([{ file: { path: expect.stringMatching(/\.png$/) } }])
    expect(codes).toEqual([])
  })

  it('come from beside a text, where its provenance file names them', async () => {
    const { leads, codes } = await compile({
      'a.txt': writePage(),
      'a.provenance.json': JSON.stringify({ pictures: [{ file: 'foto.jpg', alt: 'Papan.' }] }),
      'foto.jpg': await drawJpeg(),
    })
    expect(leads.filter((lead) => lead !== null)).toMatchObject([
      { alt: 'Papan.', file: { width: 900 } },
    ])
    expect(codes).toEqual([])
  })

  it('need no caption, and a caption needs no picture', async () => {
    const source = toDataAddress(await drawJpeg(), 'image/jpeg')
    const alone = await compile({
      'a.html': writeHtml({ body: `<p><img src="${source}"></p>${htmlParagraphs}` }),
    })
    expect(alone.leads).toMatchObject([{ caption: null, credit: null, file: { width: 900 } }])
    const words = await compile({
      'a.html': writeHtml({ body: `<figure>${caption}</figure>${htmlParagraphs}` }),
    })
    expect(words.leads).toMatchObject([{ caption: 'Jembatan bambu di Sukamaju.', file: null }])
    expect([...alone.codes, ...words.codes]).toEqual([])
  })

  it('are stored once, whatever captures show them', async () => {
    const source = toDataAddress(await drawJpeg(), 'image/jpeg')
    const { files, leads } = await compile({
      'a.html': pageWith(source, 'Satu'),
      'b.html': pageWith(source, 'Dua'),
    })
    expect(files).toHaveLength(1)
    expect(new Set(leads.map((lead) => lead?.file?.path)).size).toBe(1)
  })

  it('are not made ready where no article of the edition shows them', async () => {
    const shown = toDataAddress(await drawJpeg(), 'image/jpeg')
    const replaced = toDataAddress(await drawPng(), 'image/png')
    const captured = (day: string) =>
      JSON.stringify({ capturedAt: `2024-08-${day}T08:00:00+07:00` })
    const { files, leads } = await compile({
      'a.html': pageWith(replaced),
      'a.provenance.json': captured('10'),
      'b.html': pageWith(shown),
      'b.provenance.json': captured('20'),
    })
    expect(leads).toHaveLength(1)
    expect(files).toEqual([leads[0]?.file?.path])
    expect(files[0]).toMatch(/\.jpg$/)
  })

  it('are made ready where an older version of an article shows them', async () => {
    const first = toDataAddress(await drawPng(), 'image/png')
    const second = toDataAddress(await drawJpeg(), 'image/jpeg')
    const captured = (day: string) =>
      JSON.stringify({ capturedAt: `2024-08-${day}T08:00:00+07:00` })
    const { files } = await compile({
      'a.html': pageWith(first),
      'a.provenance.json': captured('10'),
      'b.html': pageWith(second).replace('dua hari', 'tiga hari'),
      'b.provenance.json': captured('20'),
    })
    expect(files.map((path) => path.slice(-3)).sort()).toEqual(['jpg', 'png'])
  })

  it('are not those that JSON of another edition names', async () => {
    const file = {
      path: '/media/a.jpg',
      width: 9,
      height: 9,
      sizes: [],
      colour: null,
      motion: null,
    }
    const figure = { type: 'picture', alt: null, caption: 'A', credit: null, file, url: null }
    const { leads } = await compile({
      'a.json': JSON.stringify({ ...fullArticle('Jembatan'), figure }),
    })
    expect(leads).toMatchObject([{ caption: 'A', file: null }])
  })
})

describe('a picture that cannot be kept costs the article nothing else', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'picture-unreadable'],
    ['a page in place of a picture', Buffer.from('<!DOCTYPE html>'), 'picture-unreadable'],
    ['a bomb', claimSize(30_000, 30_000), 'picture-too-large'],
    ['script', Buffer.from('<svg onload="a()"><path d="M0 0"/></svg>'), 'picture-unsafe'],
  ])('%s', async (_title, bytes, code) => {
    const { leads, codes } = await compile({
      'a.html': pageWith('a_files/foto.jpg'),
      'a_files/foto.jpg': bytes,
    })
    expect(leads).toMatchObject([{ caption: 'Jembatan bambu di Sukamaju.', file: null }])
    expect(codes).toEqual([code])
  })

  it('a folder that is not beside the page', async () => {
    const { leads, problems } = await compile({ 'a.html': pageWith('a_files/foto.jpg') })
    expect(leads).toMatchObject([{ file: null }])
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'pictures-not-beside',
        file: 'a.html',
        what: 'a_files/foto.jpg',
      }),
    )
  })

  it('a link in the folder that leads out of it', async () => {
    const outside = await writeFolder({ 'rahasia.jpg': await drawJpeg() })
    const folder = await writeFolder({
      'a.html': pageWith('a_files/foto.jpg'),
      'a_files/lain.jpg': await drawJpeg(),
    })
    await symlink(join(outside, 'rahasia.jpg'), join(folder, 'a_files/foto.jpg'))
    expect((await compileFolder(folder)).leads).toMatchObject([{ file: null }])
  })
})

it('pictures and folders of files that no capture uses are named', async () => {
  const { problems } = await compile({
    'a.txt': writePage(),
    'foto.jpg': await drawJpeg(),
    'lain_files/b.jpg': await drawJpeg(),
  })
  const unused = problems.filter(({ code }) => code === 'unsupported-file')
  expect(unused.map(({ file }) => file)).toEqual(['foto.jpg', 'lain_files'])
})

it('a picture that a provenance file names and that is not there is named', async () => {
  const { problems } = await compile({
    'berita/a.txt': writePage(),
    'berita/a.provenance.json': JSON.stringify({
      pictures: [{ file: 'ada.jpg' }, { file: 'tiada.jpg' }],
    }),
    'berita/ada.jpg': await drawJpeg(),
  })
  expect(problems.filter(({ code }) => code === 'provenance-orphan')).toMatchObject([
    { file: 'berita/a.provenance.json', field: 'pictures[1].file', what: 'tiada.jpg' },
  ])
})
