import { compileSeeds } from '../seeds/compile-seeds.ts'
import { readSiteSettings } from '../site-settings.ts'
import { readCapturesArguments } from './captures-arguments.ts'
import { formatCapturesJson } from './format-captures.ts'
import { formatInit } from './format-init.ts'
import { formatReport } from './format-report.ts'
import { initProvenance } from './init-provenance.ts'

/** Does what `npm run captures` is asked for. Returns what it prints; throws on arguments that it does not know. */
export async function runCaptures(args: string[]): Promise<string> {
  const { isJson, isVerbose, init, folder } = readCapturesArguments(args)
  if (init !== undefined) return formatInit(init, await initProvenance(init))
  const seeds = folder ?? readSiteSettings().seeds
  const compiled = await compileSeeds(seeds)
  return isJson ? formatCapturesJson(compiled) : formatReport(seeds, compiled, { isVerbose })
}
