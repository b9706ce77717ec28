import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { openAll } from '../../core/publish/publish-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'

type Files = Record<string, string | Uint8Array>

async function compile(files: Files) {
  const { built, compilations, problems } = await compileSeeds(await writeFolder(files), {
    cache: await writeFolder({}),
  })
  const said = problems
    .filter(({ code }) => code !== 'no-related-list')
    .map(({ code, file, what }) => `${code} ${file} ${what}`)
  return { articles: openAll(built).articles, files: compilations.map(({ file }) => file), said }
}

const golden = (name: string) =>
  readFileSync(new URL(`../containers/golden/${name}`, import.meta.url))

/** What is known of an article besides its text. */
const sum = ({ type, headline, provenance }: PublishedArticle) =>
  [type, headline, provenance.capture, provenance.url, provenance.captured?.at ?? null].join(' | ')
const sumAll = (articles: readonly PublishedArticle[]) => articles.map(sum).sort()

const headline = 'Jembatan Bambu Sukamaju Dibangun Kembali'
const bridge = 'https://kabar.example/berita/jembatan'
const market = 'https://kabar.example/berita/pasar'
const well = 'https://kabar.example/berita/sumur'

describe('an export with texts', () => {
  it('of wallabag gives an article for each, and a brief for a page that it could not fetch', async () => {
    const { articles, said } = await compile({ 'wallabag.json': golden('wallabag.json') })
    expect(sumAll(articles)).toEqual([
      `brief | Pasar Malam | wallabag.json | ${market} | 2024-08-01T09:30:00+07:00`,
      `full | ${headline} | wallabag.json!/kabar.example/berita/jembatan.html | ${bridge} | 2024-07-30T08:00:00+07:00`,
    ])
    expect(articles.find(({ type }) => type === 'full')).toMatchObject({
      published: { type: 'exact', at: '2024-07-29T20:15:00+07:00' },
      reporters: ['Sari Dewi'],
      language: 'id',
      body: [{}, {}, {}],
    })
    expect(said).toEqual(['addresses-only wallabag.json Pasar Malam'])
  })

  it('of Omnivore joins its list with the files of its ZIP', async () => {
    const { articles, said } = await compile({ 'omnivore.zip': golden('omnivore.zip') })
    const entry = 'content/jembatan-bambu-sukamaju-190ffe1a2b3.html'
    expect(sumAll(articles)).toEqual([
      `brief | Pasar Malam | omnivore.zip!/metadata_0_to_2.json | ${market} | 2024-08-01T02:30:00.000Z`,
      `full | ${headline} | omnivore.zip!/${entry} | ${bridge} | 2024-07-30T01:00:00.000Z`,
    ])
    expect(articles.find(({ type }) => type === 'full')).toMatchObject({
      published: { at: '2024-07-29T13:15:00+00:00' },
      reporters: ['Sari Dewi'],
      body: [{}, {}, {}],
    })
    expect(said).toEqual([
      `entry-twice omnivore.zip!/${entry} ${entry}`,
      'addresses-only omnivore.zip!/metadata_0_to_2.json Pasar Malam',
      'entries-left-alone omnivore.zip 1 .md',
    ])
  })

  it('of karakeep has the texts that were written in it, and the addresses', async () => {
    const { articles, said } = await compile({ 'karakeep.json': golden('karakeep.json') })
    expect(sumAll(articles)).toEqual([
      `brief | ${headline} | karakeep.json | ${bridge} | 2024-07-30T01:00:00+00:00`,
      'brief | kabar.example/berita/pasar | karakeep.json | https://www.kabar.example/berita/pasar | 2024-07-31T01:00:00+00:00',
      'full | Catatan rapat desa | karakeep.json!/item.html |  | 2024-08-01T01:00:00+00:00',
    ])
    expect(said).toContain(`addresses-only karakeep.json 2, the first: ${headline}`)
  })

  it('of Linkwarden takes the pages that it preserved, the fullest of each', async () => {
    const { articles, said } = await compile({
      'linkwarden.json': golden('linkwarden.json'),
      'archives/3/12.html': writeHtml(),
      'archives/3/12_readability.json': golden('readability.json'),
      'archives/3/13_readability.json': golden('readability.json'),
    })
    expect(sumAll(articles)).toEqual([
      `brief | Pasar Malam | linkwarden.json | ${market} | 2024-08-01T02:30:00.000Z`,
      `full | ${headline} | archives/3/12.html | ${bridge} | 2024-07-30T01:00:00.000Z`,
      `full | Sumur Tua Dibuka Lagi | archives/3/13_readability.json!/index.html | ${well} | 2024-07-31T01:00:00.000Z`,
    ])
    expect(articles.find(({ headline }) => headline.startsWith('Sumur'))).toMatchObject({
      outlet: 'Koran Lembah',
      reporters: ['Joko Lembah'],
      published: { at: '2024-07-30T19:00:00+07:00' },
    })
    expect(said).toEqual([
      'page-held-twice archives/3/12_readability.json!/index.html It is also archives/3/12.html.',
      'addresses-only linkwarden.json Pasar Malam',
    ])
  })
})

