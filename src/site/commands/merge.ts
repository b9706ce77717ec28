import { hashSources } from '../bundle/hash-sources.ts'
import { takeShards } from '../shards/take-shards.ts'
import { readSiteSettings } from '../site-settings.ts'
import { buildAndReport } from './build-and-report.ts'
import { readMergeArguments } from './build-arguments.ts'
import { formatTakenShards } from './format-shards.ts'
import { runCommand } from './run-command.ts'

/** `npm run merge -- DIR DIR … [--verbose]`: brings shards into the cache, and builds the site. */
runCommand(async () => {
  const { isVerbose, folders } = readMergeArguments(process.argv.slice(2))
  const settings = readSiteSettings()
  const { compiler } = await hashSources()
  const taken = await takeShards(folders, settings.cache, compiler)
  process.stdout.write(formatTakenShards(taken))
  await buildAndReport(settings, isVerbose)
})
