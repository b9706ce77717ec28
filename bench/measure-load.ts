import type { Report } from './observe-page.ts'
import type { Sample } from './sample.ts'
import { open, type PageVisit, waitForQuiet } from './visit.ts'

/** The allowance of a long task, as Total Blocking Time defines it. */
const taskAllowanceMs = 50

/**
 * Measures the first visit to a page: opens it and waits until it rests, so that loading in idle time
 * counts. The headline's moment is the Element Timing of the h1, or the first contentful paint where a
 * browser reports none.
 */
export async function measureLoad(visit: PageVisit, url: string): Promise<Sample> {
  await open(visit, url)
  await waitForQuiet(visit, { atLeastMs: 5000, restMs: 2000 })
  const { network, reports } = visit
  const startAt = findFirst(reports, 'start').at
  const paintAt = findFirst(reports, 'paint', 'first-contentful-paint').at
  const largest = reports.findLast(({ type }) => type === 'largest-contentful-paint')
  const answers = reports.find(({ type }) => type === 'answers')
  const headline = reports.find(({ type, name }) => type === 'element' && name === 'headline')
  return {
    firstPaint: paintAt - startAt,
    largestPaint: (largest?.at ?? paintAt) - startAt,
    headlinePaint: (headline?.at ?? paintAt) - startAt,
    bytesAtHeadline: network.bytesUntil(headline?.at ?? paintAt),
    requests: network.requestCount,
    script: network.scriptUntil(Number.POSITIVE_INFINITY),
    scriptBeforePaint: network.scriptUntil(paintAt),
    // A site without an app has nothing to wait for.
    appAnswers: answers === undefined ? undefined : answers.at - startAt,
    observedBlocking: sumBlockingTime(reports, paintAt),
    layoutShift: reports
      .filter(({ type }) => type === 'layout-shift')
      .reduce((sum, { value }) => sum + value, 0),
  }
}

/** Sums how long tasks blocked the page after the first paint, in ms; time before the paint does no harm. */
export function sumBlockingTime(
  reports: readonly Pick<Report, 'type' | 'at' | 'value'>[],
  paintAt: number,
): number {
  return reports
    .filter(({ type }) => type === 'longtask')
    .map(({ at, value }) => at + value - Math.max(at, paintAt))
    .reduce((sum, duration) => sum + Math.max(0, duration - taskAllowanceMs), 0)
}

function findFirst(reports: readonly Report[], type: Report['type'], name = ''): Report {
  const report = reports.find((candidate) => candidate.type === type && candidate.name === name)
  if (report === undefined) throw new Error(`The page reported no ${name || type}.`)
  return report
}
