import { extname } from 'node:path'
import { describeProblem, type Problem } from '../../core/capture/problem.ts'
import { listContainersOf } from './capture-file.ts'

/**
 * Describes files that are left alone: each one in the folder itself, and those of a container together, since
 * the archive of a site holds thousands.
 */
export function describeOthers(names: readonly string[]): Problem[] {
  const inContainers = new Map<string, string[]>()
  const problems: Problem[] = []
  for (const name of names) {
    const container = listContainersOf(name).at(-1)?.container
    if (container === undefined)
      problems.push(describeProblem('unsupported-file', { file: name, what: name }))
    else inContainers.set(container, [...(inContainers.get(container) ?? []), name])
  }
  for (const [file, left] of inContainers)
    problems.push(describeProblem('entries-left-alone', { file, what: countEndings(left) }))
  return problems
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
