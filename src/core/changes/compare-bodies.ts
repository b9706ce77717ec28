import { alignUnits, type UnitStep } from './align-units.ts'
import type { ComparedUnit } from './compared-units.ts'
import { sumCounts } from './count-changes.ts'
import { type Bodies, placeParagraph, placeSentences } from './place-sentences.ts'
import type { ChangedPlace, ChangeKind, ChangePart } from './schema.ts'

/** Places of these kinds are shown together when they follow each other. */
const joinable: ReadonlySet<ChangeKind> = new Set([
  'paragraph-added',
  'paragraph-removed',
  'paragraph-moved',
  'formatting',
])

/** Compares two bodies. Returns the changed places and, between them, how much stayed as it was. */
export function compareBodies(bodies: Bodies): ChangePart[] {
  const parts: ChangePart[] = []
  for (const part of alignUnits(bodies.before, bodies.after).flatMap((step) =>
    writeStep(step, bodies),
  )) {
    const last = parts.at(-1)
    if (last?.type === 'unchanged' && part.type === 'unchanged') last.units += part.units
    else if (last?.type === 'place' && part.type === 'place' && areJoinable(last, part)) {
      parts[parts.length - 1] = join(last, part)
    } else parts.push(part)
  }
  return parts
}

function writeStep(step: UnitStep, bodies: Bodies): ChangePart[] {
  switch (step.type) {
    case 'changed':
      return placeSentences(step.steps, bodies)
    case 'moved': {
      const place = placeParagraph(step.steps, bodies)
      const edits = place.counts.filter(({ kind }) => kind !== 'formatting')
      const counts = sumCounts([{ kind: 'paragraph-moved', count: 1 }, ...edits])
      const texts = place.texts.map((text) => ({ ...text, wasAt: step.before + 1 }))
      return [{ ...place, counts, texts }]
    }
    case 'kept': {
      const [before, after] = [bodies.before[step.before], bodies.after[step.after]]
      if (before === undefined || after === undefined || areAlike(before, after)) {
        return [{ type: 'unchanged', start: step.after, units: 1 }]
      }
      // The words are the same, but not how they look, or where they link.
      const sentence = { unit: step.after, text: after.text }
      return placeSentences([{ type: 'kept', before: sentence, after: sentence }], bodies)
    }
  }
}

function areAlike(before: ComparedUnit, after: ComparedUnit): boolean {
  return before.text === after.text && before.role === after.role && before.look === after.look
}

function areJoinable(one: ChangedPlace, other: ChangedPlace): boolean {
  const [first, ...more] = [...one.counts, ...other.counts]
  return (
    first !== undefined && joinable.has(first.kind) && more.every(({ kind }) => kind === first.kind)
  )
}

/** Formatting is not counted: nobody can say how often a look changed. */
function join(one: ChangedPlace, other: ChangedPlace): ChangedPlace {
  const isFormatting = one.counts[0]?.kind === 'formatting'
  return {
    type: 'place',
    counts: isFormatting ? one.counts : sumCounts([...one.counts, ...other.counts]),
    texts: [...one.texts, ...other.texts],
  }
}
