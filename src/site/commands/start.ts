import { serveSite } from '../server/serve-site.ts'
import { readSiteSettings } from '../site-settings.ts'
import { buildAndReport } from './build-and-report.ts'
import { readBuildArguments } from './build-arguments.ts'
import { runCommand } from './run-command.ts'

/** `npm start [-- --verbose]`: builds the site, then serves it on this machine until it is stopped. */
runCommand(async () => {
  const { isVerbose } = readBuildArguments(process.argv.slice(2))
  const settings = readSiteSettings()
  await buildAndReport(settings, isVerbose)
  const address = await serveSite(settings)
  process.stdout.write(`Open      ${address}\n`)
})
