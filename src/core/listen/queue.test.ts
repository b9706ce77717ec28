import { describe, expect, it } from 'vitest'
import { briefArticle, fullArticle } from '../article/article-fixture.ts'
import type { Story } from '../article/story.ts'
import { toStory } from '../edition/to-story.ts'
import { countRest, createQueue } from './queue.ts'

const full = (headline: string, readingMinutes?: number): Story => ({
  ...toStory(fullArticle(headline), headline),
  ...(readingMinutes !== undefined && { readingMinutes }),
})
const brief = toStory(briefArticle('Tiga kata ini', { summary: 'Dua kata.' }), 'ringkas')
const [one, two, three] = [full('satu', 2), full('dua', 3), full('tiga')]

describe('a queue', () => {
  it('is the list that the reader came from', () => {
    expect(createQueue(two, [three], [one, two, brief])).toEqual({
      stories: [one, two, brief],
      index: 1,
    })
  })

  it('is the story and its related ones, when the reader came from elsewhere', () => {
    expect(createQueue(two, [three], [one])).toEqual({ stories: [two, three], index: 0 })
  })

  it('knows what follows, and whether the length of all of it is known', () => {
    const words = 1 + 3 * 200 + 3 + 2
    expect(countRest({ stories: [one, two, brief], index: 0 })).toEqual({
      count: 2,
      words,
      isComplete: true,
    })
    expect(countRest({ stories: [one, two, brief, three], index: 0 })).toEqual({
      count: 3,
      words,
      isComplete: false,
    })
    expect(countRest({ stories: [one], index: 0 })).toEqual({
      count: 0,
      words: 0,
      isComplete: true,
    })
  })
})
