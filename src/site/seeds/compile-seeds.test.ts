import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { writePage } from '../../core/capture/page-fixture.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { maxPageBytes } from '../containers/container-limits.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'
import { openCompilation } from './compiled-file.ts'

async function compile(files: Record<string, string | Uint8Array>) {
  const { compilations, built, problems } = await compileSeeds(await writeFolder(files))
  const articles = compilations.map((compilation) => openCompilation(compilation).article)
  return { articles, built, problems }
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

describe('the provenance file of a capture', () => {
  it('adds what the page does not state', async () => {
    const { articles, problems } = await compile({
      'a.txt': writePage(),
      'a.provenance.json': json({ outlet: 'Koran Desa', slug: 'jembatan' }),
    })
    expect(articles).toMatchObject([{ outlet: 'Koran Desa', slug: 'jembatan' }])
    expect(problems).toEqual([])
  })

  it('sets the encoding of its bytes', async () => {
    const bytes = Buffer.from(writePage({ headline: 'Caf\xE9 \x93Baru\x94' }), 'latin1')
    const { articles, problems } = await compile({
      'a.txt': bytes,
      'a.provenance.json': json({ encoding: 'windows-1252' }),
    })
    expect(articles).toMatchObject([{ headline: 'Café “Baru”' }])
    expect(problems).toEqual([])
  })

  it('accepts any label of the Encoding Standard', async () => {
    const { articles, problems } = await compile({
      'a.txt': Buffer.concat([
        Buffer.from('cceef1f2', 'hex'),
        Buffer.from(writePage({ headline: '' })),
      ]),
      'a.provenance.json': json({ encoding: 'cp1251' }),
    })
    expect(articles).toMatchObject([{ headline: 'Мост' }])
    expect(problems.map(({ code }) => code)).not.toContain('bad-bytes')
  })

  it.each(['utf-88', 'hz-gb-2312'])(
    'with the encoding %s is refused, line named',
    async (encoding) => {
      const { articles, problems } = await compile({
        'a.txt': writePage(),
        'a.provenance.json': json({ outlet: 'Koran Desa', encoding }),
      })
      expect(problems).toMatchObject([
        { code: 'provenance-mismatch', file: 'a.provenance.json', line: 3, field: 'encoding' },
      ])
      expect(articles).toMatchObject([{ outlet: 'Koran Desa' }])
    },
  )

  it.each([
    ['a misspelt field', { capturedat: '2024-09-19T10:00:00+07:00' }, 'capturedat'],
    ['a slug that climbs out', { slug: '../../etc/passwd' }, 'slug'],
    ['a moment without its zone', { capturedAt: '2024-09-19 10:00' }, 'capturedAt'],
  ])('with %s is refused, field and line named', async (_title, provenance, field) => {
    const { built, problems } = await compile({
      'a.txt': writePage(),
      'a.provenance.json': json(provenance),
    })
    expect(problems).toMatchObject([
      { code: 'provenance-mismatch', severity: 'error', file: 'a.provenance.json', line: 2, field },
    ])
    expect(JSON.stringify(openAll(built))).not.toContain('passwd')
  })

  it('with broken syntax is refused, line named', async () => {
    const { problems } = await compile({
      'a.txt': writePage(),
      'a.provenance.json': '{\n  "outlet": "Tempo.co",\n}',
    })
    expect(problems).toMatchObject([{ code: 'json-syntax', file: 'a.provenance.json', line: 3 }])
  })

  it('beside no capture is reported', async () => {
    const { problems } = await compile({ 'b.provenance.json': '{}', 'a.txt': writePage() })
    expect(problems).toMatchObject([
      { code: 'provenance-orphan', severity: 'warning', file: 'b.provenance.json' },
    ])
  })

  it('turns accepted errors into warnings', async () => {
    const bytes = Buffer.from(writePage({ headline: 'Caf\xE9', time: null }), 'latin1')
    const { problems } = await compile({
      'a.txt': bytes,
      'a.provenance.json': json({ accepts: ['no-date', 'not-utf8'] }),
    })
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['not-utf8', 'warning'],
      ['no-date', 'warning'],
    ])
  })
})

