import { expect, it } from 'vitest'
import { findOutlet, outlets } from './outlets.ts'

it.each([
  ['TEMPO.CO', 'Tempo.co'],
  ['Tempo.co', 'Tempo.co'],
  ['Tempo', 'Tempo.co'],
  ['TEMPO Interaktif', 'Tempo Interaktif'],
  ['REPUBLIKA.CO.ID', 'Republika'],
  ['ANTARA', 'Antara'],
])('%j means %s', (spelling, name) => {
  expect(findOutlet(spelling)?.name).toBe(name)
})

it.each([['Sari Dewi'], ['Tempo Dulu'], ['']])('%j means no outlet', (name) => {
  expect(findOutlet(name)).toBeUndefined()
})

it('every outlet is found by its own name', () => {
  for (const outlet of outlets) expect(findOutlet(outlet.name)).toBe(outlet)
})
