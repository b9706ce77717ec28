import { describe, expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { publishOne } from '../../core/export/export-fixture.ts'
import { loadStories } from './load-stories.ts'

const articles = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'].map((headline) =>
  publishOne(fullArticle(headline)),
)
const stories = articles.map((article) => toStory(article, article.slug))

describe('the articles of a selection', () => {
  it('are in the order of the selection, whichever loads first', async () => {
    const answers = new Map<string, () => void>()
    const loading = loadStories(
      stories,
      (slug) =>
        new Promise((resolve, reject) => {
          const article = articles.find((each) => each.slug === slug)
          answers.set(slug, () => (article ? resolve(article) : reject(new Error(slug))))
        }),
      () => {},
    )
    for (let turn = 0; turn < stories.length; turn += 1) {
      const [slug, answer] = [...answers].at(-1) ?? []
      if (slug !== undefined) answers.delete(slug)
      answer?.()
      await new Promise((resolve) => setTimeout(resolve))
    }
    const loaded = await loading
    expect(loaded).toEqual({ articles, missing: [] })
  })

  it('are requested a few at a time', async () => {
    let openCount = 0
    let mostOpen = 0
    await loadStories(
      stories,
      async () => {
        openCount += 1
        mostOpen = Math.max(mostOpen, openCount)
        await new Promise((resolve) => setTimeout(resolve))
        openCount -= 1
        return articles[0] ?? Promise.reject(new Error('There is no article.'))
      },
      () => {},
    )
    expect(mostOpen).toBe(4)
  })

  it('are counted one by one, and those that fail are listed', async () => {
    const counts: number[] = []
    const loaded = await loadStories(
      stories,
      async (slug) => {
        const article = articles.find((each) => each.slug === slug)
        if (article === undefined || slug === 'dua') throw new Error('It does not come.')
        return article
      },
      (count) => counts.push(count),
    )
    expect(counts).toEqual([1, 2, 3, 4, 5, 6])
    expect(loaded.missing.map(({ headline }) => headline)).toEqual(['Dua'])
    expect(loaded.articles.map(({ headline }) => headline)).not.toContain('Dua')
    expect(loaded.articles).toHaveLength(5)
  })
})
