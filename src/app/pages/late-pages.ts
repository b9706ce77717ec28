import type { QueryClient } from '@tanstack/react-query'
import { pagesLanguage, withWords } from '../i18n/spoken-language.ts'
import { createLatePart } from '../loading/late-part.ts'
import type { LatePageState } from '../loading/page-state.ts'

/** The pages about changes, which few readers open. */
export const changesPages = createLatePart(() => import('./changes-pages.tsx'))

/** Loads the pages about changes with their words. Rejects when loading fails. */
export function loadChangesPages() {
  return withWords(changesPages.load(), 'changes')
}

/** The same before hydration, which renders the page in the language of prerendered pages first. */
export async function loadForHydration(
  queryClient: QueryClient,
  state: LatePageState,
): Promise<void> {
  const [pages] = await Promise.all([loadChangesPages(), pagesLanguage.parts.changes.load()])
  pages.seedChanges(queryClient, state)
}
