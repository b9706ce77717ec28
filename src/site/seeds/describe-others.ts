import { extname } from 'node:path'
import { describeProblem, type Problem, type ProblemCode } from '../../core/capture/problem.ts'
import { entryMark, listContainersOf } from './capture-file.ts'
import type { CompiledFile } from './compiled-file.ts'

/** Pages that one line names. */
const maxNamed = 3

/**
 * Describes files that are left alone: each one in the folder itself, and those of a container together, since
 * the archive of a site holds thousands.
 */
export function describeOthers(names: readonly string[]): Problem[] {
  const own = names.filter((name) => listContainersOf(name).length === 0)
  const groups = groupByContainer(names)
  return [
    ...own.map((name) => describeProblem('unsupported-file', { file: name, what: name })),
    ...[...groups].map(([file, left]) =>
      describeProblem('entries-left-alone', { file, what: countEndings(left) }),
    ),
  ]
}

/** Groups the names of entries by the innermost container; names of other files are left out. */
function groupByContainer(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const container = listContainersOf(name).at(-1)?.container
    if (container === undefined) continue
    const group = groups.get(container) ?? []
    groups.set(container, group)
    group.push(name)
  }
  return groups
}

/** Problems of a page that is no article. */
const notArticle: readonly ProblemCode[] = [
  'empty-capture',
  'only-noise',
  'no-headline',
  'no-body',
  'single-line',
]

/** Whether a compilation says that its page is no article, and nothing worse. */
export function isNoArticle({ article, problems }: CompiledFile): boolean {
  return article === null && problems.some(({ code }) => notArticle.includes(code))
}

/** Describes pages of containers that turned out to be no articles, those of one container together. */
export function describeNoArticles(names: readonly string[]): Problem[] {
  const groups = groupByContainer(names)
  return [...groups].map(([file, pages]) => {
    const shown = pages.slice(0, maxNamed).map((name) => name.slice(file.length + entryMark.length))
    const more = pages.length > shown.length ? ` and ${pages.length - shown.length} more` : ''
    const what = `${pages.length}: ${shown.join(', ')}${more}`
    return describeProblem('pages-without-article', { file, what })
  })
}

/** `['a.css', 'b.css', 'c.js']` → "2 .css, 1 .js" */
function countEndings(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    const ending = extname(name) || 'without ending'
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  return [...counts].map(([ending, count]) => `${count} ${ending}`).join(', ')
}
