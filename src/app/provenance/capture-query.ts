import { queryOptions } from '@tanstack/react-query'
import { CaptureAccountSchema } from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import { loadDocument } from '../loading/load-document.ts'

/** The account of the capture that an article was made of, line by line. */
export function captureQuery(slug: string) {
  return queryOptions({
    queryKey: ['capture', slug],
    queryFn: ({ signal }) => loadDocument(paths.data.capture(slug), CaptureAccountSchema, signal),
  })
}
