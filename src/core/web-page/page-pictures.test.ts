import { describe, expect, it } from 'vitest'
import type { PictureFile } from '../article/picture.ts'
import type { FindCapturedPicture } from '../capture/captured-pictures.ts'
import { unknownProvenance } from '../capture/provenance.ts'
import { compileCapture } from '../compile/compile.ts'
import { htmlParagraphs, writeHtml } from './html-fixture.ts'

/** A captured file with the name `800x600.jpg` has that size. */
const find: FindCapturedPicture = ({ written }) => {
  const [, name = '', width, height] = /(?:^|\/)((\d+)x(\d+)[\w-]*)\.jpg$/.exec(written) ?? []
  return width === undefined ? null : fileOf(name, Number(width), Number(height))
}

function fileOf(name: string, width: number, height: number): PictureFile {
  return { path: `/media/${name}.jpg`, width, height, sizes: [], colour: null, motion: null }
}

function compile(body: string) {
  const { article } = compileCapture({
    file: 'page.html',
    text: writeHtml({ body }),
    provenance: { ...unknownProvenance, url: 'https://kabar.example/desa/jembatan' },
    findPicture: find,
  })
  if (article?.type !== 'full') throw new Error('No article.')
  return article
}

const leadOf = (markup: string) => compile(`<figure>${markup}</figure>${htmlParagraphs}`).figure
const pathOf = (markup: string) => leadOf(markup)?.file?.path ?? null

describe('the captured file of a picture', () => {
  it.each([
    ['its source', '<img src="800x600.jpg">'],
    ['what a script would load', '<img src="1x1.jpg" data-src="800x600.jpg">'],
    ['the widest size', '<img src="320x240.jpg" srcset="320x240.jpg 320w, 800x600.jpg 800w">'],
    ['a size that was captured', '<img src="800x600.jpg" srcset="https://a.example/b.jpg 1600w">'],
    [
      'a source of a <picture>',
      '<picture><source srcset="800x600.jpg 2x"><img src="200x150.jpg"></picture>',
    ],
    [
      'what <noscript> holds',
      '<img src="data:image/gif;base64,R0" class="lazy"><noscript><img src="800x600.jpg"></noscript>',
    ],
    [
      'what <noscript> holds beside a wrapper',
      '<span><img class="lazy" src="blank.gif"></span><noscript><img src="800x600.jpg"></noscript>',
    ],
    ['what a link around it opens', '<a href="800x600.jpg"><img src="200x150.jpg"></a>'],
  ])('is %s', (_title, markup) => {
    expect(pathOf(markup)).toBe('/media/800x600.jpg')
  })

  it.each([
    ['a blank', '<img src="1x1.jpg">'],
    ['a preview of a picture that was not captured', '<img src="80x60.jpg" srcset="b.jpg 1200w">'],
    ['a file elsewhere', '<img src="https://a.example/b.jpg">'],
  ])('is not %s', (_title, markup) => {
    expect(pathOf(`${markup}<figcaption>Jembatan bambu di Sukamaju.</figcaption>`)).toBeNull()
  })

  it('leaves the address of the original, never the path into a folder of files', () => {
    expect(leadOf('<img src="page_files/800x600.jpg">')?.url).toBeNull()
    const both = '<img src="page_files/800x600.jpg" data-orig-file="https://a.example/b.jpg">'
    expect(leadOf(both)?.url).toBe('https://a.example/b.jpg')
  })

  it('never lends its name to the alternative text', () => {
    expect(leadOf('<img src="800x600.jpg" alt="foto-jembatan-1024x576.jpg">')?.alt).toBeNull()
    expect(leadOf('<img src="800x600.jpg" alt="Jembatan bambu">')?.alt).toBe('Jembatan bambu')
  })
})

describe('the pictures of an article', () => {
  const caption = '<figcaption>Jembatan bambu di Sukamaju.</figcaption>'

  it('keep their places, and the lead is not repeated in the text', () => {
    const [first = '', ...rest] = htmlParagraphs.split(/(?<=<\/p>)/)
    const lead = `<figure><img src="800x600.jpg">${caption}</figure>`
    const article = compile(
      `${lead}${first}<img src="page_files/800x600.jpg"><img src="700x500.jpg">${rest.join('')}`,
    )
    expect(article.figure).toMatchObject({ file: { path: '/media/800x600.jpg' } })
    expect(article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'picture',
      'paragraph',
      'paragraph',
    ])
    expect(article.body[1]).toMatchObject({ file: { path: '/media/700x500.jpg' } })
  })

  it('are none of the icons, faces and counters between the paragraphs', () => {
    const trifles = [
      '<img src="32x32.jpg">',
      '<img class="avatar" src="400x400.jpg">',
      '<img src="/icons/share/400x400.jpg">',
      '<img width="1" height="1" src="400x400-a.jpg">',
      '<noscript><img style="display:none" src="400x400-b.jpg"></noscript>',
      '<img src="120x90.jpg">',
    ]
    const article = compile(htmlParagraphs.replace('</p><p>', `</p>${trifles.join('')}<p>`))
    expect(article.figure).toBeNull()
    expect(article.body.filter(({ type }) => type === 'picture')).toEqual([])
  })

  it('hold the place of one that was not captured, where a dot is described in words', () => {
    const listFiles = (alt: string) => {
      const dot = `<p><img src="2x1.jpg" alt="${alt}"></p>`
      const { body } = compile(`${htmlParagraphs}${dot}${htmlParagraphs}`)
      return body.flatMap((block) =>
        block.type === 'picture' ? [{ alt: block.alt, file: block.file }] : [],
      )
    }
    expect(listFiles('Bagan anggaran desa tiga tahun')).toEqual([
      { alt: 'Bagan anggaran desa tiga tahun', file: null },
    ])
    expect(listFiles('Bagikan')).toEqual([])
  })

  it('have the words of a caption that nothing joins to them', () => {
    const article = compile(
      `<img src="800x600.jpg"><p>Warga menyeberang jembatan. ANTARA FOTO/Sari</p>${htmlParagraphs}`,
    )
    expect(article.figure).toMatchObject({
      caption: 'Warga menyeberang jembatan.',
      credit: 'ANTARA FOTO/Sari',
      file: { path: '/media/800x600.jpg' },
    })
  })
})
