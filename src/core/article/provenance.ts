import * as v from 'valibot'
import { InstantSchema } from '../time/instant.ts'
import { SlugSchema, WebAddressSchema } from './address.ts'
import { LabelSchema, ParagraphSchema } from './printed-text.ts'

/** The moment a page was saved, and how sure we are of it. */
export const CaptureMomentSchema = v.object({
  /** RFC 3339 with offset. */
  at: InstantSchema,
  /** True when `at` was worked out afterwards, not recorded while saving. */
  isEstimated: v.boolean(),
  /** For an estimate: what it rests on. */
  reason: v.nullable(ParagraphSchema),
})
export type CaptureMoment = v.InferOutput<typeof CaptureMomentSchema>

/** The SHA-256 of a capture's bytes, in lower-case hexadecimal. */
export const DigestSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 of 64 lower-case hexadecimal digits.'),
)

/** What is known about a capture beside its text. */
export const ProvenanceSchema = v.object({
  /** File name of the capture in `seeds/`; null for articles that came as JSON. */
  capture: v.nullable(LabelSchema),
  /** Address of the original page, null when it is not known. */
  url: v.nullable(WebAddressSchema),
  /** When the page was saved, null when it is not known. */
  captured: v.nullable(CaptureMomentSchema),
  /** SHA-256 of the capture; absent where it was not computed. */
  sha256: v.optional(DigestSchema),
})
export type Provenance = v.InferOutput<typeof ProvenanceSchema>

/** One captured text of an article. */
export const VersionSchema = v.object({
  /** When it was captured, RFC 3339 with offset; null when that is not known. */
  capturedAt: v.nullable(InstantSchema),
  /** SHA-256 of its capture. */
  sha256: DigestSchema,
  /** What its address adds to the article's: `2024-09-19`. */
  addressPart: SlugSchema,
})
export type Version = v.InferOutput<typeof VersionSchema>
