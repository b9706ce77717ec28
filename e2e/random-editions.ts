import fc from 'fast-check'
import { briefArticle, fullArticle, paragraph } from '../src/core/article/article-fixture.ts'
import { describePicture, type PictureFile } from '../src/core/article/picture.ts'
import type { Article } from '../src/core/article/schema.ts'
import { buildEdition } from '../src/core/edition/build-edition.ts'
import type { Edition } from '../src/core/edition/schema.ts'

const vocabulary =
  'Warga desa di hilir sungai Wanasari memperbaiki tanggul, saluran, dan jembatan bambu yang rusak sejak musim hujan tahun lalu; pengelola pasar menunda pelelangan ikan karena kapal tidak berlayar'.split(
    ' ',
  )

/** Text of some words; the number tells equal ones apart. */
const anyText = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...vocabulary), { minLength, maxLength }).map((words) => words.join(' '))

/** Shapes of pictures in pixels: wide, upright, and too small for a lead. */
const anyShape = fc.constantFrom([1600, 1067], [1600, 900], [900, 1200], [420, 280])

const anyStory = fc.record({
  headline: anyText(2, 14),
  isFull: fc.integer({ min: 0, max: 9 }),
  minutesAgo: fc.integer({ min: 0, max: 9 * 24 * 60 }),
  isDated: fc.integer({ min: 0, max: 19 }),
  outlet: fc.constantFrom('Koran Uji', 'Warta Desa', 'Radio Reka', null),
  summary: fc.option(anyText(5, 40), { freq: 5 }),
  body: fc.array(anyText(8, 60), { minLength: 1, maxLength: 14 }),
  shape: fc.option(anyShape, { freq: 1 }),
  isPartial: fc.integer({ min: 0, max: 9 }),
})

/** How many of ten stories are full articles, and how many stories there are. */
const anyPlan = fc.record({
  fullOfTen: fc.constantFrom(0, 1, 3, 7, 10),
  stories: fc.array(anyStory, { minLength: 1, maxLength: 70, size: 'max' }),
})

const newestMs = Date.parse('2024-07-29T20:15:00+07:00')

function pictureOf(name: string, [width = 0, height = 0]: readonly number[]): PictureFile {
  const path = `/media/${name}.svg`
  return { path, width, height, sizes: [], colour: '#4070a0', motion: null }
}

/** Returns editions of full articles and briefs with texts, times and pictures of all kinds; equal each time. */
export function drawEditions(count: number): Edition[] {
  return fc.sample(anyPlan, { numRuns: count, seed: 13 }).map(({ fullOfTen, stories }) => {
    const articles = stories.map((story, index): Article => {
      const { minutesAgo, isDated, outlet, summary, body, shape, isPartial } = story
      const headline = `${story.headline} ${index}`
      const at = `${new Date(newestMs - minutesAgo * 60_000 + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`
      const published =
        isDated === 0
          ? null
          : ({ type: 'exact', text: at, at, precision: 'minute', zone: 'WIB' } as const)
      if (story.isFull >= fullOfTen) {
        return briefArticle(headline, { published, outlet, summary, isTruncated: false })
      }
      const file = shape === null ? null : pictureOf(`gambar-${index}`, shape)
      return fullArticle(headline, {
        published,
        outlet,
        body: body.map((text) => paragraph(`${text}.`)),
        figure: { ...describePicture(null, null), file },
        isPartial: isPartial === 0,
      })
    })
    return buildEdition(articles.map((article, n) => ({ file: `${n}.json`, article }))).edition
  })
}
