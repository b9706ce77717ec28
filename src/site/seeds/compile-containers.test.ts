import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { packRecords, writeRecord } from '../containers/warc-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { drawPng } from '../pictures/picture-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'

type Files = Record<string, string | Uint8Array>

async function compile(files: Files) {
  const folder = await writeFolder(files)
  const compiled = await compileSeeds(folder, { cache: await writeFolder({}) })
  const { built, compilations, problems } = compiled
  const full = openAll(built).articles.filter(({ type }) => type === 'full')
  return { full, files: compilations.map(({ file }) => file), problems }
}

const golden = (name: string) =>
  readFileSync(new URL(`../containers/golden/${name}`, import.meta.url))
const pack = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
const json = (value: unknown) => JSON.stringify(value)
const page = (headline: string) => writePage({ headline })
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

describe('a ZIP of captures', () => {
  it('gives the articles that its folder gives', async () => {
    const { full, files, problems } = await compile({
      'kotak.zip': golden('info-zip.zip'),
    })
    expect(files).toEqual(['kotak.zip!/arsip/pasar.txt', 'kotak.zip!/berita/Desa Sukamaju.html'])
    expect(full.map(({ headline }) => headline).sort()).toEqual([
      'Jembatan Bambu Sukamaju Dibangun Kembali',
      'Pasar Malam Kembali ke Alun-alun',
    ])
    const withPicture = full.find(({ headline }) => headline.startsWith('Jembatan'))
    expect(withPicture).toMatchObject({
      figure: { file: { width: 320, height: 200 }, caption: 'Warga mengikat bambu di tepi kali.' },
      provenance: { capture: 'kotak.zip!/berita/Desa Sukamaju.html' },
    })
    expect(codes(problems)).toEqual(['no-related-list', 'no-related-list'])
  })

  it('lies in another one, and no deeper', async () => {
    const inner = pack({ 'a.txt': page('Satu') })
    const { full, problems } = await compile({
      'a.zip': pack({ 'b.zip': inner, 'c.zip': pack({ 'd.zip': inner }) }),
    })
    expect(full.map(({ provenance }) => provenance.capture)).toEqual(['a.zip!/b.zip!/a.txt'])
    expect(problems).toMatchObject([{ code: 'nested-too-deep', file: 'a.zip!/c.zip!/d.zip' }])
  })

  it('has provenance for all entries, and for single ones', async () => {
    const { full, problems } = await compile({
      'a.zip': pack({
        'satu.txt': page('Satu'),
        'dua.txt': page('Dua'),
        'tiga.txt': page('Tiga'),
        'tiga.provenance.json': json({ outlet: 'Koran Tiga' }),
      }),
      'a.provenance.json': json({
        outlet: 'Koran Desa',
        entries: { 'dua.txt': { outlet: 'Koran Dua' }, 'empat.txt': {} },
      }),
    })
    const outlets = full.map(({ headline, outlet }) => `${headline}: ${outlet}`).sort()
    expect(outlets).toEqual(['Dua: Koran Dua', 'Satu: Koran Desa', 'Tiga: Koran Tiga'])
    expect(problems).toMatchObject([
      { code: 'provenance-orphan', file: 'a.provenance.json', field: 'entries.empat.txt' },
    ])
  })

  it('takes pictures beside its pages, and none from outside', async () => {
    const picture = await drawPng()
    const body = (source: string) =>
      `<figure><img src="${source}" width="600" height="400"><figcaption>Papan.</figcaption></figure><p>Warga datang.</p>`
    const { full } = await compile({
      'a.zip': pack({
        'satu.html': writeHtml({ headline: 'Satu', body: body('images/0.png') }),
        'dua/a.html': writeHtml({ headline: 'Dua', body: body('../images/0.png?v=1') }),
        'tiga.html': writeHtml({ headline: 'Tiga', body: body('../luar.png') }),
        'images/0.png': picture,
      }),
      'luar.png': picture,
    })
    const kept = full.flatMap((article) =>
      article.type === 'full' && article.figure?.file ? [article.headline] : [],
    )
    expect(kept.sort()).toEqual(['Dua', 'Satu'])
  })

  it('says what it leaves alone, in one line', async () => {
    const { problems } = await compile({
      'a.zip': pack({ 'a.txt': page('Satu'), 'b.css': '', 'c.css': '', 'd.png': 'x', e: '' }),
      'b.zip': pack({ 'b.css': '' }),
      'c.zip': pack({}),
      '__MACOSX/._a.txt': '',
    })
    const said = problems.map(({ code, file, what }) => `${code} ${file} ${what}`)
    expect(said).toEqual([
      'container-without-page b.zip None of its 1 files is a page.',
      'container-without-page c.zip It holds no page.',
      'entries-left-alone a.zip 2 .css, 1 without ending, 1 .png',
      'entries-left-alone b.zip 1 .css',
    ])
  })

  it('is known by its bytes, whatever its name', async () => {
    const { full } = await compile({ 'a.html': pack({ 'a.txt': page('Satu') }) })
    expect(full).toMatchObject([{ headline: 'Satu' }])
  })

  it('with a bad entry gives all others', async () => {
    const bytes = Buffer.from(pack({ 'a.txt': page('Satu'), 'b.txt': page('Dua') }))
    bytes.fill(0xff, bytes.indexOf('a.txt') + 5, bytes.indexOf('a.txt') + 15)
    const { full, problems } = await compile({ 'a.zip': bytes })
    expect(full.map(({ headline }) => headline)).toEqual(['Dua'])
    expect(problems).toMatchObject([{ code: 'entry-damaged', file: 'a.zip!/a.txt' }])
  })
})

