import type { Browser } from 'playwright-core'
import type { PublishedArticle } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { describeDestination } from './destination.ts'
import { measureClick } from './measure-click.ts'
import { measureLoad } from './measure-load.ts'
import { measureWalk } from './measure-walk.ts'
import type { Sample } from './sample.ts'
import { open, visit } from './visit.ts'

/** The articles of a run: the full one and two of its related stories. */
export type Itinerary = {
  full: PublishedArticle
  brief: PublishedArticle
  other: PublishedArticle
}

/** One kind of visit to a site. */
export type Measure = (browser: Browser, origin: string, itinerary: Itinerary) => Promise<Sample>

/** A phone opens the full article, lets it rest, and taps a related brief. */
export const measureTap: Measure = (browser, origin, { full, brief }) =>
  visit(browser, { pointer: 'touch', isTimed: true }, async (phone) => {
    const load = await measureLoad(phone, origin + paths.article(full.slug))
    const tap = await measureClick(phone, describeDestination(brief, full), { hoverMs: 0 })
    return {
      ...load,
      briefHeadline: tap.headline,
      briefText: tap.text,
      briefList: tap.list,
      briefBytes: tap.bytes,
    }
  })

/**
 * A mouse goes from a brief to the full article without hovering, and from there to a brief after hovering.
 */
export const measureHover: Measure = (browser, origin, { full, brief, other }) =>
  visit(browser, { pointer: 'mouse', isTimed: true }, async (window) => {
    await open(window, origin + paths.article(brief.slug))
    const cold = await measureClick(window, describeDestination(full, brief), { hoverMs: 0 })
    const hovered = await measureClick(window, describeDestination(other, full), { hoverMs: 300 })
    return {
      fullHeadline: cold.headline,
      fullText: cold.text,
      fullBytes: cold.bytes,
      hoveredHeadline: hovered.headline,
      hoveredText: hovered.text,
      hoveredList: hovered.list,
    }
  })

/** A phone walks through related stories, without throttling. */
export const measureWalking: Measure = (browser, origin, { full }) =>
  visit(browser, { pointer: 'touch', isTimed: false }, (phone) =>
    measureWalk(phone, origin + paths.article(full.slug)),
  )