describe('a list of addresses', () => {
  it.each([
    [
      'pocket.csv',
      [
        [headline, bridge, '2024-07-30T01:00:00+00:00'],
        ['Pasar malam, kata "warga", kembali', market, '2024-07-31T01:00:00+00:00'],
        ['Sumur tua dibuka lagi', well, '2024-08-01T01:00:00+00:00'],
        [
          'kabar.example/berita/hutan',
          'https://kabar.example/berita/hutan',
          '2024-08-01T01:00:01+00:00',
        ],
      ],
    ],
    [
      'pocket.html',
      [
        [headline, bridge, '2024-07-30T01:00:00+00:00'],
        ['Pasar malam & warga', `${market}?a=1&b=2`, '2024-07-31T01:00:00+00:00'],
        ['kabar.example/berita/sumur', well, '2024-08-01T01:00:00+00:00'],
      ],
    ],
    [
      'instapaper.csv',
      [
        [headline, bridge, '2024-07-30T01:00:00+00:00'],
        ['Pasar malam, lagi', market, '2024-07-31T01:00:00+00:00'],
      ],
    ],
    [
      'instapaper.html',
      [
        [headline, bridge, null],
        ['Pasar malam & warga', market, null],
        ['Sumur tua', well, null],
      ],
    ],
    [
      'bookmarks.html',
      [
        [headline, bridge, '2024-07-30T01:00:00+00:00'],
        ['Pasar <malam>', market, '2024-07-31T01:00:00+00:00'],
      ],
    ],
  ] as const)('as %s gives a brief for each, which says so', async (name, stories) => {
    const { articles, said } = await compile({ [name]: golden(name) })
    expect(sumAll(articles)).toEqual(
      stories.map(([title, url, at]) => `brief | ${title} | ${name} | ${url} | ${at ?? ''}`).sort(),
    )
    for (const article of articles) {
      expect(article).toMatchObject({
        knownFrom: 'addresses',
        published: null,
        outlet: 'kabar.example',
      })
    }
    expect(said).toContain(`addresses-only ${name} ${stories.length}, the first: ${headline}`)
  })

  it('has no brief for a page that was captured', async () => {
    const page = writeHtml({ head: `<link rel="canonical" href="${bridge}">` })
    const { articles } = await compile({ 'a.html': page, 'pocket.csv': golden('pocket.csv') })
    expect(sumAll(articles).filter((line) => line.includes(bridge))).toEqual([
      `full | ${headline} | a.html | ${bridge} | `,
    ])
  })

  it('has what a reader marked as summary', async () => {
    const { articles } = await compile({ 'instapaper.csv': golden('instapaper.csv') })
    const summaries = articles.map((article) => article.type === 'brief' && article.summary)
    expect(summaries).toContain('Pedagang kembali ke alun-alun sejak Sabtu.')
  })

  it('has a provenance file, for all and for one', async () => {
    const provenance = {
      outlet: 'Koran Desa',
      entries: { 'kabar.example/berita/pasar.html': { outlet: 'Koran Pasar', slug: 'pasar' } },
    }
    const { articles } = await compile({
      'instapaper.csv': golden('instapaper.csv'),
      'instapaper.provenance.json': JSON.stringify(provenance),
    })
    expect(articles.map(({ outlet }) => outlet).sort()).toEqual(['Koran Desa', 'Koran Pasar'])
    expect(articles.map(({ slug }) => slug)).toContain('pasar')
  })

  it('that is cut off gives the rows before that', async () => {
    const cut = golden('pocket.csv').subarray(0, -150)
    const { articles } = await compile({ 'pocket.csv': cut })
    expect(articles.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a file of addresses is known by its content:', () => {
  it.each([
    ['another table', 'a.csv', 'nama,umur\nSari,40\n', 'unsupported-file a.csv a.csv'],
    ['other JSON', 'a.json', '{"name":"simak","version":"1"}', 'unsupported-file a.json a.json'],
    ['an empty list', 'a.json', '[]', 'unsupported-file a.json a.json'],
    [
      'broken JSON',
      'a.json',
      '[{"url":',
      'json-syntax a.json A value is missing, or the comma before it is one too many.',
    ],
    ['an article that lacks fields', 'a.json', '{"headline":"Kabar"}', 'schema-mismatch a.json'],
  ])('%s is none', async (_title, name, content, line) => {
    const { articles, said } = await compile({ [name]: content })
    expect(articles).toEqual([])
    expect(said[0]?.startsWith(line)).toBe(true)
  })

  it('an article of ours is an article', async () => {
    const { articles } = await compile({ 'a.json': JSON.stringify(fullArticle('Kabar')) })
    expect(articles).toMatchObject([{ type: 'full', headline: 'Kabar' }])
  })

  it('entries of another form are counted', async () => {
    const list: unknown[] = JSON.parse(golden('wallabag.json').toString())
    const { articles, said } = await compile({
      'w.json': JSON.stringify([...list, 7, { url: 'https://kabar.example/a' }]),
    })
    expect(articles).toHaveLength(2)
    expect(said).toContain('items-of-another-form w.json 2 of 4 items.')
  })

  it('in a ZIP, too', async () => {
    const packed = zipSync({ 'ekspor/part_000000.csv': golden('pocket.csv') })
    const { articles, files } = await compile({ 'pocket.zip': packed })
    expect(articles).toHaveLength(4)
    expect(files[0]).toBe('pocket.zip!/ekspor/part_000000.csv!/kabar.example/berita/jembatan.html')
  })
})
