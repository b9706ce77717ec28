import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineKey } from '../text/slug.ts'
import type { Candidate } from './candidate.ts'
import { composeFront, type Front } from './compose-front.ts'
import { anyEdition, candidate } from './front-fixture.ts'

/** All stories that a front page shows as stories, in its order. */
function listStories({ lead, beside, filling, sections }: Front) {
  const below = sections.flatMap(({ stories }) => stories)
  const first = lead === null ? [] : [lead.story]
  return [...first, ...beside.pictured, ...beside.texts, ...filling, ...below]
}

const days = (count: number, day: string, known: Partial<Parameters<typeof candidate>[0]> = {}) =>
  Array.from({ length: count }, (_, n) => candidate({ headline: `${day} ${n}`, day, ...known }))

const headlinesOf = (stories: readonly { headline: string }[]) =>
  stories.map(({ headline }) => headline)

describe('a front page', () => {
  it('of twenty random editions shows no story, headline or picture twice', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const front = composeFront(edition)
        const stories = listStories(front)
        const keys = stories.map(({ headline }) => headlineKey(headline))
        expect(new Set(keys).size).toBe(keys.length)
        const mentioned = front.mentioned.stories.map(({ story }) => story)
        expect(stories.filter((story) => mentioned.includes(story))).toEqual([])
        const pictures = front.beside.pictured.map(({ picture }) => picture?.path)
        if (front.lead?.hasLeadPicture) pictures.push(front.lead.story.picture?.path)
        expect(new Set(pictures).size).toBe(pictures.length)
        expect(pictures.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 200 },
    )
  })

  it('has no brief among its stories while twelve are readable, and no brief that leads', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const front = composeFront(edition)
        const readable = edition.filter(({ story }) => story.type === 'full').length
        const types = listStories(front).map(({ type }) => type)
        if (readable >= 12) expect(types).not.toContain('brief')
        if (readable > 0) expect(front.lead?.story.type).toBe('full')
        const shownBriefs = types.filter((type) => type === 'brief').length
        expect(shownBriefs + front.mentioned.total).toBe(edition.length - readable)
      }),
      { numRuns: 200 },
    )
  })

  it('has full rows: each section but the last shows at least three stories', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const { sections } = composeFront(edition)
        const dated = sections.filter(({ from }) => from !== null)
        for (const { stories } of dated.slice(0, -1)) {
          expect(stories.length).toBeGreaterThanOrEqual(3)
        }
        for (const { stories, total } of sections) {
          expect(stories.length).toBeGreaterThan(0)
          expect(stories.length).toBeLessThanOrEqual(Math.min(total, 6))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is as long in a large edition as in one of forty stories', () => {
    const large = Array.from({ length: 2000 }, (_, n) => {
      const day = new Date(Date.UTC(2024, 11, 31) - Math.floor(n / 7) * 86_400_000)
      return days(1, day.toISOString().slice(0, 10), { headline: `Kabar ${n}` })
    }).flat()
    expect(listStories(composeFront(large))).toHaveLength(1 + 4 + 4 * 6)
  })

  it('is empty without stories', () => {
    expect(listStories(composeFront([]))).toEqual([])
  })
})

describe('an edition with few readable stories', () => {
  it('is filled up with briefs: full articles first, then two rows', () => {
    const briefs = days(10, '2024-09-18', { type: 'brief' })
    const front = composeFront([...briefs, candidate({ headline: 'Satu' })])
    expect(front.lead?.story.headline).toBe('Satu')
    expect(front.beside.texts).toHaveLength(4)
    expect(front.filling).toHaveLength(6)
    expect(front.sections).toEqual([])
    expect(front.mentioned.total).toBe(0)
  })

  it.each([
    [0, 0],
    [2, 2],
    [4, 3],
    [5, 3],
    [9, 6],
  ])('with %i briefs too many mentions %i of them, in full rows', (briefs, mentioned) => {
    const readable = days(1, '2024-09-19')
    const front = composeFront([...readable, ...days(10 + briefs, '2024-09-18', { type: 'brief' })])
    expect(front.mentioned.total).toBe(briefs)
    expect(front.mentioned.stories).toHaveLength(mentioned)
  })

  it('mentions the briefs for which there is no room, most often mentioned first', () => {
    const briefs = [1, 5, 3].flatMap((mentions, n) =>
      days(6, `2024-09-1${n}`, { type: 'brief', mentions }),
    )
    const { mentioned } = composeFront([candidate({ headline: 'Satu' }), ...briefs])
    expect(mentioned.total).toBe(8)
    expect(mentioned.stories.map(({ mentions }) => mentions)).toEqual([5, 5, 3, 3, 3, 3])
  })
})

describe('the sections', () => {
  const lead = candidate({ headline: 'Utama', day: '2024-07-30', picture: 'a', isPicked: true })
  const sectionsOf = (...rest: Candidate[]) => composeFront([lead, ...rest]).sections

  it('are days, newest first, and count every readable story of the day', () => {
    const sections = sectionsOf(...days(11, '2024-07-30'), ...days(8, '2024-07-29'))
    expect(sections.map(({ to, total, stories }) => [to, total, stories.length])).toEqual([
      ['2024-07-30', 12, 5],
      ['2024-07-29', 8, 6],
    ])
  })

  it('join days with fewer than three stories', () => {
    const single = ['28', '27', '26', '25', '24'].flatMap((day) => days(1, `2024-07-${day}`))
    const sections = sectionsOf(...days(10, '2024-07-30'), ...single)
    expect(sections.map(({ from, to }) => [from, to])).toEqual([
      ['2024-07-30', '2024-07-30'],
      ['2024-07-26', '2024-07-28'],
      ['2024-07-24', '2024-07-25'],
    ])
  })

  it('end with the stories of which no day is known', () => {
    const sections = sectionsOf(...days(10, '2024-07-30'), ...days(4, 'tanpa', { day: null }))
    expect(sections.map(({ to, total }) => [to, total])).toEqual([
      ['2024-07-30', 11],
      [null, 4],
    ])
  })

  it('show a headline that repeats once', () => {
    const repeated = days(5, '2024-07-29', { headline: 'Jadwal Salat' })
    const [, second] = sectionsOf(...days(12, '2024-07-30'), ...repeated)
    expect(second?.total).toBe(5)
    expect(headlinesOf(second?.stories ?? [])).toEqual(['Jadwal Salat'])
  })
})
