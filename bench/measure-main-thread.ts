import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { slowLine, slowProcessor } from '../e2e/throttle.ts'
import type { BrowserPipe } from './browser-pipe.ts'
import { sumBlockingTime } from './measure-load.ts'

/** A visit ends when there was no long task for this time; the app starts when the page is idle. */
const quietMs = 4000
const visitLimitMs = 60_000

const TargetSchema = v.object({ targetId: v.string() })
const ContextSchema = v.object({ browserContextId: v.string() })
const SessionSchema = v.object({ sessionId: v.string() })
const ValueSchema = v.object({ result: v.object({ value: v.string() }) })
const MetricsSchema = v.object({
  metrics: v.array(v.object({ name: v.string(), value: v.number() })),
})
const SeenSchema = v.object({
  now: v.number(),
  paintAt: v.nullable(v.number()),
  tasks: v.array(v.object({ type: v.literal('longtask'), at: v.number(), value: v.number() })),
})

/** Runs in the page: long tasks and the first contentful paint, in ms since its start. */
const watch = `{
  const seen = { paintAt: null, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.tasks.push({ type: 'longtask', at: startTime, value: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint !== undefined) seen.paintAt = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
  window.simakSeen = () => JSON.stringify({ now: performance.now(), ...seen });
}`

/** The work of a page's main thread in its first visit, in ms. */
type MainThread = {
  /** How long tasks block it after the first paint. */
  blockingTime: number
  /** All its tasks until it rests. */
  mainThread: number
}

/**
 * Opens a page on a phone, on the line and with the processor of the other visits, in a profile of its own, and
 * measures what its main thread has to do.
 */
export async function measureMainThread(browser: BrowserPipe, url: string): Promise<MainThread> {
  const { browserContextId } = v.parse(
    ContextSchema,
    await browser.send('Target.createBrowserContext'),
  )
  const target = { url: 'about:blank', browserContextId }
  const { targetId } = v.parse(TargetSchema, await browser.send('Target.createTarget', target))
  const attaching = browser.send('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = v.parse(SessionSchema, await attaching)
  const send = (method: string, params: object = {}) => browser.send(method, params, sessionId)
  try {
    await send('Emulation.setDeviceMetricsOverride', {
      width: 360,
      height: 740,
      deviceScaleFactor: 2,
      mobile: true,
    })
    await send('Network.enable')
    await send('Network.setUserAgentOverride', { userAgent: '', acceptLanguage: 'id-ID' })
    await send('Network.emulateNetworkConditions', slowLine)
    await send('Emulation.setCPUThrottlingRate', slowProcessor)
    await send('Performance.enable')
    await send('Page.enable')
    await send('Page.addScriptToEvaluateOnNewDocument', { source: watch })
    await send('Page.navigate', { url })
    const startedAt = Date.now()
    while (Date.now() - startedAt < visitLimitMs) {
      await sleep(500)
      const answer = v.parse(
        ValueSchema,
        await send('Runtime.evaluate', { expression: 'window.simakSeen?.() ?? "null"' }),
      )
      const seen = v.parse(v.nullable(SeenSchema), JSON.parse(answer.result.value))
      if (seen === null || seen.paintAt === null) continue
      const activeAt = Math.max(seen.paintAt, ...seen.tasks.map(({ at, value }) => at + value))
      if (seen.now - activeAt <= quietMs) continue
      const { metrics } = v.parse(MetricsSchema, await send('Performance.getMetrics'))
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
      return {
        blockingTime: sumBlockingTime(seen.tasks, seen.paintAt),
        mainThread: seconds * 1000,
      }
    }
    throw new Error('The page does not come to rest.')
  } finally {
    await browser.send('Target.disposeBrowserContext', { browserContextId })
  }
}
