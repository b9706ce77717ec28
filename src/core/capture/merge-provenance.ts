import * as v from 'valibot'
import { type CaptureProvenance, CaptureProvenanceSchema } from './provenance.ts'

/** The fields of one capture; what a provenance file says of other entries is dropped. */
const MergedSchema = v.object(CaptureProvenanceSchema.entries)

/**
 * Merges what several sources tell about one capture, the most trusted last. A field that a source leaves
 * out is taken from an earlier one. A moment of capture keeps its own certainty and reason.
 *
 * @example mergeProvenance([{ url: 'https://a.example/', outlet: 'A' }, { outlet: 'B' }])
 *   → outlet "B", url "https://a.example/"
 */
export function mergeProvenance(sources: readonly Partial<CaptureProvenance>[]): CaptureProvenance {
  const merged = new Map<string, unknown>()
  for (const { capturedAt = null, isEstimated, reason, ...others } of sources) {
    const moment = capturedAt === null ? {} : { capturedAt, isEstimated, reason }
    for (const [field, value] of Object.entries(others)) {
      if (value !== null && !isEmptyList(value)) merged.set(field, value)
    }
    for (const [field, value] of Object.entries(moment)) merged.set(field, value)
  }
  return v.parse(MergedSchema, Object.fromEntries(merged))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