describe('a saved web page', () => {
  const head =
    '<link rel="canonical" href="https://desa.example/kabar/7/jembatan"><meta name="author" content="Sari Dewi">'
  const list = `<div><h3>Berita terkait</h3><p><a href="/kabar/8/sungai">Sungai Cimanuk Meluap Lagi</a>
    <p><a href="/kabar/9/bambu">Bambu Lokal Kian Diminati Pasar</a></div>`

  it('joins the edition, and each of its related stories opens', async () => {
    const { built, problems } = await compile({
      'a.html': writeHtml({ head, below: list }),
      'b.html': writeHtml({
        head: '<link rel="canonical" href="https://desa.example/kabar/8/sungai?utm_source=a">',
        headline: 'Air Sungai Cimanuk Naik Lagi',
      }),
    })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const page = built.articles.find(({ headline }) => headline.startsWith('Jembatan'))
    expect(page?.related).toMatchObject([
      {
        headline: 'Sungai Cimanuk Meluap Lagi',
        slug: 'air-sungai-cimanuk-naik-lagi',
        type: 'full',
      },
      { headline: 'Bambu Lokal Kian Diminati Pasar', type: 'brief' },
    ])
    const slugs = new Set(built.articles.map(({ slug }) => slug))
    for (const { slug } of page?.related ?? []) expect(slugs).toContain(slug)
    expect(page).toMatchObject({ provenance: { url: 'https://desa.example/kabar/7/jembatan' } })
  })

  it('has its fields corrected by its provenance file', async () => {
    const { articles } = await compile({
      'a.html': writeHtml({ head }),
      'a.provenance.json': json({ outlet: 'Koran Desa', capturedAt: '2024-07-30T10:00:00+07:00' }),
    })
    expect(articles).toMatchObject([
      { outlet: 'Koran Desa', provenance: { captured: { at: '2024-07-30T10:00:00+07:00' } } },
    ])
  })

  it('of a site with one script for all pages is an article of its own', async () => {
    const of = (id: number) =>
      `<link rel="canonical" href="https://desa.example/read.php?id=${id}">`
    const { built } = await compile({
      'a.html': writeHtml({ head: of(7), headline: 'Jembatan Bambu Rampung' }),
      'b.html': writeHtml({ head: of(8), headline: 'Sungai Cimanuk Meluap' }),
    })
    expect(built.articles.filter(({ type }) => type === 'full')).toHaveLength(2)
  })
})

describe('an article as JSON', () => {
  it('joins the edition', async () => {
    const { built, problems } = await compile({ 'a.json': json(fullArticle('Jembatan')) })
    expect(built.articles).toMatchObject([{ slug: 'jembatan', headline: 'Jembatan' }])
    expect(problems).toEqual([])
  })

  it('that breaks the schema is refused, with file, line and field', async () => {
    const broken = { ...fullArticle('Jembatan'), slug: '../../etc/passwd', language: 'bahasa kita' }
    const { built, problems } = await compile({ 'a.json': json(broken) })
    expect(problems).toMatchObject([
      { code: 'schema-mismatch', severity: 'error', file: 'a.json', field: 'slug' },
      { code: 'schema-mismatch', severity: 'error', file: 'a.json', field: 'language', line: 5 },
    ])
    expect(built.articles).toEqual([])
  })

  it('with broken syntax is refused, line named', async () => {
    const { problems } = await compile({ 'a.json': '{\n"version": 1\n"type": "full"}' })
    expect(problems).toMatchObject([{ code: 'json-syntax', severity: 'error', line: 3 }])
  })
})

