import * as v from 'valibot'
import { LanguageTagSchema, SlugSchema, WebAddressSchema } from '../article/address.ts'
import { toViolation, type Violation } from '../article/parse-article.ts'
import { LabelSchema, MaybeEmptySchema, ParagraphSchema } from '../article/printed-text.ts'
import { DigestSchema } from '../article/provenance.ts'
import { InstantSchema } from '../time/instant-schema.ts'
import { problemCodes } from './problem.ts'
import { wordIssue } from './word-issue.ts'

/** The shape of a label; the decoder knows which labels exist. */
const EncodingLabelSchema = v.pipe(
  v.string(),
  v.regex(/^[\w:.-]{1,40}$/, 'Expected the name of an encoding, such as "shift_jis".'),
)

/** A file of a picture beside the capture. */
const NamedPictureSchema = v.strictObject({
  /** Name of the file, in the folder of the capture. */
  file: v.pipe(
    LabelSchema,
    v.regex(/^[^/\\]+$/, 'Expected the name of a file beside the capture.'),
  ),
  /** Address by which the page names the picture. Left out, the pictures are assigned in order. */
  url: v.optional(v.nullable(WebAddressSchema), null),
  /** Alternative text. Left out, the page's own. */
  alt: v.optional(v.nullable(MaybeEmptySchema), null),
})
export type NamedPicture = v.InferOutput<typeof NamedPictureSchema>

/** Fields of a provenance file: what the text of a capture does not say of itself. */
const fields = {
  /** The outlet, where the text does not name it. */
  outlet: v.optional(v.nullable(LabelSchema), null),
  /** Address of the original page. */
  url: v.optional(v.nullable(WebAddressSchema), null),
  /** When the page was saved, RFC 3339 with offset. */
  capturedAt: v.optional(v.nullable(InstantSchema), null),
  /** Where `capturedAt` is from, for people: "saved page". */
  capturedFrom: v.optional(v.nullable(LabelSchema)),
  /** True when `capturedAt` was worked out afterwards. */
  isEstimated: v.optional(v.boolean(), false),
  /** For an estimate: what it rests on. */
  reason: v.optional(v.nullable(ParagraphSchema), null),
  /** Language of the text. By default it is read from the page, or guessed from its words. */
  language: v.optional(LanguageTagSchema),
  /** Fixes the article's address. */
  slug: v.optional(SlugSchema),
  /** Encoding of the capture's bytes, by any label of the Encoding Standard. Left out, it is found out. */
  encoding: v.optional(EncodingLabelSchema),
  /** Files of pictures beside the capture, the lead picture first. */
  pictures: v.optional(v.array(NamedPictureSchema), []),
  /** SHA-256 of the file of the capture or container; bytes that have another are reported. */
  sha256: v.optional(DigestSchema),
  /** Codes of problems that the keeper has looked at and accepts. */
  accepts: v.optional(v.array(v.picklist(problemCodes)), []),
}

/** What is known about one capture. */
export const CaptureProvenanceSchema = v.strictObject(fields)
export type CaptureProvenance = v.InferOutput<typeof CaptureProvenanceSchema>

/** The provenance file beside a capture or a container; the fields of a container hold for all its entries. */
export const ProvenanceFileSchema = v.strictObject({
  ...fields,
  /** For a container: what is known about single entries, by their path in it. */
  entries: v.optional(v.record(v.string(), CaptureProvenanceSchema), {}),
})
export type ProvenanceFile = v.InferOutput<typeof ProvenanceFileSchema>

const fieldNames = Object.keys(ProvenanceFileSchema.entries)
const pictureFields = Object.keys(NamedPictureSchema.entries)
const isList = 'Expected fields in { }, but got a list.'

export type ParsedProvenance =
  | { type: 'provenance'; provenance: ProvenanceFile }
  | { type: 'violations'; violations: Violation[] }

/** Parses a provenance file's JSON. Never throws; says every place that breaks the form. */
export function parseProvenance(input: unknown): ParsedProvenance {
  // A list would be taken for an object, as it has fields of its own, such as "entries".
  if (Array.isArray(input))
    return { type: 'violations', violations: [{ path: [], message: isList }] }
  const result = v.safeParse(ProvenanceFileSchema, input)
  if (result.success) return { type: 'provenance', provenance: result.output }
  const violations = result.issues.map((issue) => {
    const { path } = toViolation(issue)
    const isInPicture = path.includes('pictures')
    return { path, message: wordIssue(issue, isInPicture ? pictureFields : fieldNames) }
  })
  return { type: 'violations', violations }
}

/** What holds for a capture without a provenance file: nothing is known. */
export const unknownProvenance: ProvenanceFile = v.parse(ProvenanceFileSchema, {})
