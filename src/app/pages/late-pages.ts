import type { QueryClient } from '@tanstack/react-query'
import { pagesLanguage, withWords } from '../i18n/spoken-language.ts'
import { createLatePart } from '../loading/late-part.ts'
import type { PageState } from '../loading/page-state.ts'

/** The pages of the archive, of outlets and of reporters. */
export const archivePages = createLatePart(() => import('./archive-pages.tsx'))

/** The pages about changes, which few readers open. */
export const changesPages = createLatePart(() => import('./changes-pages.tsx'))

/** The search and the library, whose own code loads later still. */
export const toolPages = createLatePart(() => import('./tool-pages.tsx'))

/** Loads the pages of the archive with their words. Rejects when loading fails. */
export function loadArchivePages() {
  return withWords(archivePages.load(), 'archive')
}

/** Loads the pages about changes with their words. Rejects when loading fails. */
export function loadChangesPages() {
  return withWords(changesPages.load(), 'changes')
}

/**
 * Loads the code that a prerendered page needs before hydration, which renders it in the language of
 * prerendered pages first. Most pages need none.
 */
export async function loadForHydration(queryClient: QueryClient, state: PageState): Promise<void> {
  if (state.type === 'search' || state.type === 'library') await toolPages.load()
  if (state.type === 'archive' || state.type === 'numbered') {
    await Promise.all([loadArchivePages(), pagesLanguage.parts.archive.load()])
  }
  if ('late' in state) {
    const [pages] = await Promise.all([loadChangesPages(), pagesLanguage.parts.changes.load()])
    pages.seedChanges(queryClient, state)
  }
}
