import { queryOptions } from '@tanstack/react-query'
import { CaptureAccountSchema } from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import { loadDocument } from '../loading/load-document.ts'
import { parseWith } from '../loading/parse-with.ts'

/** The line-by-line account of the capture that an article, or one of its versions, was compiled from. */
export function captureQuery(slug: string, part?: string) {
  return queryOptions({
    queryKey: ['capture', slug, part],
    queryFn: ({ signal }) =>
      loadDocument(paths.data.capture(slug, part), parseWith(CaptureAccountSchema), signal),
  })
}
