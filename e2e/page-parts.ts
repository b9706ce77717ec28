import type { Locator, Page } from '@playwright/test'
import * as v from 'valibot'

/** The h1 of the current page. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** The list of related stories. */
export const related = (page: Page): Locator => page.getByRole('region', { name: 'Berita terkait' })

/** On a device that should be spared, the button that loads the app: once in an article, once in the footer. */
export const startButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Alat baca (100 KB)' }).first()

/** Holds back every answer to a path until the returned function is called. */
export async function holdAnswers(page: Page, pattern: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(pattern, async (route) => {
    await released
    // A request that its page has aborted cannot continue.
    await route.continue().catch(() => {})
  })
  return release
}

/** Returns the centre of an element, in CSS px of the window. Throws when it is not on the page. */
export async function findCentre(target: Locator): Promise<[x: number, y: number]> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('The target is not on the page.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Returns how many px the page is wider than its window. */
export const findOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Returns the texts that the page draws in a highlight of this name. */
export const listDrawn = (page: Page, name: 'highlighted' | 'spoken'): Promise<string[]> =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name)

/** Waits until the typeface is drawn: words move, a little, in the frame in which it appears. */
export async function waitForTypeface(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.load('1em Newsreader')
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
  })
}

/** A layout shift: its score, and the words of what moved. */
const ShiftSchema = v.object({ score: v.number(), moved: v.array(v.string()) })
export type Shift = v.InferOutput<typeof ShiftSchema>

/** The largest shift that nobody sees: the moved share of the window times the share of its height. */
const maxShift = 0.001

/** Returns the shifts that a reader sees. */
export const listSeen = (shifts: readonly Shift[]): Shift[] =>
  shifts.filter(({ score }) => score > maxShift)

/** Records layout shifts from the next page on; returns a function that reads them. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    const findWords = (source: unknown) => {
      const node = source instanceof Object && 'node' in source ? source.node : null
      return node instanceof Node ? (node.textContent ?? '').slice(0, 40) : ''
    }
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const sources: unknown = Reflect.get(entry, 'sources')
        const moved = Array.isArray(sources) ? sources.map(findWords) : []
        shifts.push({ score: Number(Reflect.get(entry, 'value')), moved })
      }
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const readShifts = () => {
      note(observer.takeRecords())
      return shifts
    }
    Object.assign(window, { readShifts })
  })
  return async () => {
    const shifts: unknown = await page.evaluate(() => Reflect.get(window, 'readShifts')())
    return v.parse(v.array(ShiftSchema), shifts)
  }
}
