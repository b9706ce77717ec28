import type { Browser } from 'playwright-core'
import * as v from 'valibot'
import { throttle } from '../e2e/throttle.ts'
import { evaluate, spellCall } from './evaluate.ts'
import { type Control, findNextControl } from './find-controls.ts'
import { findMedian, findPercentile } from './statistics.ts'
import { open, type PageVisit, visit } from './visit.ts'

/** One action of the reader, and the time from its input to the next paint, in ms. */
type Interaction = { name: string; duration: number }

/** What was found about all interactions, in ms. */
export type InteractionReport = {
  count: number
  median: number
  /** The 98th percentile, which is called INP. */
  high: number
  worst: readonly Interaction[]
  /** The longest frame while an article is scrolled. */
  longestFrame: number
}

const interactions = 300
const scrolls = 40
/** The app has started, and the device is idle, so long after a page has loaded. */
const openMs = 3000
/** A reader takes longer from one action to the next. */
const restMs = 350
/** The browser reports only events of at least this duration; a shorter one counts as so long. */
const leastMs = 16
const DurationsSchema = v.array(v.number())

/**
 * Uses every control of some pages with mouse and keyboard, 300 times in all, with slow network and processor,
 * and reads the time of each from the browser's Event Timing.
 */
export function measureInteractions(
  browser: Browser,
  origin: string,
  paths: readonly string[],
): Promise<InteractionReport> {
  return visit(browser, { pointer: 'mouse', isTimed: false }, async (window) => {
    const { page, cdp } = window
    await page.addInitScript({ content: spellCall(observeInteractions, leastMs) })
    await throttle(cdp)
    const [first = '/'] = paths
    await open(window, origin + first)
    await page.waitForTimeout(openMs)
    const longestFrame = await scrollThrough(window)

    const used = new Set<string>()
    const found: Interaction[] = []
    for (let step = 0; found.length < interactions; step += 1) {
      const control = await findNextControl(cdp, [...used])
      const name = control === null ? 'Escape' : `${control.path} ${control.name}`
      if (control === null) {
        // The whole page has been used: close what is open, and go on with the next one.
        await page.keyboard.press('Escape')
        await open(window, origin + (paths[step % paths.length] ?? first))
        if (step % paths.length === 0) used.clear()
        await page.waitForTimeout(openMs)
        continue
      }
      used.add(control.key)
      await use(window, control)
      await page.waitForTimeout(restMs)
      for (const duration of await readDurations(window)) found.push({ name, duration })
    }
    const durations = found.map(({ duration }) => duration)
    return {
      count: found.length,
      median: findMedian(durations) ?? Number.NaN,
      high: findPercentile(durations, 98) ?? Number.NaN,
      worst: found.toSorted((a, b) => b.duration - a.duration).slice(0, 12),
      longestFrame,
    }
  })
}

/** Formats a report as lines of text. `load` is the load of the machine. */
export function formatInteractions(report: InteractionReport, load: number): string {
  const { count, median, high, longestFrame, worst } = report
  return [
    `${count} interactions, 4× slower processor, load ${load.toFixed(1)}`,
    `median ${median} ms (target ≤ 40), 98th percentile ${high} ms (target ≤ 100)`,
    `longest frame while scrolling ${longestFrame.toFixed(0)} ms (0: none over 50)`,
    ...worst.map(({ name, duration }) => `  ${duration} ms  ${name}`),
    '',
  ].join('\n')
}

/** Clicks a control; a field is filled letter by letter. */
async function use({ page }: PageVisit, { x, y, isField }: Control): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
  if (isField) await page.keyboard.type('kapal', { delay: 150 })
}

async function scrollThrough({ page, cdp }: PageVisit): Promise<number> {
  await evaluate(cdp, v.unknown(), () => window.simakFrames?.splice(0))
  for (let scroll = 0; scroll < scrolls; scroll += 1) {
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(50)
  }
  const frames = await evaluate(cdp, DurationsSchema, () => window.simakFrames ?? [])
  return Math.max(0, ...frames)
}

/** Returns the durations of the interactions since the last call. */
function readDurations({ cdp }: PageVisit): Promise<number[]> {
  return evaluate(cdp, DurationsSchema, () => window.simakInteractions?.() ?? [])
}

declare global {
  interface Window {
    /** Returns the durations of the interactions since the last call. */
    simakInteractions?: () => number[]
    /** Durations of frames of more than 50 ms. */
    simakFrames?: number[]
  }
}

/** Runs in every document before the page itself. */
function observeInteractions(durationThreshold: number): void {
  let longest = new Map<number, number>()
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const id = 'interactionId' in entry ? Number(entry.interactionId) : 0
      if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration))
    }
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold }))
  let inputs = 0
  for (const type of ['pointerdown', 'keydown']) {
    addEventListener(type, () => (inputs += 1), { capture: true, passive: true })
  }
  window.simakInteractions = () => {
    note(observer.takeRecords())
    const durations = [...longest.values()]
    // Those that are missing were shorter than what the browser reports.
    while (durations.length < inputs) durations.push(durationThreshold)
    longest = new Map()
    inputs = 0
    return durations
  }
  const frames: number[] = []
  window.simakFrames = frames
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) frames.push(duration)
  }).observe({ type: 'long-animation-frame' })
}
