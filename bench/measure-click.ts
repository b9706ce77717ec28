import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { evaluate } from './evaluate.ts'
import { type Report, type Wanted, wantedKey } from './observe-page.ts'
import { type Point, showRelatedLink } from './related-links.ts'
import { type PageVisit, waitForQuiet, waitUntil } from './visit.ts'

/**
 * The cost of a click: ms from the press to the paint of each part of the new page, and bytes until it
 * rests.
 */
export type Click = {
  headline: number
  text: number | undefined
  list: number | undefined
  bytes: number
}

/** A point at the edge of the window, away from every link. */
const aside: Point = { x: 2, y: 400 }
const arrivalLimitMs = 15_000

/**
 * Follows a related link after the page has rested for 3 s with the link in view, and measures the time
 * from the press (pointerdown, by the timestamp of the input itself) to the paint of each wanted part. New
 * documents and in-app navigations are timed on one clock: by Element Timing, or, for parts below the
 * window and elements that existed before, by the end of the first frame that contains them, which differs
 * by some 15 ms.
 */
export async function measureClick(
  visit: PageVisit,
  wanted: Wanted,
  { hoverMs }: { hoverMs: number },
): Promise<Click> {
  const { cdp, network, reports } = visit
  await showRelatedLink(cdp, wanted.headline)
  await evaluate(
    cdp,
    v.unknown(),
    (key, value) => sessionStorage.setItem(key, value),
    wantedKey,
    JSON.stringify(wanted),
  )
  await waitForQuiet(visit, { atLeastMs: 3000, restMs: 1000 })

  const place = await showRelatedLink(cdp, wanted.headline)
  const before = reports.length
  await press(visit, place, hoverMs)
  const news = () => reports.slice(before)
  const parts = ['headline', ...(wanted.text ? ['text'] : []), ...(wanted.list ? ['list'] : [])]
  await waitUntil(
    () =>
      parts.every((part) => news().some(({ type, name }) => type === 'framed' && name === part)),
    {
      limitMs: arrivalLimitMs,
      failure: `"${wanted.headline}" was not shown whole in time.`,
    },
  )
  await waitForQuiet(visit, { atLeastMs: 300, restMs: 500 })

  const pressAt = news().find(({ type }) => type === 'press')?.at
  if (pressAt === undefined) throw new Error('The press did not reach the page.')
  const since = (part: string) => {
    const isShown = (report: Report, type: Report['type']) =>
      report.type === type && report.name === part
    const shown =
      news().find((report) => isShown(report, 'element')) ??
      news().find((report) => isShown(report, 'framed'))
    return shown === undefined ? undefined : shown.at - pressAt
  }
  return {
    headline: since('headline') ?? Number.NaN,
    text: since('text'),
    list: since('list'),
    // A prefetch on hover is part of the cost of the click.
    bytes: network.bytesSince(pressAt - hoverMs),
  }
}

/** Taps with a finger, or clicks with a mouse that has hovered over the link for a while. */
async function press(
  { page, pointer }: PageVisit,
  { x, y }: Point,
  hoverMs: number,
): Promise<void> {
  if (pointer === 'touch') {
    await page.touchscreen.tap(x, y)
    return
  }
  await page.mouse.move(x, y)
  if (hoverMs > 0) await sleep(hoverMs)
  await page.mouse.down()
  await page.mouse.up()
  await page.mouse.move(aside.x, aside.y)
}
