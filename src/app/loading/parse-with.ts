import * as v from 'valibot'
import { LoadFailure, type ParseDocument } from './load-document.ts'

/** Creates a parser for `loadDocument` from a schema. It throws `newer` or `damaged` for invalid data. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
): ParseDocument<v.InferOutput<Schema>> {
  return (json) => {
    const result = v.safeParse(schema, json)
    if (result.success) return result.output
    throw new LoadFailure(isNewer(result.issues) ? 'newer' : 'damaged', { cause: result.issues })
  }
}

/**
 * Whether a schema rejected a document because of its version. Older versions are upgraded, so a rejected
 * version is a newer one.
 */
function isNewer(issues: readonly v.BaseIssue<unknown>[]): boolean {
  return issues.some(
    ({ path, input }) =>
      path?.length === 1 && path[0]?.key === 'version' && Number.isInteger(input),
  )
}
