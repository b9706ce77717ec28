import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { formatProblem } from '../../core/capture/problem.ts'
import { type BuiltSite, buildSite } from '../build-site.ts'
import { hashSources, type SourceHashes } from '../bundle/hash-sources.ts'
import { followLinks } from '../check-places.ts'
import { openStandingSite } from '../output/standing-site.ts'
import { nameEncoders } from '../pictures/ready-cache.ts'
import { loadImageLibrary } from '../pictures/ready-pictures.ts'
import { stampFolder } from '../seeds/stamp-folder.ts'
import type { Shard } from '../shards/shard.ts'
import { buildShard } from '../shards/write-shard.ts'
import type { SiteSettings } from '../site-settings.ts'
import { formatBuildSummary, formatSite } from './format-build-summary.ts'
import { formatBuiltShard } from './format-shards.ts'
import { createProgressLine } from './progress-line.ts'
import { formatReportFile, nameReportFile } from './report-file.ts'

/**
 * Builds the site, writes the report file beside it and prints a summary; if verbose, also every problem. A site that
 * stands as the last build has left it is not built again when nothing has changed.
 */
export async function buildAndReport(settings: SiteSettings, isVerbose: boolean): Promise<void> {
  const { dist } = settings
  const report = nameReportFile(dist)
  const site = openStandingSite({ ...settings, dist: followLinks(dist) }, report)
  const sources = await hashSources()
  const madeFrom = describeSources(settings, sources)
  // Problems are printed whole from the captures alone.
  const standing = madeFrom === null || isVerbose ? null : site.find(madeFrom)
  if (standing !== null && standing.encoders === (await findEncoders(standing.encoders !== null))) {
    process.stdout.write(standing.summary + formatSite(dist, standing.pageCount, true))
    return
  }
  const built = await showBuilding(settings, sources, isVerbose)
  const { compiled, pageCount, notes } = built
  await writeReport(report, formatReportFile(settings.seeds, compiled))
  if (isVerbose)
    for (const problem of compiled.problems) process.stdout.write(`${formatProblem(problem)}\n\n`)
  const summary = formatBuildSummary(settings, built)
  process.stdout.write(summary + formatSite(dist, pageCount))
  // What was wrong with the cache is no more, and pictures could be encoded once there is a library for it.
  const isLasting = notes.length === 0 && compiled.pictures.asCaptured === null
  if (madeFrom !== null && isLasting) {
    const encoders = await findEncoders(compiled.pictures.files.size > 0)
    site.keep({ madeFrom, encoders, summary, pageCount })
  }
}

/** Builds a site, and shows on a terminal how far that is. */
async function showBuilding(
  settings: SiteSettings,
  sources: SourceHashes,
  isVerbose: boolean,
): Promise<BuiltSite> {
  // Vite's log and the progress line would overwrite each other.
  const progress = isVerbose ? null : createProgressLine(process.stderr)
  const onStep = progress?.show ?? (() => undefined)
  try {
    return await buildSite(settings, { sources, isVerbose, onStep, onWait: sayWaiting })
  } finally {
    progress?.clear()
  }
}

/** Names all that a site is made from: the program, its settings, the captures. Null while a capture is changing. */
function describeSources(settings: SiteSettings, { app }: SourceHashes): string | null {
  const captures = stampFolder(settings.seeds)
  if (captures === null) return null
  const { port: _, seeds, ...others } = settings
  return JSON.stringify([app, { ...others, seeds: resolve(seeds) }, captures])
}

/** Names the encoders that are installed; null where none are, or are not needed. */
async function findEncoders(areNeeded: boolean): Promise<string | null> {
  const sharp = areNeeded ? await loadImageLibrary() : null
  return sharp === null || typeof sharp === 'string' ? null : nameEncoders(sharp)
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
