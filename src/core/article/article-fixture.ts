import type { StatedTime } from '../time/stated-time.ts'
import type { Block, BlockOf } from './block.ts'
import { listBodyUnits, type TextUnit } from './list-text-units.ts'
import type { Mark } from './mark.ts'
import type { Article, FullArticle } from './schema.ts'
import type { RelatedStory } from './story.ts'

/** The moment of capture in fixtures. */
export const capturedAt = '2024-09-19T10:00:00+07:00'

/** Noon of a day, as a publisher states it: `exactTime('2024-07-29')`. */
export function exactTime(day: string): StatedTime {
  const at = `${day}T12:00:00+07:00`
  return { type: 'exact', text: `${day} 12:00 WIB`, at, precision: 'minute', zone: 'WIB' }
}

/** A paragraph block. */
export function paragraph(text: string, marks: Mark[] = []): BlockOf<'paragraph'> {
  return { type: 'paragraph', text, marks }
}

/** A heading block. */
export function heading(text: string, level: 2 | 3 | 4 = 2): BlockOf<'heading'> {
  return { type: 'heading', text, marks: [], level }
}

/** The texts of a body, one per text unit. */
export function textsOf(body: readonly Block[]): string[] {
  return listBodyUnits(body).map(({ text }) => text)
}

/** Paragraphs as text units. */
export function unitsOf(...texts: string[]): readonly TextUnit[] {
  return listBodyUnits(texts.map((text) => paragraph(text)))
}

/** A full article with the given fields. */
export function fullArticle(headline: string, fields: Partial<FullArticle> = {}): FullArticle {
  return {
    version: 2,
    type: 'full',
    headline,
    language: 'id',
    outlet: 'Tempo.co',
    published: exactTime('2024-07-29'),
    deck: null,
    section: null,
    updated: null,
    reporters: [],
    editors: [],
    dateline: null,
    figure: null,
    body: [paragraph(`${headline}. Begitu kabarnya.`)],
    editorsPick: null,
    agency: null,
    isPartial: false,
    unplaced: [],
    related: [],
    provenance: {
      capture: 'page.txt',
      url: null,
      captured: { at: capturedAt, isEstimated: false, reason: null },
    },
    ...fields,
  }
}

/** A brief with the given fields. */
export function briefArticle(
  headline: string,
  fields: Partial<Extract<Article, { type: 'brief' }>> = {},
): Article {
  return {
    version: 2,
    type: 'brief',
    headline,
    language: 'id',
    outlet: 'Tempo.co',
    published: exactTime('2024-07-28'),
    summary: `Ringkasan ${headline}.`,
    isTruncated: false,
    related: [],
    provenance: { capture: null, url: null, captured: null },
    ...fields,
  }
}

/** An entry of a related list. */
export function relatedStory(headline: string, fields: Partial<RelatedStory> = {}): RelatedStory {
  return {
    headline,
    published: exactTime('2024-07-28'),
    summary: `Ringkasan ${headline}.`,
    isTruncated: false,
    url: null,
    ...fields,
  }
}

/** Captures of one page on successive days from 18 September 2024 on, each with another headline. */
export function capturesOf(...headlines: string[]): { file: string; article: FullArticle }[] {
  return headlines.map((headline, place) => {
    const file = `${18 + place}.html`
    const at = `2024-09-${18 + place}T10:00:00+07:00`
    const captured = { at, isEstimated: false, reason: null }
    const provenance = { capture: file, url: 'https://koran.example/banjir', captured }
    return { file, article: fullArticle(headline, { provenance }) }
  })
}
