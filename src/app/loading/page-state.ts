import type { QueryClient } from '@tanstack/react-query'
import { isFields, isListOf } from '../../core/article/fields.ts'
import { isStory, recogniseArticle } from '../../core/article/recognise-article.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { isEdition } from '../../core/edition/recognise-edition.ts'
import type { Edition } from '../../core/edition/schema.ts'
import { archiveKey, articleQuery, editionQuery, newestQuery } from './queries.ts'

/** The data that a prerendered page was rendered with, and embeds for hydration. */
export type PageState =
  | { type: 'edition'; edition: Edition }
  | { type: 'article'; article: PublishedArticle }
  /** A version at its own address. */
  | { type: 'version'; article: PublishedArticle }
  /** A page of the archive, of an outlet or of a reporter, whose code checks its data. */
  | { type: 'archive'; path: string; archive: unknown }
  /** No data: an address of the archive as it was before it had days. */
  | { type: 'numbered' }
  /** The data is parsed by the page's code, which loads before hydration. */
  | LatePageState
  /** No data: the library is on the reader's device. */
  | { type: 'library' }
  /** No data: the query is in the address. */
  | { type: 'search' }
  /** The page that a host serves with status 404. */
  | { type: 'missing'; newest: Story[] }

/** The data of a page whose code loads later. */
export type LatePageState = { type: 'changes' | 'latest-changes'; late: unknown }

/** Returns the state that a page of this build embeds, or null for anything else. */
export function recogniseState(value: unknown): PageState | null {
  if (!isFields(value)) return null
  const { type, edition, path, late, newest } = value
  switch (type) {
    case 'edition':
      return isEdition(edition) ? { type, edition } : null
    case 'article':
    case 'version': {
      const article = recogniseArticle(value.article)
      return article === null ? null : { type, article }
    }
    case 'archive':
      return typeof path === 'string' ? { type, path, archive: value.archive } : null
    case 'changes':
    case 'latest-changes':
      return { type, late }
    case 'missing':
      return isListOf(isStory, newest) ? { type, newest } : null
    case 'library':
    case 'search':
    case 'numbered':
      return { type }
    default:
      return null
  }
}

/** Puts the embedded data into the query cache, so that hydration fetches nothing. */
export function seedQueries(queryClient: QueryClient, state: PageState): void {
  switch (state.type) {
    case 'edition':
      queryClient.setQueryData(editionQuery.queryKey, state.edition)
      break
    case 'article':
      queryClient.setQueryData(articleQuery(state.article.slug).queryKey, state.article)
      break
    case 'version': {
      const { article } = state
      const part = article.type === 'full' ? article.versionPart : undefined
      queryClient.setQueryData(articleQuery(article.slug, part).queryKey, article)
      break
    }
    case 'archive':
      queryClient.setQueryData(archiveKey(state.path), state.archive)
      break
    case 'missing':
      queryClient.setQueryData(newestQuery.queryKey, state.newest)
      break
  }
}
