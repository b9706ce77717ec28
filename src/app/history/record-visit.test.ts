import { expect, it, vi } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { stubBrowser } from '../library/browser-fixture.ts'
import { createLibrary } from '../library/library.ts'
import { readyState } from '../library/state-fixture.ts'
import { recordVisit } from './record-visit.ts'

stubBrowser()
const articleOf = (slug: string) => ({ ...fullArticle(slug), slug, related: [] })

/** Reads articles in a row, each reached from the one before; `~` before a slug means Back or a reload. */
async function read(...visits: string[]) {
  const library = await createLibrary()
  let from: string | null = null
  for (const visit of visits) {
    const slug = visit.replace('~', '')
    await recordVisit(library, articleOf(slug), { trail: 'jejak', from, isFresh: slug === visit })
    from = slug
  }
  const { visits: rows, trails } = readyState(library)
  return { visited: [...rows.keys()], steps: trails.get('jejak')?.steps.map(({ slug }) => slug) }
}

it('each story that is read is a visit and a step of the trail', async () => {
  expect(await read('banjir', 'gempa')).toEqual({
    visited: ['banjir', 'gempa'],
    steps: ['banjir', 'gempa'],
  })
})

it('going back adds no step, and the trail continues at its end', async () => {
  const { steps } = await read('banjir', 'gempa', '~banjir')
  expect(steps).toEqual(['banjir', 'gempa'])
})

it('a click on a story that was read before is a new step', async () => {
  const { steps } = await read('banjir', 'gempa', 'banjir')
  expect(steps).toEqual(['banjir', 'gempa', 'banjir'])
})

it('a page that is reloaded in a new tab begins that tab’s trail', async () => {
  expect((await read('~banjir')).steps).toEqual(['banjir'])
})

it('reports why nothing was recorded', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  const visit = { trail: 'jejak', from: null, isFresh: true }
  const outcomes = await recordVisit(await createLibrary(), articleOf('banjir'), visit)
  const blocked = { type: 'failed', reason: 'blocked' }
  expect(outcomes).toEqual([blocked, blocked])
})
