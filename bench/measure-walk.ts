import type { CDPSession } from 'playwright-core'
import { readShownPage, type ShownPage, showRelatedLink } from './related-links.ts'
import type { Sample } from './sample.ts'
import { open, type PageVisit, waitForQuiet, waitUntil } from './visit.ts'

const clicks = 20
const moreClicks = 40
const arrivalLimitMs = 10_000

/**
 * Walks from related story to related story without throttling, because only bytes and memory count here:
 * the bytes of 1 + 20 pages without fonts, the heap after them, and its growth in per cent over 40 more.
 * The edition has few pages, so a walk revisits some; an answer from a cache costs nothing, or the headers
 * of a 304.
 */
export async function measureWalk(visit: PageVisit, url: string): Promise<Sample> {
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

/** The path of a walk, which prefers stories not visited, or not visited for longest. */
export class Path {
  readonly #visits: string[] = []

  /** Records the current page, and chooses the next one among its links. */
  choose({ headline, related }: ShownPage): string {
    this.#visits.push(headline)
    const lastVisit = (story: string) => this.#visits.lastIndexOf(story)
    const [next] = related.toSorted((a, b) => lastVisit(a) - lastVisit(b))
    if (next === undefined) throw new Error(`"${headline}" has no related story to go on to.`)
    return next
  }
}

async function step(visit: PageVisit, path: Path): Promise<void> {
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

/** Returns false between two documents, where nothing can be read; the caller asks again. */
async function isShown(cdp: CDPSession, headline: string): Promise<boolean> {
  try {
    const shown = await readShownPage(cdp)
    return shown.headline === headline && shown.related.length > 0
  } catch {
    return false
  }
}

/** Returns the bytes of JavaScript objects in use, after a garbage collection. */
async function readHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')
  if (used === undefined) throw new Error('The browser does not tell its heap.')
  return used.value
}
