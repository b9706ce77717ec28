import { parseArgs } from 'node:util'
import { formatProblem } from '../../core/capture/problem.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { readSettings } from '../settings.ts'

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const { compilations, problems } = await compileSeeds(positionals[0] ?? readSettings().seeds)
const ofOneFile = new Set(compilations.flatMap((compilation) => compilation.problems))
const betweenFiles = problems.filter((problem) => !ofOneFile.has(problem))
process.stdout.write(
  values.json
    ? compilations.map((compilation) => `${formatJson(compilation)}\n`).join('')
    : `${[...compilations.map(formatTable), formatSummary()].join('\n\n')}\n`,
)

function formatJson({ file, article, lines, findings, problems: found }: Compilation): string {
  const all = [...found, ...betweenFiles.filter((problem) => problem.file === file)]
  return JSON.stringify({ file, article, lines, findings, problems: all })
}

/** The account of one capture: line, role, rule and the line's first words; of a web page also what its metadata told. */
function formatTable({ file, article, lines, findings }: Compilation): string {
  const rows = lines
    .filter(({ role }) => role !== 'blank')
    .map(({ line, role, rule, text }) =>
      [String(line).padStart(5), role.padEnd(9), rule.padEnd(20), shorten(text)].join('  '),
    )
  const blank = lines.length - rows.length
  const title = `${file}: ${article === null ? 'no article' : article.headline}`
  const head = [' line', 'role     ', 'rule                ', 'text'].join('  ')
  const origins = findings.map(({ field, from }) => `${field} from ${from}`).join(', ')
  const count = `${lines.length} lines, ${blank} of them blank`
  return [title, head, ...rows, count, ...(origins === '' ? [] : [origins])].join('\n')
}

function shorten(text: string): string {
  const characters = [...cleanText(text)]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}

function formatSummary(): string {
  const articles = compilations.filter(({ article }) => article !== null).length
  const summary = `${compilations.length} files, ${articles} articles, ${problems.length} problems`
  return [...problems.map(formatProblem), summary].join('\n\n')
}