describe('a page that a browser saved as MHTML', () => {
  it('gives the article of its folder, with its picture, address and moment', async () => {
    const { full, problems } = await compile({ 'a.mhtml': golden('blink.mhtml') })
    const [article] = full
    const fromFolder = (await compile({ 'a.zip': golden('info-zip.zip') })).full
    const twin = fromFolder.find(({ headline }) => headline === article?.headline)
    if (article?.type !== 'full' || twin?.type !== 'full') throw new Error('An article is missing.')
    expect(article.body).toEqual(twin.body)
    expect(article.figure).toEqual({
      ...twin.figure,
      url: 'http://kabar.example/foto/jembatan.png',
    })
    expect(article.provenance).toMatchObject({
      capture: 'a.mhtml',
      url: 'http://kabar.example/berita/jembatan.html',
      captured: { at: '2026-11-29T20:44:06+00:00', isEstimated: false },
    })
    expect(codes(problems)).toEqual(['no-related-list'])
  })

  it('is known by its bytes, and in two archives, too', async () => {
    const { full } = await compile({ 'a.html': golden('blink.mhtml') })
    expect(full).toHaveLength(1)
    const inner = pack({ 'b.zip': pack({ 'c.mht': golden('blink.mhtml') }) })
    const nested = await compile({ 'a.zip': inner })
    expect(nested.full).toMatchObject([{ provenance: { capture: 'a.zip!/b.zip!/c.mht' } }])
  })

  it('has the provenance file beside it', async () => {
    const { full } = await compile({
      'a.mhtml': golden('blink.mhtml'),
      'a.provenance.json': json({ url: 'https://kabar.example/lain', outlet: 'Koran Desa' }),
    })
    expect(full).toMatchObject([
      { outlet: 'Koran Desa', provenance: { url: 'https://kabar.example/lain' } },
    ])
  })

  it('that is cut off has one line, with its article and its problem', async () => {
    const { full, files, problems } = await compile({
      'a.mhtml': golden('blink.mhtml').subarray(0, 1_300),
      'a.provenance.json': '{',
    })
    expect(full).toHaveLength(1)
    expect(files).toEqual(['a.mhtml'])
    expect(codes(problems)).toEqual(['json-syntax', 'no-related-list', 'container-damaged'])
  })

  it('without a page says so', async () => {
    const { problems } = await compile({
      'a.txt': 'MIME-Version: 1.0\nContent-Type: image/png\n\nPNG',
    })
    expect(problems).toMatchObject([{ code: 'container-without-page', file: 'a.txt' }])
  })
})

describe('a page that SingleFile packed', () => {
  it.each(['single-file.html', 'single-file.zip'])('as %s gives its article', async (name) => {
    const { full, problems } = await compile({ [name]: golden(name) })
    expect(full).toMatchObject([
      {
        headline: 'Jembatan Bambu Sukamaju Dibangun Kembali',
        figure: { file: { width: 320 }, caption: 'Warga mengikat bambu di tepi kali.' },
        provenance: {
          capture: name.endsWith('.zip') ? `${name}!/index.html` : name,
          url: 'http://127.0.0.1:8799/berita/jembatan.html',
          captured: { isEstimated: false },
        },
      },
    ])
    expect(codes(problems)).toEqual(['no-related-list'])
  })
})

