import { writeFile } from 'node:fs/promises'
import { formatProblem } from '../../core/capture/problem.ts'
import { buildSite } from '../build-site.ts'
import type { SiteSettings } from '../site-settings.ts'
import { formatBuildSummary } from './format-build-summary.ts'
import { createProgressLine } from './progress-line.ts'
import { formatReportFile, nameReportFile } from './report-file.ts'

/** Builds the site, writes the report file beside it and prints a summary; if verbose, also every problem. */
export async function buildAndReport(settings: SiteSettings, isVerbose: boolean): Promise<void> {
  // Vite's log and the progress line would overwrite each other.
  const progress = isVerbose ? null : createProgressLine(process.stderr)
  const onStep = progress?.show ?? (() => undefined)
  try {
    const { compiled, pageCount } = await buildSite(settings, { isVerbose, onStep })
    await writeFile(nameReportFile(settings.dist), formatReportFile(settings.seeds, compiled))
    progress?.clear()
    if (isVerbose)
      for (const problem of compiled.problems) process.stdout.write(`${formatProblem(problem)}\n\n`)
    process.stdout.write(formatBuildSummary(settings, { compiled, pageCount }))
  } finally {
    progress?.clear()
  }
}
