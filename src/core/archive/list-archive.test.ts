import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { briefArticle, exactTime, fullArticle, paragraph } from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { toStory } from '../edition/to-story.ts'
import { findArchivePlace } from './archive-paths.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { type ArchivePage, listArchive, listArchivePages } from './list-archive.ts'
import { recogniseArchive } from './recognise-archive.ts'
import { type Archive, ArchiveSchema } from './schema.ts'

function list(...articles: Article[]): ArchivePage[] {
  return listArchive(
    buildEdition(
      articles.map((article, n) => ({ file: `${String(n).padStart(4, '0')}.txt`, article })),
    ),
  )
}

function find<Type extends Archive['type']>(
  pages: readonly ArchivePage[],
  path: string,
  type: Type,
) {
  const found = pages.find((page) => page.path === path)?.archive
  if (found?.type !== type) throw new Error(`No ${type} at ${path}.`)
  return v.parse(
    v.custom<Extract<Archive, { type: Type }>>(() => true),
    found,
  )
}

/** An article of a time, in Jakarta: `2024-07-29 05:10`. */
function at(time: string, fields: Partial<Parameters<typeof fullArticle>[1]> = {}): Article {
  const [day, clock] = time.split(' ')
  const moment = `${day}T${clock}:00+07:00`
  const published = {
    type: 'exact',
    text: time,
    at: moment,
    precision: 'minute',
    zone: 'WIB',
  } as const
  return fullArticle(`Kabar ${time}`, { published, ...fields })
}

const onDays = (...days: string[]) =>
  days.map((day, n) => fullArticle(`Kabar ${n}`, { published: exactTime(day) }))

describe('the pages of an archive', () => {
  const pages = list(...onDays('2023-12-31', '2024-07-01', '2024-07-29', '2024-07-29'))

  it('are the archive, its years, months and days', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/archive',
      '/archive/2023',
      '/archive/2024',
      '/archive/2023/12',
      '/archive/2024/07',
      '/archive/2023/12/31',
      '/archive/2024/07/01',
      '/archive/2024/07/29',
      '/outlets/tempo-co',
    ])
  })

  it('have addresses that the app recognises, and data that matches its schema', () => {
    for (const { path, archive } of pages) {
      expect(findArchivePlace(path)).toMatchObject({ type: archive.type, path })
      const sent: unknown = JSON.parse(JSON.stringify(archive))
      expect(v.parse(ArchiveSchema, sent)).toEqual(archive)
      expect(recogniseArchive(sent)).toEqual(archive)
    }
  })

  it('count years, months and days', () => {
    const { years, year, total, since } = find(pages, '/archive', 'overview')
    expect({ total, since, years }).toEqual({
      total: 4,
      since: '2023-12-31',
      years: [
        { year: '2023', total: 1 },
        { year: '2024', total: 3 },
      ],
    })
    expect(year?.months).toMatchObject([{ month: '2024-07', total: 3 }])
    expect(year?.months[0]?.counts).toHaveLength(31)
    expect(year?.months[0]?.counts[28]).toBe(2)
  })

  it('lead to the next days and months with stories', () => {
    expect(find(pages, '/archive/2024/07/01', 'day')).toMatchObject({
      earlier: { day: '2023-12-31', total: 1 },
      later: { day: '2024-07-29', total: 2 },
    })
    expect(find(pages, '/archive/2024/07', 'month').earlier).toEqual({ month: '2023-12', total: 1 })
    expect(find(pages, '/archive/2024/07', 'month').later).toBeNull()
  })

  it('are the archive alone for an empty edition', () => {
    expect(list().map(({ path }) => path)).toEqual(['/archive'])
  })
})

describe('each story', () => {
  it('is on one page of its day, or without a day on that of the undated', () => {
    const dates = ['1900-01-01', '2100-12-31', '2024-02-29', '2024-02-29', null, null]
    const articles = dates.map((day, n) => {
      const published = day === null ? null : exactTime(day)
      return n % 2 === 0
        ? fullArticle(`Kabar ${n}`, { published })
        : briefArticle(`Kabar ${n}`, { published })
    })
    const many = Array.from({ length: 120 }, (_, n) => fullArticle(`Ramai ${n}`))
    const pages = list(...articles, ...many)
    const stories = pages.flatMap(({ archive }) => {
      if (archive.type === 'undated') return archive.stories
      if (archive.type !== 'day') return []
      const lead = archive.lead === null ? [] : [archive.lead.story]
      return [...lead, ...archive.stories.map(({ story }) => story), ...archive.briefs]
    })
    const slugs = stories.map(({ slug }) => slug)
    expect(slugs).toHaveLength(126)
    expect(new Set(slugs).size).toBe(126)
    expect(find(pages, '/archive/undated', 'undated').total).toBe(2)
    expect(find(pages, '/archive', 'overview').undated).toBe(2)
  })

  it('is on the day of its publisher, in the zone of its time', () => {
    const [west, east] = ['-05:00', '+09:00'].map((zone) =>
      fullArticle(`Kabar ${zone}`, {
        published: {
          type: 'exact',
          text: '28 Juli',
          at: `2024-07-28T23:30:00${zone}`,
          precision: 'minute',
          zone: null,
        },
      }),
    )
    if (west === undefined || east === undefined) throw new Error('An article is missing.')
    expect(find(list(west, east), '/archive/2024/07/28', 'day')).toMatchObject({
      total: 2,
      hours: null,
    })
  })
})

