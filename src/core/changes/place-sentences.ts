import type { Sentence, SentenceStep } from './align-sentences.ts'
import { compareSentences } from './compare-sentences.ts'
import type { ComparedUnit } from './compared-units.ts'
import { sumCounts } from './count-changes.ts'
import type { ChangeCount, ChangedPlace, ChangeKind, ComparedRole } from './schema.ts'
import { type SentenceRuns, writeRuns } from './write-runs.ts'

/** The two compared bodies. */
export type Bodies = {
  before: readonly ComparedUnit[]
  after: readonly ComparedUnit[]
  language: string
}

/** Roles of texts that count as paragraphs when they are added or removed; others are lines. */
const paragraphs: ReadonlySet<ComparedRole> = new Set(['paragraph', 'quotation', 'verse', 'code'])

/** A row of a table is compared as one sentence, but is none. */
const rowKinds: Partial<Record<ChangeKind, ChangeKind>> = {
  'sentence-added': 'row-added',
  'sentence-removed': 'row-removed',
  'sentence-changed': 'row-changed',
}

/**
 * Makes a place of each paragraph in which sentences were changed, added or removed, and of each that was
 * removed whole.
 */
export function placeSentences(steps: readonly SentenceStep[], bodies: Bodies): ChangedPlace[] {
  const blocks = new Map<string, SentenceStep[]>()
  for (const [index, step] of steps.entries()) {
    const name = 'after' in step ? `after ${step.after.unit}` : findBlock(steps, index, step.before)
    blocks.set(name, [...(blocks.get(name) ?? []), step])
  }
  return [...blocks.values()].map((block) => placeParagraph(block, bodies))
}

/** A removed sentence is shown in the paragraph that has the rest of its own, else by itself. */
function findBlock(steps: readonly SentenceStep[], index: number, { unit }: Sentence): string {
  const isRest = (step: SentenceStep) =>
    step.type !== 'removed' && step.type !== 'added' && step.before.unit === unit
  const rest = steps.slice(0, index).findLast(isRest) ?? steps.slice(index).find(isRest)
  return rest !== undefined && 'after' in rest ? `after ${rest.after.unit}` : `before ${unit}`
}

/** Makes one place of sentences that belong to one paragraph, whichever of them are in both versions. */
export function placeParagraph(block: readonly SentenceStep[], bodies: Bodies): ChangedPlace {
  const role = findRole(block, bodies)
  const changes = block.map((step) => describeStep(step, bodies.language))
  return {
    type: 'place',
    counts: countBlock(block, role, sumCounts(changes.flatMap(({ counts }) => counts))),
    texts: [{ role, runs: writeRuns(changes) }],
  }
}

function findRole(block: readonly SentenceStep[], { before, after }: Bodies): ComparedRole {
  for (const step of block) if ('after' in step) return after[step.after.unit]?.role ?? 'paragraph'
  const [first] = block
  return (first?.type === 'removed' ? before[first.before.unit]?.role : null) ?? 'paragraph'
}

function countBlock(
  block: readonly SentenceStep[],
  role: ComparedRole,
  counts: ChangeCount[],
): ChangeCount[] {
  if (role === 'caption' && counts.length > 0) return [{ kind: 'caption', count: 1 }]
  // The sentences are the same, so their paragraph was split or joined.
  if (counts.length === 0) return [{ kind: 'formatting', count: 1 }]
  if (role === 'row')
    return counts.map(({ kind, count }) => ({ kind: rowKinds[kind] ?? kind, count }))
  const [first] = block
  const isWhole = block.every(({ type }) => type === first?.type)
  if (!paragraphs.has(role) || !isWhole) return counts
  if (first?.type === 'added') return [{ kind: 'paragraph-added', count: 1 }]
  return first?.type === 'removed' ? [{ kind: 'paragraph-removed', count: 1 }] : counts
}

function describeStep(
  step: SentenceStep,
  language: string,
): SentenceRuns & { counts: ChangeCount[] } {
  switch (step.type) {
    case 'kept':
      return { isKept: true, runs: [{ type: 'kept', text: step.after.text }], counts: [] }
    case 'changed': {
      const { runs, counts } = compareSentences(step.before.text, step.after.text, language)
      return { isKept: false, runs, counts }
    }
    case 'removed': {
      const counts: ChangeCount[] = [{ kind: 'sentence-removed', count: 1 }]
      return { isKept: false, runs: [{ type: 'deleted', text: step.before.text }], counts }
    }
    case 'added': {
      const counts: ChangeCount[] = [{ kind: 'sentence-added', count: 1 }]
      return { isKept: false, runs: [{ type: 'inserted', text: step.after.text }], counts }
    }
  }
}
