import * as v from 'valibot'
import { LabelSchema } from '../article/printed-text.ts'
import type { Compilation } from '../compile/compile.ts'

/** What a line of a capture can be; the compiler's own roles. */
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

/** One line of a capture, and what it was taken for. */
export const CaptureLineSchema = v.object({
  /** 1-based. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The line as captured, without its line break: no character of it is changed or refused. */
  text: v.string(),
  role: RoleSchema,
  /** The rule that gave the role; absent for a blank line, which needs none. */
  rule: v.optional(LabelSchema),
})
export type CaptureLine = v.InferOutput<typeof CaptureLineSchema>

/** A capture as it was received, line by line, with what became of each line. */
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
})
export type CaptureAccount = v.InferOutput<typeof CaptureAccountSchema>

/** The account of one compiled capture, as the site serves it. */
export function toCaptureAccount({
  file,
  lines,
}: Pick<Compilation, 'file' | 'lines'>): CaptureAccount {
  return {
    version: 1,
    capture: file,
    lines: lines.map(({ line, text, role, rule }) => ({
      number: line,
      text,
      role,
      ...(role === 'blank' ? {} : { rule }),
    })),
  }
}
