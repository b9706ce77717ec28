import { relative } from 'node:path'
import type { Problem } from '../../core/capture/problem.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import type { BuiltSite } from '../build-site.ts'
import type { ReadyPictures } from '../pictures/ready-pictures.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import type { SiteSettings } from '../site-settings.ts'
import { count, listFirst } from './count.ts'
import { countEdition, findLeftOut } from './count-edition.ts'
import { countKinds } from './count-kinds.ts'
import { nameReportFile } from './report-file.ts'

/** Maximum number of names on a line; more would wrap on a terminal of 80 columns. */
const maxNamed = 3

/**
 * Sums up a build in a few lines: what was read, which pictures there are, what was left out, what was wrong
 * with the cache, and which problems there are.
 */
export function formatBuildSummary(
  { seeds, dist }: Pick<SiteSettings, 'seeds' | 'dist'>,
  { compiled, notes }: Pick<BuiltSite, 'compiled' | 'notes'>,
): string {
  const { captures, articles, briefs } = countEdition(compiled)
  const counts = [count(captures, 'capture'), count(articles, 'article'), count(briefs, 'brief')]
  const lines = [
    `Read      ${cleanText(seeds)}: ${counts.join(', ')}`,
    ...formatPictures(compiled.pictures),
    ...formatLeftOut(compiled),
    ...notes.map((note) => `Cache     ${note}`),
    `Problems  ${formatProblems(compiled.problems)}`,
    ...(compiled.problems.length === 0 ? [] : [`Report    ${shortenPath(nameReportFile(dist))}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** Says where the site is, and whether this build wrote it or found it as it has to be. */
export function formatSite(dist: string, pageCount: number, isUnchanged = false): string {
  const label = isUnchanged ? 'Unchanged ' : 'Wrote     '
  return `${label}${shortenPath(dist)}: ${count(pageCount, 'page')}\n`
}

/** No line where no capture has a picture. */
function formatPictures({ files, made, cached, asCaptured }: ReadyPictures): string[] {
  if (files.size === 0) return []
  const how =
    asCaptured === null
      ? `${made} made ready, ${cached} from the cache`
      : `as they were captured, because ${asCaptured}`
  return [`Pictures  ${files.size}: ${how}`]
}

function formatLeftOut(compiled: CompiledSeeds): string[] {
  const files = findLeftOut(compiled).map(({ file, problems }) => {
    // The error that ended a capture is its last.
    const reason = problems.findLast(({ severity }) => severity === 'error')
    return `${cleanText(file)} (${reason?.code})`
  })
  return files.length === 0 ? [] : [`Left out  ${listFirst(files, maxNamed)}`]
}

function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'none'
  return (['error', 'warning'] as const)
    .map((severity) => ({ severity, found: problems.filter((each) => each.severity === severity) }))
    .filter(({ found }) => found.length > 0)
    .map(({ severity, found }) => {
      const kinds = countKinds(found).map((kind) => `${kind.count} ${kind.code}`)
      return `${count(found.length, severity)} (${listFirst(kinds, maxNamed)})`
    })
    .join(', ')
}

/** Formats a path relative to the working directory if that is shorter. */
export function shortenPath(path: string): string {
  const below = relative('', path)
  return cleanText(below === '' || below.startsWith('..') ? path : below)
}
