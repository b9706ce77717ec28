import { queryOptions } from '@tanstack/react-query'
import { ChangesSchema, LatestChangesSchema } from '../../core/changes/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { loadDocument, refuseNewer } from '../loading/load-document.ts'
import { parseWith } from '../loading/parse-with.ts'
import { changesKey, latestChangesKey } from '../loading/queries.ts'

const parseChanges = parseWith(ChangesSchema)
const parseLatest = parseWith(LatestChangesSchema)

/** What changed between two versions of an article, by their address parts. */
export function changesQuery(slug: string, from: string, to: string) {
  return queryOptions({
    queryKey: changesKey(slug, from, to),
    queryFn: ({ signal }) => loadDocument(paths.data.changes(slug, from, to), readChanges, signal),
  })
}

/** The latest changes in the archive. */
export const latestChangesQuery = queryOptions({
  queryKey: latestChangesKey,
  queryFn: ({ signal }) => loadDocument(paths.data.latestChanges, readLatest, signal),
})

function readChanges(json: unknown) {
  refuseNewer(json, 1)
  return parseChanges(json)
}

function readLatest(json: unknown) {
  refuseNewer(json, 1)
  return parseLatest(json)
}
