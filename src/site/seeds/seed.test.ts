import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../../core/article/article-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'
import { openCompilation } from './compiled-file.ts'

const file = '000_b52e981c8bc87a67.txt'
const text = await readFile(`seeds/${file}`, 'utf8')
const lines = text.split('\n')
const { compilations, built, problems } = await compileSeeds('seeds')
const [compilation] = compilations.filter((each) => each.file === file).map(openCompilation)
const article = compilation?.article?.type === 'full' ? compilation.article : undefined

/** Returns a line of the page by its number. */
const line = (number: number) => lines[number - 1]

describe('the first capture', () => {
  it('yields the reviewed article and account', async () => {
    const account = compilation?.lines.flatMap(({ line: at, role, rule }) =>
      role === 'blank' ? [] : [`${at} ${role} ${rule}`],
    )
    const golden = `${JSON.stringify({ article, account }, null, 2)}\n`
    await expect(golden).toMatchFileSnapshot(
      '../../core/plain-text/golden/000_b52e981c8bc87a67.json',
    )
  })

  it('has no problem', () => {
    expect(problems).toEqual([])
  })

  it('has a role for every line, and none is unknown', () => {
    expect(compilation?.lines.map((accounted) => accounted.text).join('\n')).toBe(text)
    expect(compilation?.lines.filter(({ role }) => role === 'unknown')).toEqual([])
  })

  it('has its outlet, byline and publication time', () => {
    expect(article).toMatchObject({
      headline: 'Putin Ucapkan Selamat atas Kemenangan Maduro dalam Pilpres Venezuela',
      language: 'id',
      outlet: 'Tempo.co',
      reporters: [],
      editors: [],
      isPartial: false,
      unplaced: [],
    })
    expect(article?.published).toEqual({
      type: 'exact',
      text: 'Senin, 29 Juli 2024 20:15 WIB',
      at: '2024-07-29T20:15:00+07:00',
      precision: 'minute',
      zone: 'WIB',
    })
  })

  it('has separate caption and credit, both in the words of the page', () => {
    expect(article?.figure?.caption).toMatch(/25 September 2019\.$/)
    expect(article?.figure?.credit).toBe('Sputnik/Alexei Druzhinin/Kremlin via REUTERS')
    expect(`${article?.figure?.caption} ${article?.figure?.credit}`).toBe(line(9))
  })

  it('has twelve unchanged paragraphs after its dateline', () => {
    expect(article?.dateline).toEqual({
      text: 'TEMPO.CO, Jakarta - ',
      outlet: 'TEMPO.CO',
      place: 'Jakarta',
    })
    expect(article?.body.every(({ type }) => type === 'paragraph')).toBe(true)
    const [first, ...rest] = textsOf(article?.body ?? [])
    expect(`TEMPO.CO, Jakarta - ${first}`).toBe(line(11))
    expect(rest).toEqual([13, 15, 17, 19, 24, 26, 28, 30, 32, 34, 36].map(line))
  })

  it('drops exactly the two lines of advertising', () => {
    const noise = compilation?.lines.filter(({ role }) => role === 'noise')
    expect(noise).toEqual([
      { line: 21, text: 'Advertising', role: 'noise', rule: 'advertising' },
      { line: 22, text: 'Advertising', role: 'noise', rule: 'advertising' },
    ])
  })

  it('ends with its editor’s pick and its agency', () => {
    expect(article?.agency).toBe('REUTERS')
    expect(article?.editorsPick).toEqual({
      headline: 'Nicolas Maduro Menang Pemilihan Presiden Venezuela',
    })
  })
})

describe('its related list', () => {
  const related = article?.related ?? []

  it('has ten stories, each once, with time and summary from their own lines', () => {
    const starts = Array.from({ length: 10 }, (_, n) => 44 + 10 * n)
    expect(related.map(({ headline }) => headline)).toEqual(starts.map(line))
    expect(related.map(({ published }) => published?.text)).toEqual(starts.map((n) => line(n + 2)))
    expect(related.map(({ summary }) => summary)).toEqual(starts.map((n) => line(n + 6)))
    expect(new Set(related.map(({ headline }) => headline)).size).toBe(10)
  })

  it('states times from 12 hours to 2 days before the capture', () => {
    const two = '2024-09-17T10:00:00+07:00'
    expect(
      related.map(({ published }) => (published?.type === 'ago' ? published.at : null)),
    ).toEqual([
      '2024-09-18T22:00:00+07:00',
      '2024-09-18T20:00:00+07:00',
      '2024-09-18T12:00:00+07:00',
      '2024-09-18T10:00:00+07:00',
      ...[two, two, two, two, two, two],
    ])
  })

  it('has one summary that the source truncated at 150 characters', () => {
    const cut = related.filter(({ isTruncated }) => isTruncated)
    expect(cut.map(({ headline }) => headline)).toEqual([
      'Terungkap Alasan Megawati Usulkan Adanya Hukum Internasional terkait Penggunaan AI',
    ])
    expect([...(cut[0]?.summary ?? '')]).toHaveLength(150)
  })
})

describe('the edition of the first capture', () => {
  it('has eleven articles: the page, and a brief of each story it lists', () => {
    const types = built.articles.map(({ type }) => type)
    expect(types.filter((type) => type === 'full')).toHaveLength(1)
    expect(types.filter((type) => type === 'brief')).toHaveLength(10)
    expect(built.edition).toMatchObject({ total: 11, archivePages: 0 })
    expect(built.edition.lead?.story.slug).toBe(
      'putin-ucapkan-selamat-atas-kemenangan-maduro-dalam-pilpres-venezuela',
    )
    expect(built.edition.captured).toMatchObject({
      at: '2024-09-19T10:00:00+07:00',
      isEstimated: true,
    })
  })

  it('has related stories for every brief, first the page that lists it', () => {
    for (const brief of built.articles) {
      if (brief.type !== 'brief') continue
      expect(brief.related.length).toBeGreaterThan(1)
      expect(brief.related[0]?.slug).toBe(built.edition.lead?.story.slug)
    }
  })
})
