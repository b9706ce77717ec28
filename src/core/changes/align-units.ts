import { align } from './align.ts'
import { alignSentences, listSentences, type SentenceStep } from './align-sentences.ts'
import type { ComparedUnit } from './compared-units.ts'
import { findMoves, type Loose } from './find-moves.ts'
import { foldTypography } from './fold-typography.ts'

/** A stretch of two compared bodies, in the order of the newer one. */
export type UnitStep =
  /** Equal words; the indexes of the units. */
  | { type: 'kept'; before: number; after: number }
  /** A paragraph that was elsewhere before. */
  | { type: 'moved'; before: number; after: number; steps: SentenceStep[] }
  /** Paragraphs that were edited, added, removed, split or joined. */
  | { type: 'changed'; steps: SentenceStep[] }

/**
 * Aligns two bodies: equal paragraphs first, then those that were moved, and between these the rest, sentence
 * by sentence.
 */
export function alignUnits(
  before: readonly ComparedUnit[],
  after: readonly ComparedUnit[],
): UnitStep[] {
  const keys = [before, after].map((side) => side.map(({ text }) => foldTypography(text)))
  const [beforeKeys = [], afterKeys = []] = keys
  const stretches = align(beforeKeys, afterKeys)
  const listLoose = (side: 'before' | 'after'): Loose[] =>
    stretches.flatMap((stretch, index) =>
      (stretch.isKept ? [] : listRange(stretch[side])).map((unit) => ({
        unit,
        key: (side === 'before' ? beforeKeys : afterKeys)[unit] ?? '',
        stretch: index,
      })),
    )
  const moves = findMoves(listLoose('before'), listLoose('after'))
  const origins = new Map(moves.map((move) => [move.after, move.before]))
  const gone = new Set(origins.values())
  const compare = (befores: readonly number[], afters: readonly number[]) =>
    alignSentences(listSentences(before, befores), listSentences(after, afters))

  return stretches.flatMap((stretch): UnitStep[] => {
    const shift = stretch.before.start - stretch.after.start
    if (stretch.isKept) {
      return listRange(stretch.after).map((unit) => {
        return { type: 'kept', before: unit + shift, after: unit }
      })
    }
    // A moved paragraph stays where it is now, so the others are compared in one piece around it.
    const steps = compare(
      listRange(stretch.before).filter((unit) => !gone.has(unit)),
      listRange(stretch.after).filter((unit) => !origins.has(unit)),
    )
    const moved = listRange(stretch.after).flatMap((unit): UnitStep[] => {
      const origin = origins.get(unit)
      if (origin === undefined) return []
      return [{ type: 'moved', before: origin, after: unit, steps: compare([origin], [unit]) }]
    })
    return steps.length === 0 ? moved : insertMoved({ type: 'changed', steps }, moved)
  })
}

/** Splits a changed stretch where moved paragraphs are in the newer text. */
function insertMoved(
  { steps }: Extract<UnitStep, { type: 'changed' }>,
  moved: readonly UnitStep[],
): UnitStep[] {
  const parts: UnitStep[] = []
  let rest = steps
  for (const step of moved) {
    const unit = step.type === 'moved' ? step.after : 0
    const next = rest.findIndex((each) => 'after' in each && each.after.unit > unit)
    const end = next === -1 ? rest.length : next
    if (end > 0) parts.push({ type: 'changed', steps: rest.slice(0, end) })
    parts.push(step)
    rest = rest.slice(end)
  }
  return rest.length === 0 ? parts : [...parts, { type: 'changed', steps: rest }]
}

function listRange({ start, end }: { start: number; end: number }): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
