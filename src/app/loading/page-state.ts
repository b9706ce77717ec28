import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { PublishedArticleSchema } from '../../core/article/schema.ts'
import { StorySchema } from '../../core/article/story.ts'
import { ArchivePageSchema, EditionSchema } from '../../core/edition/schema.ts'
import { archiveQuery, articleQuery, editionQuery, newestQuery } from './queries.ts'

/** The data that a prerendered page was made from and carries with it. */
export const PageStateSchema = v.variant('type', [
  v.object({ type: v.literal('edition'), edition: EditionSchema }),
  v.object({ type: v.literal('article'), article: PublishedArticleSchema }),
  v.object({ type: v.literal('archive'), archive: ArchivePageSchema }),
  /** The library, which is on the reader's device and not in the page. */
  v.object({ type: v.literal('library') }),
  /** The search, whose query is in the address. */
  v.object({ type: v.literal('search') }),
  /** The page that a host serves for an address it does not have. */
  v.object({ type: v.literal('missing'), newest: v.array(StorySchema) }),
])
export type PageState = v.InferOutput<typeof PageStateSchema>

/** Puts a page's data where its queries look for it, so that nothing is fetched for it. */
export function seedQueries(queryClient: QueryClient, state: PageState): void {
  switch (state.type) {
    case 'edition':
      queryClient.setQueryData(editionQuery.queryKey, state.edition)
      break
    case 'article':
      queryClient.setQueryData(articleQuery(state.article.slug).queryKey, state.article)
      break
    case 'archive':
      queryClient.setQueryData(archiveQuery(state.archive.page).queryKey, state.archive)
      break
    case 'missing':
      queryClient.setQueryData(newestQuery.queryKey, state.newest)
      break
  }
}
