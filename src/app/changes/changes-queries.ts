import { type QueryClient, queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { ChangesSchema, LatestChangesSchema } from '../../core/changes/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { loadDocument, refuseNewer } from '../loading/load-document.ts'
import type { LatePageState } from '../loading/page-state.ts'
import { parseWith } from '../loading/parse-with.ts'

const parseChanges = parseWith(ChangesSchema)
const parseLatest = parseWith(LatestChangesSchema)

/** What changed between two versions of an article, by their address parts. */
export function changesQuery(slug: string, from: string, to: string) {
  return queryOptions({
    queryKey: ['changes', slug, from, to],
    queryFn: ({ signal }) => loadDocument(paths.data.changes(slug, from, to), readChanges, signal),
  })
}

/** The latest changes in the archive. */
export const latestChangesQuery = queryOptions({
  queryKey: ['latest-changes'],
  queryFn: ({ signal }) => loadDocument(paths.data.latestChanges, readLatest, signal),
})

/** Puts the data that a page about changes embeds into the query cache. Throws when it is damaged. */
export function seedChanges(queryClient: QueryClient, { type, late }: LatePageState): void {
  if (type === 'latest-changes') {
    queryClient.setQueryData(latestChangesQuery.queryKey, v.parse(LatestChangesSchema, late))
    return
  }
  const changes = v.parse(ChangesSchema, late)
  const { slug, versions, before, after } = changes
  const [from, to] = [versions[before]?.addressPart ?? '', versions[after]?.addressPart ?? '']
  queryClient.setQueryData(changesQuery(slug, from, to).queryKey, changes)
}

function readChanges(json: unknown) {
  refuseNewer(json, 1)
  return parseChanges(json)
}

function readLatest(json: unknown) {
  refuseNewer(json, 1)
  return parseLatest(json)
}
