import * as v from 'valibot'
import { LoadFailure, type ParseDocument } from './load-document.ts'

/** What `loadDocument` parses with, made of a schema: it throws `newer` or `damaged` at what breaks the schema. */
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
 * Whether a schema refused a document for its version. An older version would have been upgraded, so a
 * version that is refused is a later one.
 */
function isNewer(issues: readonly v.BaseIssue<unknown>[]): boolean {
  return issues.some(
    ({ path, input }) =>
      path?.length === 1 && path[0]?.key === 'version' && Number.isInteger(input),
  )
}
