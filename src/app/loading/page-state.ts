import type { QueryClient } from '@tanstack/react-query'
import { isFields, isListOf } from '../../core/article/fields.ts'
import { isStory, recogniseArticle } from '../../core/article/recognise-article.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { isChanges, isLatestChanges } from '../../core/changes/recognise-changes.ts'
import type { Changes, LatestChanges } from '../../core/changes/schema.ts'
import { isArchivePage, isEdition } from '../../core/edition/recognise-edition.ts'
import type { ArchivePage, Edition } from '../../core/edition/schema.ts'
import {
  archiveQuery,
  articleQuery,
  changesKey,
  editionQuery,
  latestChangesKey,
  newestQuery,
} from './queries.ts'

/** The data that a prerendered page was rendered with, and embeds for hydration. */
export type PageState =
  | { type: 'edition'; edition: Edition }
  | { type: 'article'; article: PublishedArticle }
  /** A version at its own address. */
  | { type: 'version'; article: PublishedArticle }
  | { type: 'archive'; archive: ArchivePage }
  | { type: 'changes'; changes: Changes }
  | { type: 'latest-changes'; latest: LatestChanges }
  /** No data: the library is on the reader's device. */
  | { type: 'library' }
  /** No data: the query is in the address. */
  | { type: 'search' }
  /** The page that a host serves with status 404. */
  | { type: 'missing'; newest: Story[] }

/** Returns the state that a page of this build embeds, or null for anything else. */
export function recogniseState(value: unknown): PageState | null {
  if (!isFields(value)) return null
  const { type, edition, archive, changes, latest, newest } = value
  switch (type) {
    case 'edition':
      return isEdition(edition) ? { type, edition } : null
    case 'article':
    case 'version': {
      const article = recogniseArticle(value.article)
      return article === null ? null : { type, article }
    }
    case 'archive':
      return isArchivePage(archive) ? { type, archive } : null
    case 'changes':
      return isChanges(changes) ? { type, changes } : null
    case 'latest-changes':
      return isLatestChanges(latest) ? { type, latest } : null
    case 'missing':
      return isListOf(isStory, newest) ? { type, newest } : null
    case 'library':
    case 'search':
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
      queryClient.setQueryData(archiveQuery(state.archive.page).queryKey, state.archive)
      break
    case 'changes': {
      const { slug, versions, before, after } = state.changes
      const [from, to] = [versions[before]?.addressPart ?? '', versions[after]?.addressPart ?? '']
      queryClient.setQueryData(changesKey(slug, from, to), state.changes)
      break
    }
    case 'latest-changes':
      queryClient.setQueryData(latestChangesKey, state.latest)
      break
    case 'missing':
      queryClient.setQueryData(newestQuery.queryKey, state.newest)
      break
  }
}
