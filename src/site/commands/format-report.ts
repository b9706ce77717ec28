import type { Article } from '../../core/article/schema.ts'
import { formatProblem, type Problem } from '../../core/capture/problem.ts'
import type { VersionSet } from '../../core/edition/version-set.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import { nameCaptures } from '../name-commands.ts'
import { listContainersOf } from '../seeds/capture-file.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { type CompiledFile, openCompilation } from '../seeds/compiled-file.ts'
import { count, listFirst } from './count.ts'
import { countKinds } from './count-kinds.ts'
import { formatTable, shorten } from './format-captures.ts'
import { listNextSteps } from './next-steps.ts'

/** How many rows of each list a report prints, and whether it prints every line of every capture. */
export type ReportOptions = { isVerbose: boolean }

/** About a screen for each list; `--verbose` prints all. */
const maxRows = 12
/** More versions of one article are rare. */
const maxVersions = 5
/** Names of files and columns of text on one line. */
const maxNamed = 3
const maxColumns = 70

/**
 * Formats what became of a folder of captures: the kinds of what was read, the problems by kind, the containers,
 * the versions, and what to do next. Its length does not grow with the folder, unless it is to be verbose.
 */
export function formatReport(
  folder: string,
  compiled: CompiledSeeds,
  { isVerbose }: ReportOptions,
): string {
  const limit = isVerbose ? Number.POSITIVE_INFINITY : maxRows
  const tables = isVerbose
    ? [
        ...compiled.compilations.map(openCompilation).map(formatTable),
        ...compiled.problems.map(formatProblem),
      ]
    : []
  const parts = [
    ...tables,
    formatKinds(folder, compiled),
    formatProblemKinds(compiled.problems, limit),
    formatContainers(compiled, limit),
    formatVersions(compiled.built.versions, limit),
    formatNext(folder, compiled),
  ]
  const more = `Every line of every capture: ${nameCaptures(folder, '--verbose')}`
  return `${[...parts, ...(isVerbose ? [] : [more])].filter((part) => part !== '').join('\n\n')}\n`
}

/** What was read, and what it became. */
function formatKinds(folder: string, compiled: CompiledSeeds): string {
  const { built, captureCount, repeats, pictures, compilations } = compiled
  const full = built.articles.filter(({ type }) => type === 'full').length
  const briefs = built.articles.flatMap((article) => (article.type === 'brief' ? [article] : []))
  const from = (source: 'addresses' | 'feed' | undefined) =>
    briefs.filter(({ knownFrom }) => knownFrom === source).length
  const kinds = [
    `${from(undefined)} from related lists`,
    `${from('addresses')} from lists of saved addresses`,
    `${from('feed')} from feeds`,
  ].filter((kind) => !kind.startsWith('0 '))
  const without = compilations.filter(isLeftOut).length
  return [
    `Read      ${cleanText(folder)}: ${count(captureCount, 'capture')}`,
    `Articles  ${full}${built.versions.length === 0 ? '' : `, ${built.versions.length} of them in several versions`}`,
    `Briefs    ${briefs.length}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}`,
    `Pictures  ${pictures.files.size}`,
    ...(repeats.size === 0
      ? []
      : [`Repeated  ${count(repeats.size, 'capture')} with the bytes of another`]),
    ...(without === 0 ? [] : [`Left out  ${count(without, 'file')}`]),
  ].join('\n')
}

function isLeftOut({ article, problems }: CompiledFile): boolean {
  return article === null && problems.some(isError)
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** Errors first, then warnings, the most frequent first, each with its reason and some of its files. */
function formatProblemKinds(problems: readonly Problem[], limit: number): string {
  if (problems.length === 0) return 'Problems  none'
  const kinds = (['error', 'warning'] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity)
    return countKinds(found).map(({ code }) => {
      const own = found.filter((problem) => problem.code === code)
      const files = [...new Set(own.map(({ file }) => shorten(file, maxColumns)))]
      return [
        `  ${severity.padEnd(7)} ${String(own.length).padStart(5)}  ${code}`,
        `                 ${own[0]?.why ?? ''}`,
        `                 ${listFirst(files, maxNamed)}`,
      ].join('\n')
    })
  })
  const errors = problems.filter(isError).length
  const title = `Problems  ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
  return [title, ...cut(kinds, limit, 'kind')].join('\n')
}

/** The folder itself and each container in it: how many captures, and what became of them. */
function formatContainers({ compilations }: CompiledSeeds, limit: number): string {
  const groups = new Map<string, CompiledFile[]>()
  for (const compilation of compilations) {
    const name = listContainersOf(compilation.file)[0]?.container ?? ''
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push(compilation)
  }
  if (groups.size === 0 || (groups.size === 1 && groups.has(''))) return ''
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, captures]) => {
      const title = name === '' ? 'files of the folder' : shorten(name, maxColumns)
      return `  ${title}: ${describeCaptures(captures)}`
    })
  return [`Captures by container`, ...cut(rows, limit, 'container')].join('\n')
}

function describeCaptures(captures: readonly CompiledFile[]): string {
  const of = (type: Article['type']) =>
    captures.filter(({ article }) => article?.type === type).length
  const left = captures.filter(isLeftOut).length
  return [
    ...(of('full') === 0 ? [] : [count(of('full'), 'article')]),
    ...(of('brief') === 0 ? [] : [count(of('brief'), 'brief')]),
    ...(left === 0 ? [] : [`${left} left out`]),
  ].join(', ')
}

/** Articles of which several versions were captured, each with its captures, oldest first. */
function formatVersions(sets: readonly VersionSet[], limit: number): string {
  if (sets.length === 0) return ''
  const rows = sets.map(({ versions, shown }) => {
    const listed = versions.map(({ addressPart, article }) => {
      const mark = addressPart === shown ? '  (shown)' : ''
      return `    ${addressPart}  ${shorten(article.provenance.capture ?? '', maxColumns)}${mark}`
    })
    const title = versions.find(({ addressPart }) => addressPart === shown)?.article.headline ?? ''
    return [
      `  ${shorten(title, maxColumns)}`,
      ...cut(listed, limit === maxRows ? maxVersions : limit, 'version', '    '),
    ].join('\n')
  })
  return [`Versions  ${count(sets.length, 'article')}`, ...cut(rows, limit, 'article')].join('\n')
}

function formatNext(folder: string, compiled: CompiledSeeds): string {
  return [
    'Next',
    ...listNextSteps(folder, compiled).map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}

/** The first rows, and how many more there are. */
function cut(rows: readonly string[], limit: number, noun: string, indent = '  '): string[] {
  const more = rows.length - limit
  return more <= 0
    ? [...rows]
    : [...rows.slice(0, limit), `${indent}and ${count(more, `more ${noun}`)}`]
}