describe('several captures', () => {
  it('with equal bytes yield one article', async () => {
    const { built, problems } = await compile({ 'a.txt': writePage(), 'b.txt': writePage() })
    expect(built.articles.filter(({ type }) => type === 'full')).toHaveLength(1)
    expect(problems).toMatchObject([
      { code: 'duplicate-capture', severity: 'warning', file: 'b.txt', what: 'a.txt' },
    ])
  })

  it('with equal bytes show a text that returned as the newest, and a change between', async () => {
    const at = (day: number) => json({ capturedAt: `2024-09-${day}T10:00:00+07:00` })
    const { built, problems } = await compile({
      'a.txt': writePage(),
      'a.provenance.json': at(18),
      'b.txt': writePage({ body: ['Warga menutup jembatan itu, kata kepala desa pada Rabu.'] }),
      'b.provenance.json': at(19),
      'c.txt': writePage(),
      'c.provenance.json': at(20),
    })
    const full = built.articles.filter(({ type }) => type === 'full')
    expect(full.map(({ provenance }) => provenance.capture)).toEqual(['c.txt'])
    expect(built.versions[0]?.versions.map(({ addressPart }) => addressPart)).toEqual([
      '20240918T030000Z',
      '20240919T030000Z',
      '20240920T030000Z',
    ])
    expect(problems.map(({ code }) => code)).not.toContain('duplicate-capture')
  })

  it('with equal bytes and two times, without a change between, are one version', async () => {
    const { built } = await compile({
      'a.txt': writePage({ time: '' }),
      'a.provenance.json': json({ capturedAt: '2024-09-18T10:00:00+07:00' }),
      'b.txt': writePage({ time: '' }),
      'b.provenance.json': json({ capturedAt: '2024-09-20T10:00:00+07:00' }),
    })
    expect(built.articles.filter(({ type }) => type === 'full')).toHaveLength(1)
    expect(built.versions).toEqual([])
  })

  it('of one article show the latest', async () => {
    const { built, problems } = await compile({
      'a.txt': writePage(),
      'a.provenance.json': json({ capturedAt: '2024-09-20T10:00:00+07:00' }),
      'b.txt': writePage({ related: [] }),
      'b.provenance.json': json({ capturedAt: '2024-09-19T10:00:00+07:00' }),
    })
    expect(built.articles.find(({ type }) => type === 'full')?.provenance.capture).toBe('a.txt')
    expect(problems.map(({ code }) => code)).toEqual(['no-related-list', 'same-article-twice'])
  })

  it('of two articles with one headline keep the address of the first', async () => {
    const { built, problems } = await compile({
      'a.txt': writePage({ time: 'Senin, 29 Juli 2024 20:15 WIB' }),
      'b.txt': writePage({ time: 'Selasa, 30 Juli 2024 20:15 WIB' }),
    })
    const full = built.articles.filter(({ type }) => type === 'full')
    const plain = 'jembatan-bambu-sukamaju-dibangun-kembali'
    expect(full.map(({ slug }) => slug)).toEqual([plain, `${plain}-2024-07-30`])
    expect(problems).toMatchObject([{ code: 'headline-shared', file: 'b.txt' }])
  })
})

describe('a file that is not what its name says', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'a.htm'],
    ['a picture', 'GIF89a', 'a.html'],
  ])('such as %s is left out, and says so', async (_title, content, name) => {
    const { articles, problems } = await compile({ [name]: content })
    expect(articles).toEqual([null])
    expect(problems).toMatchObject([{ code: 'misnamed-file', severity: 'error', file: name }])
  })

  it('a page that quotes such headers is read', async () => {
    const body = ['MIME-Version: 1.0 dan Content-Type: multipart/related disebut di sini.', 'Usai.']
    const { articles } = await compile({ 'a.txt': writePage({ body }) })
    expect(articles).toMatchObject([{ body: { length: 2 } }])
  })
})

it('every problem of every file is reported at once', async () => {
  const { problems } = await compile({
    'a.txt': '',
    'b.txt': 'Judul saja',
    'c.json': '{',
    'd.docx': '<p>',
    'e.txt': Buffer.from('Caf\xE9', 'latin1'),
  })
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'a.txt empty-capture',
    'b.txt no-body',
    'e.txt not-utf8',
    'e.txt no-body',
    'c.json json-syntax',
    'd.docx unsupported-file',
  ])
})

it('a provenance file that is too large to be one is reported, and tells nothing', async () => {
  const folder = await writeFolder({ 'a.txt': writePage(), 'a.provenance.json': '' })
  // A file of zeros, of which the disk holds nothing.
  await truncate(join(folder, 'a.provenance.json'), maxPageBytes + 1)
  const { built, problems } = await compileSeeds(folder)
  expect(built.articles.length).toBeGreaterThan(0)
  expect(problems.map(({ code, file }) => [code, file])).toContainEqual([
    'entry-too-large',
    'a.provenance.json',
  ])
})
