import * as v from 'valibot'
import { LabelSchema } from '../article/printed-text.ts'

/** Roles that the compiler assigns to the lines of a capture. */
export const RoleSchema = v.picklist([
  'headline',
  'byline',
  'time',
  'caption',
  'body',
  'related',
  'noise',
  'blank',
  'unknown',
])

const kindEntries = {
  role: RoleSchema,
  /** The rule that assigned the role; absent for a blank line. */
  rule: v.optional(LabelSchema),
}

/** One line of a capture with its role. */
const CaptureLineSchema = v.object({
  /** 1-based. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The captured line without its line break, unchanged. */
  text: v.string(),
  ...kindEntries,
})
export type CaptureLine = v.InferOutput<typeof CaptureLineSchema>

/** Lines as older builds wrote them. */
const PlainLinesSchema = v.pipe(
  v.array(CaptureLineSchema),
  v.check(
    (lines) => lines.every(({ number }, index) => number === index + 1),
    'An account holds every line of its capture, in order.',
  ),
)

/** Lines as a file contains them: what most have in common is written once. */
const WrittenLinesSchema = v.object({
  /** Each role that lines have, with its rule. */
  kinds: v.array(v.object(kindEntries)),
  /** Every line in order: its text, and the index of its kind. */
  texts: v.array(v.tuple([v.string(), v.number()])),
})
type WrittenLines = v.InferOutput<typeof WrittenLinesSchema>

/** All lines of a capture, in order. */
export const CaptureLinesSchema = v.union([
  PlainLinesSchema,
  v.pipe(
    WrittenLinesSchema,
    v.check(
      ({ kinds, texts }) => texts.every(([, kind]) => kinds[kind] !== undefined),
      'Each line of an account has a kind.',
    ),
    v.transform(readLines),
  ),
])

function readLines({ kinds, texts }: WrittenLines): CaptureLine[] {
  return texts.flatMap(([text, index], before) => {
    const kind = kinds[index]
    return kind === undefined ? [] : [{ number: before + 1, text, ...kind }]
  })
}

/** Writes lines for a file: `[{ number: 1, text: '', role: 'blank' }]` → `{ kinds: [{ role: 'blank' }], texts: [['', 0]] }`. */
export function writeLines(lines: readonly CaptureLine[]): WrittenLines {
  const kinds = new Map<string, { index: number; kind: WrittenLines['kinds'][number] }>()
  const texts = lines.map(({ text, number: _, ...kind }): [string, number] => {
    const name = JSON.stringify(kind)
    const known = kinds.get(name) ?? { index: kinds.size, kind }
    kinds.set(name, known)
    return [text, known.index]
  })
  return { kinds: Array.from(kinds.values(), ({ kind }) => kind), texts }
}
