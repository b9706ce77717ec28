import type { CDPSession } from 'playwright-core'
import * as v from 'valibot'
import { evaluate } from './evaluate.ts'

const relatedRegion = 'Berita terkait'

const PageSchema = v.object({
  headline: v.string(),
  /** Headlines of the related stories that are links, in order. */
  related: v.array(v.string()),
})
export type ShownPage = v.InferOutput<typeof PageSchema>

const PointSchema = v.object({ x: v.number(), y: v.number() })
export type Point = v.InferOutput<typeof PointSchema>

/** Reads what a page shows to a reader: its h1 and the links of its related section. */
export function readShownPage(cdp: CDPSession): Promise<ShownPage> {
  return evaluate(
    cdp,
    PageSchema,
    (region) => {
      const related = [...document.querySelectorAll('[aria-labelledby], [aria-label]')]
        .filter((element) => {
          const id = element.getAttribute('aria-labelledby') ?? ''
          const name = document.getElementById(id)?.textContent ?? element.ariaLabel
          return name?.trim() === region
        })
        .flatMap((element) => [...element.querySelectorAll('a[href]')])
        .map((link) => link.textContent.trim())
      return { headline: document.querySelector('h1')?.textContent.trim() ?? '', related }
    },
    relatedRegion,
  )
}

/**
 * Scrolls the link of a related story to the middle of the window, and returns the position of its first
 * line.
 */
export function showRelatedLink(cdp: CDPSession, headline: string): Promise<Point> {
  return evaluate(
    cdp,
    PointSchema,
    (text, region) => {
      const link = [...document.querySelectorAll('[aria-labelledby], [aria-label]')]
        .filter((element) => {
          const id = element.getAttribute('aria-labelledby') ?? ''
          const name = document.getElementById(id)?.textContent ?? element.ariaLabel
          return name?.trim() === region
        })
        .flatMap((element) => [...element.querySelectorAll('a[href]')])
        .find((element) => element.textContent.trim() === text)
      if (link === undefined) throw new Error(`No related story "${text}".`)
      link.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [line] = link.getClientRects()
      if (line === undefined) throw new Error(`"${text}" is not shown.`)
      return { x: line.x + Math.min(40, line.width / 2), y: line.y + line.height / 2 }
    },
    headline,
    relatedRegion,
  )
}
