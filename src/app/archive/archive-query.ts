import { queryOptions } from '@tanstack/react-query'
import { recogniseArchive } from '../../core/archive/recognise-archive.ts'
import type { Archive } from '../../core/archive/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { LoadFailure, loadDocument, refuseNewer } from '../loading/load-document.ts'
import { archiveKey } from '../loading/queries.ts'

/** The page of the archive, of an outlet or of a reporter at a path. */
export function archiveQuery(path: string) {
  return queryOptions<unknown, Error, Archive>({
    queryKey: archiveKey(path),
    queryFn: ({ signal }) => loadDocument(paths.data.archive(path), readArchive, signal),
    // The data of a prerendered page is checked here, too.
    select: checkArchive,
  })
}

async function readArchive(json: unknown): Promise<Archive> {
  refuseNewer(json, 1)
  return recogniseArchive(json) ?? (await import('../loading/parse-fully.ts')).parseArchive(json)
}

function checkArchive(data: unknown): Archive {
  const archive = recogniseArchive(data)
  if (archive === null) throw new LoadFailure('damaged')
  return archive
}
