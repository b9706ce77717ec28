import * as v from 'valibot'
import { LabelSchema } from '../article/printed-text.ts'
import { certainties } from '../capture/reading.ts'
import type { Compilation } from '../compile/compile.ts'
import { CaptureLinesSchema, writeLines } from './account-lines.ts'

/** Source of a field of the article, and how sure the field is. */
export const FindingSchema = v.object({
  field: LabelSchema,
  from: LabelSchema,
  certainty: v.picklist(certainties),
})

const accountEntries = {
  /** File name of the capture. */
  capture: LabelSchema,
  lines: CaptureLinesSchema,
  findings: v.optional(v.array(FindingSchema), []),
  /** Number of the part that it holds, 1-based; absent where it holds the whole article. */
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}

const PartAccountSchema = v.object(accountEntries)
/** The account of one capture, which may hold one part of an article. */
export type PartAccount = v.InferOutput<typeof PartAccountSchema>

/** A capture line by line, with the role of each line, and how sure the fields of its article are. */
export const CaptureAccountSchema = v.object({
  /** In version 2, what lines have in common is written once. */
  version: v.picklist([1, 2]),
  ...accountEntries,
  /** The captures of the article's further parts, in order; absent for an article from one capture. */
  further: v.optional(v.array(PartAccountSchema)),
})
export type CaptureAccount = v.InferOutput<typeof CaptureAccountSchema>

type Accounted = Pick<Compilation, 'file' | 'lines' | 'findings'>

/** Converts the compilation of a capture that holds a whole article to its account. */
export function toCaptureAccount(compilation: Accounted) {
  return { version: 2 as const, ...toAccount(compilation) }
}

/** Converts the compilations of an article's parts, in order, each with its number, to the account of all. */
export function toJoinedAccount([first, ...others]: readonly [NumberedPart, ...NumberedPart[]]) {
  return { version: 2 as const, ...toPartAccount(first), further: others.map(toPartAccount) }
}

/** Writes an account as the site serves it. */
export function writeAccount({ further, ...account }: CaptureAccount) {
  return { ...writePart(account), ...(further && { further: further.map(writePart) }) }
}

function writePart<Part extends PartAccount>({ lines, ...part }: Part) {
  return { ...part, lines: writeLines(lines) }
}

/** The compilation of a part of an article, and the part's number. */
export type NumberedPart = { number: number; compilation: Accounted }

function toPartAccount({ number, compilation }: NumberedPart): PartAccount {
  return { ...toAccount(compilation), part: number }
}

function toAccount({ file, lines, findings }: Accounted): PartAccount {
  return {
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
