import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import type { CompiledFile } from '../seeds/compiled-file.ts'

/** Counts of the captures that were read and of the edition made from them. */
export type EditionCount = { captures: number; articles: number; briefs: number }

export function countEdition({ captureCount, built }: CompiledSeeds): EditionCount {
  const articles = built.articles.filter(({ type }) => type === 'full').length
  return { captures: captureCount, articles, briefs: built.articles.length - articles }
}

/**
 * Lists files that should have yielded an article but did not. Files that are no captures have a warning
 * instead.
 */
export function findLeftOut({ compilations }: CompiledSeeds): CompiledFile[] {
  return compilations.filter(
    ({ article, problems }) =>
      article === null && problems.some(({ severity }) => severity === 'error'),
  )
}
