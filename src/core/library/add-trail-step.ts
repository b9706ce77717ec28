import { maxTrailSteps, type Trail, type TrailStep } from './schema.ts'

/**
 * A path with one more step, or a new one that begins with it. The story the reader is on already is no
 * step; a path that grows too long loses its beginning.
 */
export function addTrailStep(trail: Trail | null, id: string, step: TrailStep): Trail {
  if (trail === null) return { id, steps: [step], changedAt: step.at }
  if (trail.steps.at(-1)?.slug === step.slug) return trail
  return { ...trail, steps: [...trail.steps, step].slice(-maxTrailSteps), changedAt: step.at }
}
