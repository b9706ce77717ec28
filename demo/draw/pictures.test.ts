import { describe, expect, it } from 'vitest'
import { pictures } from './pictures.ts'
import { createRandom } from './random.ts'
import { writeScene } from './scene.ts'

const drawings = pictures.map(({ scene, file, inside }) => ({
  title: file ?? inside?.page ?? '',
  svg: writeScene(scene),
}))

const readAll = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, name]) => name)

describe('the drawing', () => {
  it.each(drawings)('$title uses what it defines, and nothing else', ({ svg }) => {
    const defined = readAll(svg, / id="([^"]+)"/g)
    const used = readAll(svg, /(?:url\(|href=")#([^")]+)/g)
    expect(new Set(used)).toEqual(new Set(defined))
    expect(new Set(defined).size).toBe(defined.length)
  })

  it.each(drawings)('$title has only numbers as coordinates', ({ svg }) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

it('a generator gives the same numbers for the same seed, others for another', () => {
  const first = (seed: number) => createRandom(seed).between(0, 1)
  expect(first(7)).toBe(first(7))
  expect(first(7)).not.toBe(first(8))
})
