import type { Compilation } from '../../core/compile/compile.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'

/** How many captures were read, and what the edition has of them. */
export type EditionCount = { captures: number; articles: number; briefs: number }

export function countEdition({ captureCount, built }: CompiledSeeds): EditionCount {
  const articles = built.articles.filter(({ type }) => type === 'full').length
  return { captures: captureCount, articles, briefs: built.articles.length - articles }
}

/** Files that gave no article though they should have. What is no capture at all, a warning says. */
export function findLeftOut({ compilations }: CompiledSeeds): Compilation[] {
  return compilations.filter(
    ({ article, problems }) =>
      article === null && problems.some(({ severity }) => severity === 'error'),
  )
}
