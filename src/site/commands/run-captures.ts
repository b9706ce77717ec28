import { hashSources } from '../bundle/hash-sources.ts'
import { type CompileOptions, compileSeeds } from '../seeds/compile-seeds.ts'
import { openEarlierWork } from '../seeds/earlier-work.ts'
import { readSiteSettings, type SiteSettings } from '../site-settings.ts'
import { readCapturesArguments } from './captures-arguments.ts'
import { formatCapturesJson } from './format-captures.ts'
import { formatInit } from './format-init.ts'
import { formatReport } from './format-report.ts'
import { initProvenance } from './init-provenance.ts'
import { createProgressLine } from './progress-line.ts'

/** Does what `npm run captures` is asked for. Returns what it prints; throws on arguments that it does not know. */
export async function runCaptures(args: string[]): Promise<string> {
  const { isJson, isVerbose, init, folder } = readCapturesArguments(args)
  const { cache, seeds: usual } = readSiteSettings()
  if (init !== undefined) {
    return formatInit(
      init,
      await workWithEarlier({ seeds: init, cache }, (options) => initProvenance(init, options)),
    )
  }
  const seeds = folder ?? usual
  const compiled = await workWithEarlier({ seeds, cache }, (options) =>
    compileSeeds(seeds, options),
  )
  return isJson ? formatCapturesJson(compiled) : formatReport(seeds, compiled, { isVerbose })
}

/** Compiles what no command has compiled before, as a build does; a build then takes it from here. */
async function workWithEarlier<Result>(
  settings: Pick<SiteSettings, 'seeds' | 'cache'>,
  work: (options: CompileOptions) => Promise<Result>,
): Promise<Result> {
  const { compiler } = await hashSources()
  const earlier = openEarlierWork(settings, compiler)
  const progress = createProgressLine(process.stderr)
  try {
    return await work({
      ...earlier.options,
      onProgress: (done, total) => progress.show('Reading captures', done, total),
    })
  } finally {
    progress.clear()
    earlier.save()
  }
}
