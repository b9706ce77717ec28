import { maxTrailSteps, type Trail, type TrailStep } from './schema.ts'

/**
 * Adds a step to a trail, or starts a new one. Opening the current story again adds nothing. When the
 * reader went back to an earlier story (`from`) and on from there, that story is repeated as a step:
 * otherwise the trail would show a click that never happened. A trail that is too long loses its start.
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
