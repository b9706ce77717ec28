import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { countEdition, findLeftOut } from './count-edition.ts'

/**
 * Returns the path of a build's report. It is beside the site instead of in it, because file names and
 * problems of captures are the keeper's. `nameReportFile('/srv/dist') → '/srv/dist.report.json'`
 */
export function nameReportFile(dist: string): string {
  return `${dist}.report.json`
}

/**
 * Formats the report of a build as JSON: files read, files left out, every problem. Equal captures give an
 * equal report.
 */
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
