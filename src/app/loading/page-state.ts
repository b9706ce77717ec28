import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { PublishedArticleSchema } from '../../core/article/schema.ts'
import { StorySchema } from '../../core/article/story.ts'
import { ArchivePageSchema, EditionSchema } from '../../core/edition/schema.ts'
import { archiveQuery, articleQuery, editionQuery, newestQuery } from './queries.ts'

/** The data that a prerendered page was rendered with, and embeds for hydration. */
export const PageStateSchema = v.variant('type', [
  v.object({ type: v.literal('edition'), edition: EditionSchema }),
  v.object({ type: v.literal('article'), article: PublishedArticleSchema }),
  v.object({ type: v.literal('archive'), archive: ArchivePageSchema }),
  /** No data: the library is on the reader's device. */
  v.object({ type: v.literal('library') }),
  /** No data: the query is in the address. */
  v.object({ type: v.literal('search') }),
  /** The page that a host serves with status 404. */
  v.object({ type: v.literal('missing'), newest: v.array(StorySchema) }),
])
export type PageState = v.InferOutput<typeof PageStateSchema>

/** Puts the embedded data into the query cache, so that hydration fetches nothing. */
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
