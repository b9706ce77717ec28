import { writeFile } from 'node:fs/promises'
import { formatProblem } from '../../core/capture/problem.ts'
import { buildSite } from '../build-site.ts'
import type { Settings } from '../settings.ts'
import { formatSummary } from './format-summary.ts'
import { createProgressLine } from './progress-line.ts'
import { formatReportFile, nameReportFile } from './report-file.ts'

/** Builds the site, writes the report file beside it, and prints a summary; all problems, too, when verbose. */
export async function buildAndReport(settings: Settings, isVerbose: boolean): Promise<void> {
  // Vite's own lines would run into the progress line.
  const progress = isVerbose ? null : createProgressLine(process.stderr)
  const onStep = progress?.show ?? (() => undefined)
  try {
    const { compiled, pageCount } = await buildSite(settings, { isVerbose, onStep })
    await writeFile(nameReportFile(settings.dist), formatReportFile(settings.seeds, compiled))
    progress?.clear()
    if (isVerbose)
      for (const problem of compiled.problems) process.stdout.write(`${formatProblem(problem)}\n\n`)
    process.stdout.write(formatSummary(settings, { compiled, pageCount }))
  } finally {
    progress?.clear()
  }
}