describe('the page of a day', () => {
  it('goes by the hour, articles before briefs, the lead apart', () => {
    const long = [1, 2, 3, 4].map((n) => paragraph(`${'kata '.repeat(220)}${n}.`))
    const brief = briefArticle('Singkat', { published: exactTime('2024-07-29') })
    const pages = list(
      at('2024-07-29 20:15'),
      brief,
      at('2024-07-29 05:10'),
      at('2024-07-29 12:30', { body: long }),
    )
    const day = find(pages, '/archive/2024/07/29', 'day')
    expect(day.lead?.story.headline).toBe('Kabar 2024-07-29 12:30')
    expect(day.stories.map(({ story }) => story.headline)).toEqual([
      'Kabar 2024-07-29 05:10',
      'Kabar 2024-07-29 20:15',
    ])
    expect(day.briefs.map(({ headline }) => headline)).toEqual(['Singkat'])
    expect(day.hours).toEqual({ first: '05:10', last: '20:15', zone: 'WIB' })
    // Two paragraphs would pass what a day's page has room for.
    expect(day.lead?.opening).toHaveLength(1)
  })

  it('has no lead without an article', () => {
    const pages = list(briefArticle('Singkat'))
    expect(find(pages, '/archive/2024/07/28', 'day')).toMatchObject({ lead: null, stories: [] })
  })

  it('is divided into pages when it is long, the lead on the first', () => {
    const many = Array.from({ length: 80 }, (_, n) => fullArticle(`Kabar ${n}`))
    const pages = list(...many)
    const counts = ['', '/2', '/3'].map((page) => {
      const day = find(pages, `/archive/2024/07/29${page}`, 'day')
      return [day.page, day.pages, day.stories.length + (day.lead === null ? 0 : 1)]
    })
    expect(counts).toEqual([
      [1, 3, 36],
      [2, 3, 36],
      [3, 3, 8],
    ])
  })
})

describe('an archive of bad input', () => {
  const shared = { readOpening: () => [], readingMinutes: 1, isPartial: false, isPicked: false }
  const record = (n: number, day: string | null): ArchiveRecord => ({
    ...shared,
    story: toStory(fullArticle(`Kabar ${n}`), `kabar-${n}`),
    day,
    moment: day === null ? null : Date.parse(day) + n,
  })
  const sizeOf = (archive: Archive) => JSON.stringify(archive).length
  const largest = (pages: readonly ArchivePage[]) =>
    Math.max(...pages.map(({ archive }) => sizeOf(archive)))

  it('of 50,000 stories on one day has pages as small as those of a day of forty', () => {
    const records = (count: number) =>
      Array.from({ length: count }, (_, n) => record(n, '2024-07-29'))
    const many = listArchivePages(records(50_000), null, [])
    expect(many).toHaveLength(3 + Math.ceil(50_000 / 36))
    expect(many.at(-1)?.path).toBe('/archive/2024/07/29/1389')
    expect(findArchivePlace(many.at(-1)?.path ?? '')?.type).toBe('day')
    const few = listArchivePages(records(40), null, [])
    expect(largest(many)).toBeLessThan(1.1 * largest(few))
  })

  it('of 50,000 stories without any date is the archive and its undated pages', () => {
    const pages = listArchivePages(
      Array.from({ length: 50_000 }, (_, n) => record(n, null)),
      null,
      [],
    )
    expect(pages).toHaveLength(1 + 1_000)
    expect(pages[0]?.archive).toMatchObject({ since: null, years: [], year: null, undated: 50_000 })
  })

  it('from 1900 to 2100 names years without empty ones between them', () => {
    const pages = listArchivePages([record(1, '1900-01-01'), record(2, '2100-12-31')], null, [])
    const { years, year } = find(pages, '/archive', 'overview')
    expect(years.map((each) => each.year)).toEqual(['1900', '2100'])
    expect(year?.months.map(({ month }) => month)).toEqual(['2100-12'])
    expect(find(pages, '/archive/1900/01', 'month').later).toEqual({ month: '2100-12', total: 1 })
  })
})

describe('this day in other years', () => {
  it('is the day of the latest capture, the latest year first', () => {
    const pages = list(...onDays('2021-09-19', '2023-09-19', '2023-09-20', '2024-09-19'))
    const { sameDay } = find(pages, '/archive', 'overview')
    expect(sameDay.map(({ day, total }) => [day, total])).toEqual([
      ['2023-09-19', 1],
      ['2021-09-19', 1],
    ])
    expect(find(pages, '/archive/2023', 'overview').sameDay).toEqual([])
  })
})

describe('an address of the archive', () => {
  it.each([
    ['/archive', 'overview'],
    ['/archive/', 'overview'],
    ['/archive/2024', 'overview'],
    ['/archive/2024/07', 'month'],
    ['/archive/2024/07/29', 'day'],
    ['/archive/2024/07/29/2', 'day'],
    ['/archive/undated', 'undated'],
    ['/archive/undated/12', 'undated'],
    ['/archive/1', 'numbered'],
    ['/archive/999', 'numbered'],
  ])('%s is of type %s', (path, type) => {
    expect(findArchivePlace(path)?.type).toBe(type)
  })

  it.each([
    '/archive/0',
    '/archive/20245',
    '/archive/2024/7',
    '/archive/2024/07/29/1',
    '/archive/x',
  ])('%s is none', (path) => {
    expect(findArchivePlace(path)).toBeNull()
  })
})

it('pages of the archive say when their stories were captured, and not why that was estimated', () => {
  const { provenance } = fullArticle('')
  const captured = { at: '2024-09-19T10:00:00+07:00', isEstimated: true, reason: 'Taksiran.' }
  const pages = list(at('2024-09-18 05:10', { provenance: { ...provenance, captured } }))
  expect(pages.length).toBeGreaterThan(3)
  for (const { archive } of pages) expect(archive.captured).toEqual({ ...captured, reason: null })
})
