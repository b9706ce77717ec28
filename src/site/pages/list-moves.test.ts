import { expect, it } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { buildChanges } from '../../core/changes/build-changes.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { paths } from '../../core/publish/paths.ts'
import { listMoves } from './list-moves.ts'

/** Lists the addresses of all comparisons of an article that was captured this often, and what leads to them. */
function listAddresses(count: number) {
  const sources = Array.from({ length: count }, (_, index) => ({
    file: `${index}.html`,
    article: fullArticle('Banjir', {
      body: [paragraph(`Sungai naik ${index} meter.`)],
      provenance: {
        capture: `${index}.html`,
        url: 'https://koran.example/a',
        captured: {
          at: `2024-09-18T10:${String(index).padStart(2, '0')}:00+07:00`,
          isEstimated: false,
          reason: null,
        },
      },
    }),
  }))
  const { pages } = buildChanges(buildEdition(sources).versions)
  const parts = pages[0]?.versions.map(({ addressPart }) => addressPart) ?? []
  const compared = pages.map(({ slug, versions, before, after }) =>
    paths.changes(slug, versions[before]?.addressPart ?? '', versions[after]?.addressPart ?? ''),
  )
  return { parts, compared, moves: pages.flatMap(listMoves) }
}

it.each([2, 3, 14])('every two of %d versions have one address in each order', (count) => {
  const { parts, compared, moves } = listAddresses(count)
  const wanted = parts.flatMap((from) =>
    parts.flatMap((to) => (from === to ? [] : paths.changes('banjir', from, to))),
  )
  const found = [...compared, ...moves.map(({ from }) => from)]
  expect(found.toSorted()).toEqual(wanted.toSorted())
  for (const { to } of moves) expect(compared).toContain(to)
})

it('the other order of two versions leads to their comparison', () => {
  const { moves, compared } = listAddresses(2)
  const [, first, second] = /changes\/(.*)\/(.*)$/.exec(compared[0] ?? '') ?? []
  expect(moves).toEqual([
    { from: paths.changes('banjir', second ?? '', first ?? ''), to: compared[0] },
  ])
})

it('two versions without a comparison lead to that of the older with the newest', () => {
  const { parts, moves } = listAddresses(14)
  const at = (from: number, to: number) =>
    paths.changes('banjir', parts[from] ?? '', parts[to] ?? '')
  expect(moves).toContainEqual({ from: at(4, 9), to: at(4, 13) })
  expect(moves).toContainEqual({ from: at(9, 4), to: at(4, 13) })
})

it('the addresses of very many versions do not grow with their square', () => {
  const { compared, moves } = listAddresses(60)
  expect(moves).toHaveLength(compared.length)
})
