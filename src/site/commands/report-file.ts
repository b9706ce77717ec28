import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { countEdition, findLeftOut } from './count-edition.ts'

/**
 * Where the report of a build is written: beside the site, because file names and problems of captures
 * are the keeper's. `nameReportFile('/srv/dist') → '/srv/dist.report.json'`
 */
export function nameReportFile(dist: string): string {
  return `${dist}.report.json`
}

/** The report of a build as JSON: what was read, what was left out, and every problem. Equal for equal captures. */
export function formatReportFile(seeds: string, compiled: CompiledSeeds): string {
  const report = {
    version: 1,
    seeds,
    ...countEdition(compiled),
    leftOut: findLeftOut(compiled).map(({ file }) => file),
    problems: compiled.problems,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
