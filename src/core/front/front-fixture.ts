import fc from 'fast-check'
import { exactTime } from '../article/article-fixture.ts'
import type { PictureFile } from '../article/picture.ts'
import type { Story } from '../article/story.ts'
import { compareStatedTimes } from '../time/stated-time.ts'
import type { Candidate } from './candidate.ts'

/** What a test says of a candidate; the rest is ordinary. */
type Known = Partial<Omit<Candidate, 'story'>> & {
  headline: string
  type?: Story['type']
  /** A day, at noon; null for a story without a time. */
  day?: string | null
  /** Name of its picture. */
  picture?: string | undefined
}

/** A candidate for the front page, a full article of 29 July 2024 unless told otherwise. */
export function candidate(known: Known): Candidate {
  const { headline, type = 'full', day = '2024-07-29', picture, ...rest } = known
  const story: Story = {
    slug: headline.toLowerCase().replaceAll(' ', '-'),
    type,
    headline,
    published: day === null ? null : exactTime(day),
    outlet: 'Koran Uji',
    language: 'id',
    summary: null,
    isTruncated: false,
    ...(picture === undefined ? {} : { picture: pictureFile(picture) }),
  }
  return {
    story,
    hasLeadPicture: picture !== undefined,
    readingMinutes: type === 'full' ? 1 : null,
    // As high as four stories without summaries, together with its headline.
    openingLength: type === 'full' ? 500 : 0,
    isPartial: false,
    isPicked: false,
    mentions: 0,
    ...rest,
  }
}

function pictureFile(name: string): PictureFile {
  const [width, height] = [1200, 800]
  return { path: `/media/${name}.jpg`, width, height, sizes: [], colour: '#336699', motion: null }
}

/** Random editions of up to 60 stories, newest first; headlines, days and pictures often collide. */
export const anyEdition: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Banjir', 'banjir!', 'Gempa', '?!', null),
      type: fc.constantFrom<Story['type']>('full', 'full', 'brief'),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { freq: 8 }),
      picture: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
      readingMinutes: fc.integer({ min: 1, max: 9 }),
      isPartial: fc.boolean(),
      isPicked: fc.boolean(),
      mentions: fc.nat(5),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list
      .map(({ name, day, ...known }, index) => {
        const headline = name ?? `Kabar ${index}`
        const date = day === null ? null : `2024-07-${String(day).padStart(2, '0')}`
        const each = candidate({ ...known, headline, day: date })
        return { ...each, story: { ...each.story, slug: `kabar-${index}` } }
      })
      .sort((a, b) => compareStatedTimes(a.story.published, b.story.published)),
  )
