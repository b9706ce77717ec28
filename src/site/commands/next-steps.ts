import type { Problem } from '../../core/capture/problem.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import { nameBuild, nameCaptures } from '../name-commands.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { count } from './count.ts'
import { countKinds } from './count-kinds.ts'

/** More would be a list that nobody follows. */
const maxSteps = 2

/**
 * Lists what a keeper does next: the one or two most useful steps, and then the build. Errors come first, the
 * most frequent kind before the others, then what the captures do not say of themselves, then warnings that ask
 * for something.
 */
export function listNextSteps(folder: string, compiled: CompiledSeeds): string[] {
  const { problems, built } = compiled
  const of = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity)
  const asking = of('warning').filter(({ fix }) => !fix.startsWith('Nothing to do'))
  const steps = [
    ...wordProblems(of('error')),
    ...wordUnknown(folder, compiled),
    ...wordProblems(asking),
  ].slice(0, maxSteps)
  if (built.edition.total === 0)
    return [
      ...steps,
      `Put saved pages into ${cleanText(folder)}: seeds/README.md says which kinds.`,
    ]
  return [...steps, `Build the site: ${nameBuild(folder)}`]
}

/** One step for each kind of problem: its advice, and where it applies. */
function wordProblems(problems: readonly Problem[]): string[] {
  return countKinds(problems).flatMap(({ code, count: total }) => {
    const first = problems.find((problem) => problem.code === code)
    if (first === undefined) return []
    const place = [first.file, first.line].filter((part) => part !== null).join(':')
    const others = total === 1 ? '' : ` and ${total - 1} more`
    return `${first.fix} (${code}: ${cleanText(place)}${others})`
  })
}

/** Captures that say neither when they were saved nor where, and that have no provenance file. */
function wordUnknown(folder: string, { compilations }: CompiledSeeds): string[] {
  const unknown = compilations.filter(
    ({ article }) =>
      article?.type === 'full' &&
      article.provenance.capture !== null &&
      (article.provenance.url === null || article.provenance.captured === null),
  )
  if (unknown.length === 0) return []
  const what = `${count(unknown.length, 'article')} without address or moment of capture`
  const command = nameCaptures(folder, '--init')
  return [`State them in provenance files, which "${command}" begins. (${what})`]
}
