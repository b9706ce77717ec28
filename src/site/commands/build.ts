import { readSiteSettings } from '../site-settings.ts'
import { buildAndReport, buildShardAndReport } from './build-and-report.ts'
import { readShardArguments } from './build-arguments.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run build [-- --verbose]`: builds the site and prints a summary.
 * `npm run build -- --shard 3/8`: compiles the third of eight shares of the captures, for `npm run merge`.
 */
runCommand(async () => {
  const { isVerbose, shard } = readShardArguments(process.argv.slice(2))
  const settings = readSiteSettings()
  if (shard === null) await buildAndReport(settings, isVerbose)
  else await buildShardAndReport(settings, shard)
})
