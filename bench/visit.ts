import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import * as v from 'valibot'
import { throttle } from '../e2e/throttle.ts'
import { spellCall } from './evaluate.ts'
import { NetworkLog } from './network-log.ts'
import { observePage, type Report, ReportSchema, wantedKey } from './observe-page.ts'

/** How a page is visited. */
export type VisitOptions = {
  /** `touch`: a phone. `mouse`: a window of the same size on a machine that can hover. */
  pointer: 'touch' | 'mouse'
  /** Whether network and processor are throttled and the page reports its paints. */
  isTimed: boolean
}

/** A fresh browser profile with empty caches and one page. */
export type PageVisit = {
  page: Page
  pointer: VisitOptions['pointer']
  cdp: CDPSession
  network: NetworkLog
  /** The reports of the page so far, from all its documents. */
  reports: Report[]
}

const loadLimitMs = 60_000
const quietLimitMs = 30_000

/** Opens a page in a fresh profile, runs a measurement, and closes the profile in any case. */
export async function visit<Result>(
  browser: Browser,
  { pointer, isTimed }: VisitOptions,
  measure: (visit: PageVisit) => Promise<Result>,
): Promise<Result> {
  const isTouch = pointer === 'touch'
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: isTouch,
    isMobile: isTouch,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // The traffic of a service worker would bypass the log and the throttle.
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Performance.enable')
    const reports: Report[] = []
    if (isTimed) {
      cdp.on('Runtime.bindingCalled', ({ payload }) => {
        reports.push(v.parse(ReportSchema, JSON.parse(payload)))
      })
      await cdp.send('Runtime.enable')
      await cdp.send('Runtime.addBinding', { name: 'simakBench' })
      await page.addInitScript({ content: spellCall(observePage, wantedKey) })
      await throttle(cdp)
    }
    return await measure({ page, pointer, cdp, network: new NetworkLog(cdp), reports })
  } finally {
    await context.close()
  }
}

/** Opens an address and waits for the load event. */
export async function open({ page }: PageVisit, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load', timeout: loadLimitMs })
  if (response?.ok() !== true) throw new Error(`${url} answered ${response?.status()}.`)
}

/**
 * Waits until a page rests: at least `atLeastMs`, and until `restMs` after the last byte and the last long
 * task.
 */
export async function waitForQuiet(
  { network, reports }: PageVisit,
  { atLeastMs, restMs }: { atLeastMs: number; restMs: number },
): Promise<void> {
  const startedAt = Date.now()
  for (;;) {
    const now = Date.now()
    const tasks = reports.filter(({ type }) => type === 'longtask')
    const activeAt = Math.max(network.lastAt, ...tasks.map(({ at, value }) => at + value))
    const open = network.listOpen()
    if (open.length === 0 && now - startedAt >= atLeastMs && now - activeAt >= restMs) return
    if (now - startedAt > quietLimitMs)
      throw new Error(`The page does not come to rest. It waits for: ${open.join(', ')}`)
    await sleep(25)
  }
}

/** Waits for a condition, and throws the `failure` message when it does not become true in time. */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  { limitMs, failure }: { limitMs: number; failure: string },
): Promise<void> {
  const startedAt = Date.now()
  while (!(await isTrue())) {
    if (Date.now() - startedAt > limitMs) throw new Error(failure)
    await sleep(20)
  }
}
