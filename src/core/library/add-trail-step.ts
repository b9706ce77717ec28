import { maxTrailSteps, type Trail, type TrailStep } from './schema.ts'

/**
 * A trail with one more step, or a new one that begins with it. The story the reader is on already is no
 * step. Who went back to a story (`from`) and on from there has that story as a step again, or the trail
 * would tell of a click that never was. A trail that grows too long loses its beginning.
 */
export function addTrailStep(
  trail: Trail | null,
  id: string,
  step: TrailStep,
  from: string | null,
): Trail {
  if (trail === null) return { id, steps: [step], changedAt: step.at }
  const last = trail.steps.at(-1)
  if (last?.slug === step.slug) return trail
  const origin = last?.slug === from ? undefined : trail.steps.find(({ slug }) => slug === from)
  const walked = origin === undefined ? [step] : [{ ...origin, at: step.at }, step]
  return { ...trail, steps: [...trail.steps, ...walked].slice(-maxTrailSteps), changedAt: step.at }
}
