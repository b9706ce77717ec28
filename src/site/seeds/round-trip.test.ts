import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFullRecord } from '../../core/article/article-record.ts'
import type { FullArticle } from '../../core/article/schema.ts'
import { packRecords, writeRecord } from '../containers/warc-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { findPageStem, isFilesFolder } from '../pictures/files-folder.ts'
import { compileSeeds } from './compile-seeds.ts'

const folder = 'demo/captures'
type PackedFile = { path: string; bytes: Buffer }
const files: PackedFile[] = (await listFiles(folder)).map((path) => ({
  path,
  bytes: readFileSync(`${folder}/${path}`),
}))

/** The articles before the edition links them, which depends on their addresses. */
async function compile(path: string): Promise<FullArticle[]> {
  const { compilations } = await compileSeeds(path, { cache: await writeFolder({}) })
  return compilations.flatMap(({ article }) =>
    article?.type === 'full' ? [openFullRecord(article)] : [],
  )
}

/** What a reader sees of an article: all but where it came from. */
const shown = ({ headline, body, figure }: FullArticle) => ({
  headline,
  body: body.map((block) => (block.type === 'picture' ? { ...block, url: null } : block)),
  figure: figure === null ? null : { ...figure, url: null },
})
const sorted = (articles: readonly FullArticle[]) =>
  articles.map(shown).sort((a, b) => (a.headline < b.headline ? -1 : 1))

/** The web pages of the folder, each with the files that it shows. */
function listPages() {
  const pages = files.filter(
    ({ path }) => /\.html?$/.test(path) && !path.split('/').slice(0, -1).some(isFilesFolder),
  )
  return pages.map((page) => {
    const stem = page.path.replace(/\.html?$/, '')
    const beside = files.filter(({ path }) => {
      const parts = path.split('/')
      const at = parts.findIndex(isFilesFolder)
      return at !== -1 && [...parts.slice(0, at), findPageStem(parts[at] ?? '')].join('/') === stem
    })
    return { page, beside }
  })
}

const addressOf = (path: string) =>
  `https://kabar.example/${path.split('/').map(encodeURIComponent).join('/')}`

function packWarc(): Buffer {
  const record = (path: string, body: Buffer, contentType: string) =>
    writeRecord({ url: addressOf(path), contentType, body })
  return packRecords(
    listPages().flatMap(({ page, beside }) => [
      ...beside.map(({ path, bytes }) => record(path, bytes, 'image/*')),
      record(page.path, page.bytes, 'text/html'),
    ]),
  )
}

function packMhtml(page: PackedFile, beside: readonly PackedFile[]): string {
  const part = ({ path, bytes }: PackedFile, type: string) =>
    [
      '--batas',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Location: ${addressOf(path)}`,
      '',
      bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
      '',
    ].join('\r\n')
  return [
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=batas\r\n\r\n',
    part(page, 'text/html'),
    ...beside.map((file) => part(file, 'image/png')),
    '--batas--\r\n',
  ].join('')
}

describe('the sample archive', () => {
  it('packed as a ZIP gives the articles of its folder', async () => {
    const entries = files.map(({ path, bytes }) => [path, bytes] as const)
    const packed = await compile(
      await writeFolder({ 'box.zip': zipSync(Object.fromEntries(entries)) }),
    )
    const withoutCapture = (articles: readonly FullArticle[]) =>
      articles.map((article) => ({
        ...article,
        provenance: { ...article.provenance, capture: null },
      }))
    expect(withoutCapture(packed)).toEqual(withoutCapture(await compile(folder)))
  })

  it.each([
    [
      'MHTML',
      () =>
        listPages().map(({ page, beside }, index) => [`${index}.mhtml`, packMhtml(page, beside)]),
    ],
    ['a WARC', () => [['box.warc.gz', packWarc()]]],
    [
      'a WACZ',
      () => {
        const pages = listPages().map(({ page }) => JSON.stringify({ url: addressOf(page.path) }))
        const list = Buffer.from(pages.join('\n'))
        const warc = packWarc()
        return [
          [
            'box.wacz',
            zipSync({ 'archive/a.warc.gz': [warc, { level: 0 }], 'pages/pages.jsonl': list }),
          ],
        ]
      },
    ],
  ] as const)('its web pages packed as %s give theirs', async (_title, pack) => {
    const names = new Set(listPages().map(({ page }) => page.path))
    const expected = (await compile(folder)).filter(({ provenance }) =>
      names.has(provenance.capture ?? ''),
    )
    const packed = await compile(await writeFolder(Object.fromEntries(pack())))
    expect(expected.length).toBeGreaterThan(5)
    expect(sorted(packed)).toEqual(sorted(expected))
  })
})
