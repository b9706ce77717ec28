import type { FullArticle } from '../article/schema.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'
import { compareSentences } from './compare-sentences.ts'
import { foldTypography } from './fold-typography.ts'
import type { ChangedPlace, ChangeKind, ComparedRole, Run } from './schema.ts'

/** The parts of an article above its body that are compared. */
export type ComparedFields = Pick<
  FullArticle,
  'headline' | 'deck' | 'figure' | 'published' | 'language'
>

/** Compares headline, deck, publication time and the lead picture's caption and credit. */
export function compareFields(before: ComparedFields, after: ComparedFields): ChangedPlace[] {
  const { language } = after
  const compare = (kind: ChangeKind & ComparedRole, old: string | null, current: string | null) =>
    compareTexts(kind, old ?? '', current ?? '', language)
  return [
    ...compare('headline', before.headline, after.headline),
    ...compare('deck', before.deck, after.deck),
    ...compareTimes(before.published, after.published),
    ...compare('caption', describeFigure(before), describeFigure(after)),
  ]
}

function describeFigure({ figure }: ComparedFields): string {
  return [figure?.caption, figure?.credit].filter((text) => text != null).join(' – ')
}

function compareTexts(
  kind: ChangeKind & ComparedRole,
  before: string,
  after: string,
  language: string,
): ChangedPlace[] {
  if (foldTypography(before) === foldTypography(after)) return []
  const { runs } = compareSentences(before, after, language)
  return [{ type: 'place', counts: [{ kind, count: 1 }], texts: [{ role: kind, runs }] }]
}

/** Two statements of one moment to the same precision are equal, however they are worded. */
function compareTimes(before: StatedTime | null, after: StatedTime | null): ChangedPlace[] {
  if (before?.text === after?.text || isSameMoment(before, after)) return []
  const runs: Run[] = [
    ...(before === null ? [] : [{ type: 'deleted' as const, text: before.text }]),
    ...(after === null ? [] : [{ type: 'inserted' as const, text: after.text }]),
  ]
  return [{ type: 'place', counts: [{ kind: 'time', count: 1 }], texts: [{ role: 'time', runs }] }]
}

function isSameMoment(before: StatedTime | null, after: StatedTime | null): boolean {
  const moment = findMoment(before)
  return moment !== null && moment === findMoment(after)
}
