import { describe, expect, it } from 'vitest'
import { exactTime, fullArticle } from '../article/article-fixture.ts'
import { buildEdition } from './build-edition.ts'

/** An edition of `count` articles, one per day, oldest first. */
function buildDays(count: number) {
  const sources = Array.from({ length: count }, (_, n) => {
    const day = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
    const article = fullArticle(`Kabar ${n}`, { published: exactTime(day) })
    return { file: `${String(n).padStart(4, '0')}.txt`, article }
  })
  return buildEdition(sources)
}

describe('the archive', () => {
  it.each([
    [1, 0, 0],
    [41, 40, 0],
    [42, 40, 1],
    [50, 40, 1],
    [51, 40, 2],
    [120, 40, 3],
  ])('of %i stories: %i below the lead, %i pages', (count, below, pages) => {
    const { edition, archive } = buildDays(count)
    expect(edition.stories).toHaveLength(below)
    expect(edition.archivePages).toBe(pages)
    expect(archive.map(({ page }) => page)).toEqual(Array.from({ length: pages }, (_, n) => n + 1))
    for (const page of archive) expect(page.pages).toBe(pages)
  })

  it.each([[3], [41], [42], [125]])('leaves none of %i stories out of reach', (count) => {
    const { edition, archive, articles } = buildDays(count)
    const listed = [edition.lead?.story, ...edition.stories, ...archive.flatMap((p) => p.stories)]
    const reached = new Set(listed.map((story) => story?.slug))
    expect(reached).toEqual(new Set(articles.map(({ slug }) => slug)))
    expect(edition.total).toBe(count)
  })

  it('contains each story on one page, newest first on each', () => {
    const { archive } = buildDays(120)
    const [oldest] = archive
    expect(oldest?.stories[0]?.headline).toBe('Kabar 49')
    expect(oldest?.stories.at(-1)?.headline).toBe('Kabar 0')
    expect(archive.at(-1)?.stories[0]?.headline).toBe('Kabar 119')
    expect(archive.flatMap(({ stories }) => stories)).toHaveLength(120)
  })

  it('leaves the stories of full pages where they are when newer captures arrive', () => {
    const before = buildDays(120).archive.map(({ stories }) => stories)
    const after = buildDays(171).archive.map(({ stories }) => stories)
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
    expect(after).toHaveLength(4)
  })
})
