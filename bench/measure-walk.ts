import type { CDPSession } from 'playwright-core'
import { readShownPage, type ShownPage, showRelatedLink } from './related-links.ts'
import type { Sample } from './sample.ts'
import { open, type Visit, waitForQuiet, waitUntil } from './visit.ts'

const clicks = 20
const moreClicks = 40
const arrivalLimitMs = 10_000

/**
 * Walks from related story to related story, not throttled, since only bytes and memory count here:
 * what 1 + 20 pages cost on the network without fonts, the heap after them, and by how many per cent
 * 40 more make it grow. The edition has few pages, so a walk comes back to some; what it then takes
 * from a cache costs nothing, or the headers of a 304.
 */
export async function measureWalk(visit: Visit, url: string): Promise<Sample> {
  const { cdp, network } = visit
  await open(visit, url)
  await waitForQuiet(visit, { atLeastMs: 1500, restMs: 500 })
  const path = new Path()
  for (let click = 0; click < clicks; click += 1) await step(visit, path)
  await waitForQuiet(visit, { atLeastMs: 300, restMs: 300 })
  const walkBytes = network.bytesSince(0)
  const heap = await readHeap(cdp)
  for (let click = 0; click < moreClicks; click += 1) await step(visit, path)
  await waitForQuiet(visit, { atLeastMs: 300, restMs: 300 })
  return { walkBytes, heap, heapGrowth: ((await readHeap(cdp)) / heap - 1) * 100 }
}

/** Where a walk has been, so that it goes on to what it has not seen, or not for the longest time. */
export class Path {
  readonly #visits: string[] = []

  /** Notes the page one is at, and chooses the next of those that it links to. */
  choose({ headline, related }: ShownPage): string {
    this.#visits.push(headline)
    const lastVisit = (story: string) => this.#visits.lastIndexOf(story)
    const [next] = related.toSorted((a, b) => lastVisit(a) - lastVisit(b))
    if (next === undefined) throw new Error(`"${headline}" has no related story to go on to.`)
    return next
  }
}

async function step(visit: Visit, path: Path): Promise<void> {
  const { cdp, page } = visit
  const next = path.choose(await readShownPage(cdp))
  const { x, y } = await showRelatedLink(cdp, next)
  await page.touchscreen.tap(x, y)
  await waitUntil(() => isShown(cdp, next), {
    limitMs: arrivalLimitMs,
    failure: `The walk did not arrive at "${next}".`,
  })
  await waitForQuiet(visit, { atLeastMs: 50, restMs: 50 })
}

/** Between two documents there is nothing to look at; then it is looked at again. */
async function isShown(cdp: CDPSession, headline: string): Promise<boolean> {
  try {
    const shown = await readShownPage(cdp)
    return shown.headline === headline && shown.related.length > 0
  } catch {
    return false
  }
}

/** Bytes of JavaScript objects that are still in use. */
async function readHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')
  if (used === undefined) throw new Error('The browser does not tell its heap.')
  return used.value
}
