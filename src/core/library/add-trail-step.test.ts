import { expect, it } from 'vitest'
import { addTrailStep } from './add-trail-step.ts'
import { dayAt, trailOf } from './library-fixture.ts'
import { maxTrailSteps } from './schema.ts'

const step = { slug: 'desa', headline: 'Kabar desa', at: dayAt(9) }

it('a trail begins with its first story and goes on with each next one, back ones too', () => {
  expect(addTrailStep(null, 't', step, null)).toEqual({
    id: 't',
    steps: [step],
    changedAt: dayAt(9),
  })
  const trail = trailOf('t', 'desa', 'gempa')
  expect(addTrailStep(trail, 't', step, 'gempa')).toEqual({
    id: 't',
    steps: [...trail.steps, step],
    changedAt: dayAt(9),
  })
})

it('opening the story one is on is no step', () => {
  const trail = trailOf('t', 'gempa', 'desa')
  expect(addTrailStep(trail, 't', step, 'gempa')).toBe(trail)
})

it('a trail that grows too long loses its beginning', () => {
  const slugs = Array.from({ length: maxTrailSteps }, (_, n) => `kabar-${n}`)
  const { steps } = addTrailStep(trailOf('t', ...slugs), 't', step, 'kabar-99')
  expect(steps).toHaveLength(maxTrailSteps)
  expect([steps[0]?.slug, steps.at(-1)]).toEqual(['kabar-1', step])
})

it('who goes back and on from there has walked back: no click is told that never was', () => {
  const trail = trailOf('t', 'banjir', 'gempa')
  const { steps } = addTrailStep(trail, 't', step, 'banjir')
  expect(steps.map(({ slug }) => slug)).toEqual(['banjir', 'gempa', 'banjir', 'desa'])
})

it('a story that is no step of the trail is no way back', () => {
  const { steps } = addTrailStep(trailOf('t', 'banjir', 'gempa'), 't', step, 'lain')
  expect(steps.map(({ slug }) => slug)).toEqual(['banjir', 'gempa', 'desa'])
})
