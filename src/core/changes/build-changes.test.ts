import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { buildChanges } from './build-changes.ts'
import { ChangesSchema, LatestChangesSchema } from './schema.ts'

/** Captures of articles, each on a day of September 2024. */
function build(...captures: { name: string; day: number; fields?: Partial<FullArticle> }[]) {
  const sources = captures.map(({ name, day, fields }) => {
    const at = `2024-09-${day}T10:00:00+07:00`
    const provenance = {
      capture: `${name}-${day}.html`,
      url: `https://koran.example/${name}`,
      captured: { at, isEstimated: false, reason: null },
    }
    const body = [paragraph(`Sungai ${name} naik ${day} meter sejak pagi tadi.`)]
    return {
      file: `${name}-${day}.html`,
      article: fullArticle(`Kabar ${name}`, { provenance, body, ...fields }),
    }
  })
  return buildChanges(buildEdition(sources).versions)
}

describe('buildChanges', () => {
  it('makes a page for every two versions, each with the list of all', () => {
    const { pages } = build({ name: 'a', day: 17 }, { name: 'a', day: 18 }, { name: 'a', day: 19 })
    expect(pages.map(({ before, after }) => [before, after])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    for (const page of pages) {
      expect(v.safeParse(ChangesSchema, page).issues).toBeUndefined()
      expect(page.versions.map(({ counts }) => counts)).toEqual([
        null,
        [{ kind: 'number', count: 1 }],
        [{ kind: 'number', count: 1 }],
      ])
    }
  })

  it('lists the latest changes of all articles, newest first', () => {
    const { latest } = build(
      { name: 'a', day: 17 },
      { name: 'a', day: 19 },
      { name: 'b', day: 16 },
      { name: 'b', day: 18 },
      { name: 'c', day: 15 },
    )
    expect(v.safeParse(LatestChangesSchema, latest).issues).toBeUndefined()
    expect(latest.changes.map(({ slug }) => slug)).toEqual(['kabar-a', 'kabar-b'])
    expect(latest.changes[0]).toMatchObject({
      before: '20240917T030000Z',
      after: '20240919T030000Z',
      counts: [{ kind: 'number', count: 1 }],
    })
  })

  it('a change has the time when its text was first captured', () => {
    const same = { body: [paragraph('Sungai surut.')] }
    const { latest } = build(
      { name: 'a', day: 17 },
      { name: 'a', day: 18, fields: same },
      { name: 'a', day: 19, fields: same },
    )
    expect(latest.changes).toMatchObject([{ captured: { at: '2024-09-18T10:00:00+07:00' } }])
  })

  it('a cut-off capture is compared, but is no change', () => {
    const { pages, latest } = build(
      { name: 'a', day: 17 },
      { name: 'a', day: 18, fields: { isPartial: true } },
      { name: 'a', day: 19 },
    )
    expect(pages).toHaveLength(3)
    expect(latest.changes.map(({ before, after }) => [before, after])).toEqual([
      ['20240917T030000Z', '20240919T030000Z'],
    ])
  })

  it('the list of the latest changes does not grow with the archive', () => {
    const captures = Array.from({ length: 70 }, (_, n) =>
      [18, 19].map((day) => ({ name: `desa${n}`, day })),
    )
    const { latest } = build(...captures.flat())
    expect(latest.total).toBe(70)
    expect(latest.changes).toHaveLength(60)
  })

  it('without versions there is nothing', () => {
    expect(build({ name: 'a', day: 17 })).toEqual({
      pages: [],
      latest: { version: 1, total: 0, changes: [] },
    })
  })
})
