import { rename, rm, writeFile } from 'node:fs/promises'
import { formatProblem } from '../../core/capture/problem.ts'
import { buildSite } from '../build-site.ts'
import type { Shard } from '../shards/shard.ts'
import { buildShard } from '../shards/write-shard.ts'
import type { SiteSettings } from '../site-settings.ts'
import { formatBuildSummary } from './format-build-summary.ts'
import { formatBuiltShard } from './format-shards.ts'
import { createProgressLine } from './progress-line.ts'
import { formatReportFile, nameReportFile } from './report-file.ts'

/** Builds the site, writes the report file beside it and prints a summary; if verbose, also every problem. */
export async function buildAndReport(settings: SiteSettings, isVerbose: boolean): Promise<void> {
  // Vite's log and the progress line would overwrite each other.
  const progress = isVerbose ? null : createProgressLine(process.stderr)
  const onStep = progress?.show ?? (() => undefined)
  try {
    const built = await buildSite(settings, { isVerbose, onStep, onWait: sayWaiting })
    const { compiled } = built
    await writeReport(nameReportFile(settings.dist), formatReportFile(settings.seeds, compiled))
    progress?.clear()
    if (isVerbose)
      for (const problem of compiled.problems) process.stdout.write(`${formatProblem(problem)}\n\n`)
    process.stdout.write(formatBuildSummary(settings, built))
  } finally {
    progress?.clear()
  }
}

/** Compiles one share of the captures into a folder of its own, and prints a summary. */
export async function buildShardAndReport(settings: SiteSettings, shard: Shard): Promise<void> {
  const progress = createProgressLine(process.stderr)
  try {
    const built = await buildShard(settings, shard, { onStep: progress.show, onWait: sayWaiting })
    progress.clear()
    process.stdout.write(formatBuiltShard(settings.seeds, shard, built))
  } finally {
    progress.clear()
  }
}

/** Says why nothing seems to happen. A terminal's progress line would not reach a log. */
function sayWaiting(pid: number, dist: string): void {
  process.stderr.write(
    `Another build (process ${pid}) is writing ${dist}. This one waits for it.\n`,
  )
}

/** Replaces the last report, which stays whole when the disk is full. */
async function writeReport(file: string, text: string): Promise<void> {
  const next = `${file}.${process.pid}`
  try {
    await writeFile(next, text)
    await rename(next, file)
  } finally {
    await rm(next, { force: true })
  }
}
