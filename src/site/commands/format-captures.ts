import type { Problem } from '../../core/capture/problem.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { openCompilation } from '../seeds/compiled-file.ts'

/** The parts of a compiled folder that the report needs. */
type Reported = Pick<CompiledSeeds, 'compilations' | 'problems'>

/** Number of characters shown of a line, so that a row fits on a terminal of 100 columns. */
const maxShown = 60

/**
 * Formats every file as one line of JSON with the role of each of its lines. A file that yields no article
 * has `article: null`, and its problems give the reason.
 */
export function formatCapturesJson({ compilations, problems }: Reported): string {
  const between = findBetween({ compilations, problems })
  return compilations
    .map((compiled) => {
      const { file, article, lines, findings, problems: own } = openCompilation(compiled)
      const all = [...own, ...(between.get(file) ?? [])]
      return `${JSON.stringify({ file, article, lines, findings, problems: all })}\n`
    })
    .join('')
}

/** Groups problems between files, such as two captures with the same bytes, by file. */
function findBetween({ compilations, problems }: Reported): Map<string, Problem[]> {
  const ofOneFile = new Set(compilations.flatMap((compilation) => compilation.problems))
  const between = new Map<string, Problem[]>()
  for (const problem of problems) {
    if (ofOneFile.has(problem)) continue
    between.set(problem.file, [...(between.get(problem.file) ?? []), problem])
  }
  return between
}

/**
 * Formats line number, role, rule and first words of each line; for a web page also the source of each field.
 */
export function formatTable({ file, article, lines, findings }: Compilation): string {
  const rows = lines
    .filter(({ role }) => role !== 'blank')
    .map(({ line, role, rule, text }) =>
      [String(line).padStart(5), role.padEnd(9), rule.padEnd(20), shorten(text, maxShown)].join(
        '  ',
      ),
    )
  const blank = lines.length - rows.length
  const title = `${cleanText(file)}: ${article === null ? 'no article' : article.headline}`
  const head = [' line', 'role     ', 'rule                ', 'text'].join('  ')
  const origins = findings
    .map(({ field, from, certainty }) => `${field} from ${from} (${certainty})`)
    .join(', ')
  const count = `${lines.length} lines, ${blank} of them blank`
  return [title, head, ...rows, count, ...(origins === '' ? [] : [origins])].join('\n')
}

/** Cuts a text to a number of characters; controls that could act on a terminal are removed. */
export function shorten(text: string, maxLength: number): string {
  const characters = [...cleanText(text)]
  return characters.length > maxLength
    ? `${characters.slice(0, maxLength - 1).join('')}…`
    : characters.join('')
}
