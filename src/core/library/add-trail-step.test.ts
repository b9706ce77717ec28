import { expect, it } from 'vitest'
import { addTrailStep } from './add-trail-step.ts'
import { dayAt, trailOf } from './library-fixture.ts'
import { maxTrailSteps } from './schema.ts'

const step = { slug: 'desa', headline: 'Kabar desa', at: dayAt(9) }

it('a trail starts with its first story and records each next one, also returns', () => {
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

it('opening the current story again adds no step', () => {
  const trail = trailOf('t', 'gempa', 'desa')
  expect(addTrailStep(trail, 't', step, 'gempa')).toBe(trail)
})

it('a trail that is too long loses its first steps', () => {
  const slugs = Array.from({ length: maxTrailSteps }, (_, n) => `kabar-${n}`)
  const { steps } = addTrailStep(trailOf('t', ...slugs), 't', step, 'kabar-99')
  expect(steps).toHaveLength(maxTrailSteps)
  expect([steps[0]?.slug, steps.at(-1)]).toEqual(['kabar-1', step])
})

it('a step from an earlier story repeats that story first, so that the trail shows no false click', () => {
  const trail = trailOf('t', 'banjir', 'gempa')
  const { steps } = addTrailStep(trail, 't', step, 'banjir')
  expect(steps.map(({ slug }) => slug)).toEqual(['banjir', 'gempa', 'banjir', 'desa'])
})

it('a story outside the trail is not repeated', () => {
  const { steps } = addTrailStep(trailOf('t', 'banjir', 'gempa'), 't', step, 'lain')
  expect(steps.map(({ slug }) => slug)).toEqual(['banjir', 'gempa', 'desa'])
})
