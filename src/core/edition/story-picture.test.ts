import { describe, expect, it } from 'vitest'
import { exactTime, fullArticle } from '../article/article-fixture.ts'
import { describePicture, type PictureFile } from '../article/picture.ts'
import type { Article } from '../article/schema.ts'
import { buildEdition } from './build-edition.ts'

function fileOf(name: string, width = 1200): PictureFile {
  const size = { width, height: width / 2 }
  const sizes = [320, 800, 1600].map((each) => {
    return { path: `/media/${name}-${each}.avif`, width: each, height: each / 2 }
  })
  return { path: `/media/${name}.jpg`, ...size, sizes, colour: '#336699', motion: null }
}

function pictured(headline: string, name: string | null, width?: number): Article {
  const file = name === null ? null : fileOf(name, width)
  const figure = { ...describePicture('Warga.', null), file }
  return fullArticle(headline, { figure })
}

const build = (articles: readonly Article[]) =>
  buildEdition(articles.map((article, index) => ({ file: `${index + 10}.html`, article })))

describe('the picture of a story', () => {
  it('is in the lists of the front page and of related stories, without sizes wider than a card', () => {
    const { edition, articles } = build([pictured('Satu', 'a'), pictured('Dua', 'b')])
    expect(edition.lead?.picture?.sizes).toHaveLength(3)
    expect(edition.lead?.story.picture).toBeUndefined()
    const [second] = edition.stories
    expect(second?.picture?.sizes.map(({ width }) => width)).toEqual([320, 800])
    expect(articles.every(({ related }) => related[0]?.picture !== undefined)).toBe(true)
  })

  it('does not lead when it is small', () => {
    expect(build([pictured('Satu', 'a', 500)]).edition.lead?.picture).toBeUndefined()
  })

  it('lets its story lead before newer text, unless that is of a later day', () => {
    const older = { ...pictured('Bergambar', 'a'), published: exactTime('2024-07-28') }
    const newest = (day: string) => ({ ...pictured('Terbaru', null), published: exactTime(day) })
    const leadOf = (day: string) => build([older, newest(day)]).edition.lead?.story.headline
    expect([leadOf('2024-07-29'), leadOf('2024-07-30')]).toEqual(['Bergambar', 'Terbaru'])
  })

  it('is on the front page only beside the lead', () => {
    const many = Array.from({ length: 60 }, (_, index) => pictured(`Berita ${index}`, `p${index}`))
    const { edition } = build(many)
    expect(edition.stories.filter(({ picture }) => picture !== undefined)).toHaveLength(2)
  })
})
