import * as v from 'valibot'
import { LabelSchema } from '../article/printed-text.ts'
import { certainties } from '../capture/reading.ts'
import type { Compilation } from '../compile/compile.ts'

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

/** One line of a capture with its role. */
export const CaptureLineSchema = v.object({
  /** 1-based. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The captured line without its line break, unchanged. */
  text: v.string(),
  role: RoleSchema,
  /** The rule that assigned the role; absent for a blank line. */
  rule: v.optional(LabelSchema),
})
export type CaptureLine = v.InferOutput<typeof CaptureLineSchema>

/** Source of a field of the article, and how sure the field is. */
export const FindingSchema = v.object({
  field: LabelSchema,
  from: LabelSchema,
  certainty: v.picklist(certainties),
})

/** A capture line by line, with the role of each line, and how sure the fields of its article are. */
export const CaptureAccountSchema = v.object({
  version: v.literal(1),
  /** File name of the capture. */
  capture: LabelSchema,
  lines: v.pipe(
    v.array(CaptureLineSchema),
    v.check(
      (lines) => lines.every(({ number }, index) => number === index + 1),
      'An account holds every line of its capture, in order.',
    ),
  ),
  findings: v.optional(v.array(FindingSchema), []),
})
export type CaptureAccount = v.InferOutput<typeof CaptureAccountSchema>

/** Converts a compilation to the account that the site serves. */
export function toCaptureAccount({
  file,
  lines,
  findings,
}: Pick<Compilation, 'file' | 'lines' | 'findings'>): CaptureAccount {
  return {
    version: 1,
    capture: file,
    lines: lines.map(({ line, text, role, rule }) => ({
      number: line,
      text,
      role,
      ...(role === 'blank' ? {} : { rule }),
    })),
    findings,
  }
}