describe('a web archive', () => {
  it.each(['wget.warc.gz', 'js-wacz.wacz'])(
    'as %s gives the article of its folder',
    async (name) => {
      const { full, problems } = await compile({ [name]: golden(name) })
      const twin = (await compile({ 'a.mhtml': golden('blink.mhtml') })).full[0]
      const [article] = full
      if (article?.type !== 'full' || twin?.type !== 'full')
        throw new Error('An article is missing.')
      expect(article.body).toEqual(twin.body)
      expect(article.figure?.file).toEqual(twin.figure?.file)
      expect(article.provenance).toMatchObject({
        capture: expect.stringMatching(
          /!\/20261129\d{6}\/127\.0\.0\.1:8799\/berita\/jembatan\.html$/,
        ),
        url: 'http://127.0.0.1:8799/berita/jembatan.html',
        captured: { isEstimated: false },
      })
      expect(codes(problems)).toEqual(['no-related-list'])
    },
  )

  it('has the pictures that a page names relative to its base', async () => {
    const picture = await drawPng()
    const body =
      '<figure><img src="a.png" width="600" height="400"><figcaption>Papan.</figcaption></figure>' +
      '<p>Warga datang pada Senin pagi, dan pulang pada sore hari.</p>'
    const html = writeHtml({ head: '<base href="https://gambar.example/besar/">', body })
    const { full } = await compile({
      'a.warc': Buffer.concat([
        writeRecord({ url: 'https://kabar.example/a', body: html }),
        writeRecord({
          url: 'https://gambar.example/besar/a.png',
          contentType: 'image/png',
          body: picture,
        }),
      ]),
    })
    expect(full).toMatchObject([{ figure: { caption: 'Papan.', file: { width: 900 } } }])
  })

  it('says once that pages in it are no articles', async () => {
    const records = ['satu', 'dua', 'tiga', 'empat'].map((name) =>
      writeRecord({ url: `https://iklan.example/${name}`, body: '<title>Iklan</title>' }),
    )
    const page = writeRecord({ url: 'https://kabar.example/a', body: writeHtml() })
    const { full, files, problems } = await compile({
      'a.warc.gz': packRecords([...records, page]),
    })
    expect(full).toHaveLength(1)
    expect(files).toEqual(['a.warc.gz!/20240729131500/kabar.example/a.html', 'a.warc.gz'])
    expect(problems.find(({ code }) => code === 'pages-without-article')).toMatchObject({
      file: 'a.warc.gz',
      what: expect.stringMatching(/^4: 20240729131500\/iklan\.example\/satu\.html, .* and 1 more$/),
    })
  })
})

describe('a feed', () => {
  const paragraphs = writeHtml().match(/<p>.*<\/p>/s)?.[0] ?? ''
  const items = [
    {
      id: '1',
      url: 'https://kabar.example/jembatan',
      title: 'Jembatan Bambu Sukamaju Dibangun Kembali',
      content_html: paragraphs,
      date_published: '2024-07-29T20:15:00+07:00',
      authors: [{ name: 'Sari Dewi' }],
    },
    { id: '2', url: 'https://kabar.example/dua', title: 'Dua', summary: 'Ringkasan.' },
  ]
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Koran Desa', items }

  it('gives the articles of its items', async () => {
    const { full, problems } = await compile({ 'feed.json': json({ ...feed, language: 'id' }) })
    const twin = (await compile({ 'a.html': writeHtml() })).full[0]
    const [article] = full
    if (article?.type !== 'full' || twin?.type !== 'full') throw new Error('An article is missing.')
    expect(article.body).toEqual(twin.body)
    expect(article).toMatchObject({
      headline: 'Jembatan Bambu Sukamaju Dibangun Kembali',
      outlet: 'Koran Desa',
      published: { type: 'exact', at: '2024-07-29T20:15:00+07:00' },
      reporters: ['Sari Dewi'],
      provenance: {
        capture: 'feed.json!/kabar.example/jembatan.html',
        url: 'https://kabar.example/jembatan',
      },
    })
    expect(codes(problems)).toEqual(['no-related-list', 'items-without-text'])
  })

  it('gives a brief of an item with a summary alone, which says so', async () => {
    const { built } = await compileSeeds(await writeFolder({ 'feed.json': json(feed) }))
    const brief = built.articles.find(({ type }) => type === 'brief')
    expect(brief).toMatchObject({
      headline: 'Dua',
      outlet: 'Koran Desa',
      summary: 'Ringkasan.',
      knownFrom: 'feed',
      provenance: { capture: 'feed.json', url: 'https://kabar.example/dua', captured: null },
    })
  })

  it.each([
    [
      'rss.xml',
      '<?xml version="1.0"?>\n<!-- Kabar -->\n<rss version="2.0"><channel><title>A</title></channel></rss>',
    ],
    ['atom', '\uFEFF<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>'],
  ])('is known by its first bytes, such as %s', async (name, content) => {
    const { problems } = await compile({ [name]: content })
    expect(codes(problems)).not.toContain('unsupported-file')
  })
})
