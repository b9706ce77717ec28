import { expect, it } from 'vitest'
import { Path } from './measure-walk.ts'

it('a walk continues to a story it has not visited, then to the one visited longest ago', () => {
  const others = (here: string) => ['A', 'B', 'C'].filter((name) => name !== here)
  const path = new Path()
  const way = ['A']
  for (let step = 0; step < 4; step += 1) {
    const headline = way.at(-1) ?? ''
    way.push(path.choose({ headline, related: others(headline) }))
  }
  expect(way).toEqual(['A', 'B', 'C', 'A', 'B'])
})

it('a dead end is reported', () => {
  expect(() => new Path().choose({ headline: 'A', related: [] })).toThrow('no related story')
})
