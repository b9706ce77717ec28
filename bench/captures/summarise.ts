import type { Certainty } from '../../src/core/capture/reading.ts'
import { findF1 } from './match-shingles.ts'
import type { TextMatch } from './match-texts.ts'
import type { PageScore } from './measure-page.ts'

/** A capture with its score. */
export type ScoredPage = {
  file: string
  reader: 'HTML' | 'text'
  /** Language of its truth, or null. */
  language: string | null
  score: PageScore
}

/** Number of wanted values, of right ones, and of additional wrong ones. */
export type Share = { right: number; wanted: number; extra: number }

/** The figures of a group of pages. Means are null if no page of the group has the field. */
export type Summary = {
  pages: number
  precision: number | null
  recall: number | null
  /** F1 of the mean precision and the mean recall, as the public article-extraction benchmark counts. */
  f1: number | null
  headline: Share
  published: Share
  reporters: Share
  captionsExact: Share
  captionsNear: Share
  credits: Share
  /** How many of the values that were found are right, by how sure the reader said that they are. */
  certainty: Readonly<Record<JudgedField, Readonly<Record<Certainty, Share>>>>
}

/** The fields that are right or wrong as a whole, and are judged. */
export const judgedFields = ['headline', 'published', 'reporters'] as const
type JudgedField = (typeof judgedFields)[number]

/** Summarises the scores of some pages: means for texts, counts for fields. */
export function summarise(pages: readonly ScoredPage[]): Summary {
  const scores = pages.map(({ score }) => score)
  const precision = findMean(scores.flatMap(({ text }) => text?.precision ?? []))
  const recall = findMean(scores.flatMap(({ text }) => text?.recall ?? []))
  return {
    pages: pages.length,
    precision,
    recall,
    f1: precision === null || recall === null ? null : findF1(precision, recall),
    headline: countRight(scores, 'headline'),
    published: countRight(scores, 'published'),
    reporters: countRight(scores, 'reporters'),
    captionsExact: countTexts(scores, 'captions', 'exact'),
    captionsNear: countTexts(scores, 'captions', 'near'),
    credits: countTexts(scores, 'credits', 'exact'),
    certainty: {
      headline: countCertain(scores, 'headline'),
      published: countCertain(scores, 'published'),
      reporters: countCertain(scores, 'reporters'),
    },
  }
}

/** Returns the F1 of a page's text, or null if its truth has no text. */
export function findPageF1({ text }: PageScore): number | null {
  if (text === undefined) return null
  // An empty text is wrong unless the truth is empty.
  if (text.precision === null || text.recall === null) return text.precision === text.recall ? 1 : 0
  return findF1(text.precision, text.recall)
}

/** Groups pages for the report: by reader, and within it Indonesian and the rest. */
export function groupPages(pages: readonly ScoredPage[]): [name: string, pages: ScoredPage[]][] {
  const readers = ['HTML', 'text'] as const
  return readers.flatMap((reader) => {
    const all = pages.filter((page) => page.reader === reader)
    const indonesian = all.filter(({ language }) => language?.split('-')[0] === 'id')
    const groups: [string, ScoredPage[]][] = [
      [`${reader}, all`, all],
      [`${reader}, Indonesian`, indonesian],
    ]
    return groups.filter(([, group]) => group.length > 0)
  })
}

function findMean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length
}

function countCertain(scores: readonly PageScore[], field: JudgedField): Record<Certainty, Share> {
  const count = (certainty: Certainty) =>
    countRight(
      scores.filter((score) => score[field]?.certainty === certainty),
      field,
    )
  return { certain: count('certain'), likely: count('likely'), guess: count('guess') }
}

function countRight(scores: readonly PageScore[], field: JudgedField): Share {
  const known = scores.flatMap((score) => score[field] ?? [])
  return { right: known.filter(({ isRight }) => isRight).length, wanted: known.length, extra: 0 }
}

function countTexts(
  scores: readonly PageScore[],
  field: 'captions' | 'credits',
  nearness: keyof Pick<TextMatch, 'exact' | 'near'>,
): Share {
  const known = scores.flatMap((score) => score[field] ?? [])
  const sum = (pick: (match: TextMatch) => number) => known.reduce((total, m) => total + pick(m), 0)
  return {
    right: sum((match) => match[nearness]),
    wanted: sum(({ wanted }) => wanted),
    extra: sum(({ extra }) => extra),
  }
}
