import * as v from 'valibot'
import { InstantSchema } from '../time/instant-schema.ts'
import { SlugSchema, WebAddressSchema } from './address.ts'
import { LabelSchema, ParagraphSchema } from './printed-text.ts'

/** The moment of capture, and how certain it is. */
export const CaptureMomentSchema = v.object({
  /** RFC 3339 with offset. */
  at: InstantSchema,
  /** Whether `at` was estimated later instead of recorded during the capture. */
  isEstimated: v.boolean(),
  /** The reason for an estimate. */
  reason: v.nullable(ParagraphSchema),
})
export type CaptureMoment = v.InferOutput<typeof CaptureMomentSchema>

/** SHA-256 of a capture's bytes, in lower-case hexadecimal. */
export const DigestSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 of 64 lower-case hexadecimal digits.'),
)

/** What is known about a capture besides its text. */
export const ProvenanceSchema = v.object({
  /** File name of the capture in `seeds/`; null for an article written as JSON. */
  capture: v.nullable(LabelSchema),
  /** Address of the original page; null when unknown. */
  url: v.nullable(WebAddressSchema),
  /** Moment of capture; null when unknown. */
  captured: v.nullable(CaptureMomentSchema),
  /** SHA-256 of the capture; absent where it was not computed. */
  sha256: v.optional(DigestSchema),
})
export type Provenance = v.InferOutput<typeof ProvenanceSchema>

/** One captured text of an article. */
export const VersionSchema = v.object({
  /** When this text was first captured, RFC 3339 with offset; null when unknown. */
  capturedAt: v.nullable(InstantSchema),
  /** Whether `capturedAt` was estimated; absent when it was recorded. */
  isEstimated: v.optional(v.boolean()),
  /** When it was last captured; absent when unknown or only captured once. */
  lastCapturedAt: v.optional(InstantSchema),
  /** SHA-256 of its capture; absent where it was not computed. */
  sha256: v.optional(DigestSchema),
  /** The last segment of its address: `20240919T030000Z`, or `v1a2b3c4d` without a capture time. */
  addressPart: SlugSchema,
  /** Whether its captures are cut off; absent when they are not. */
  isPartial: v.optional(v.boolean()),
  /** Whether it is the version at the article's own address; absent when it is not. */
  isShown: v.optional(v.boolean()),
})
export type Version = v.InferOutput<typeof VersionSchema>
