import { readSiteSettings } from '../site-settings.ts'
import { buildAndReport } from './build-and-report.ts'
import { readBuildArguments } from './build-arguments.ts'
import { runCommand } from './run-command.ts'

/** `npm run build [-- --verbose]`: builds the site and prints a summary. */
runCommand(async () => {
  const { isVerbose } = readBuildArguments(process.argv.slice(2))
  await buildAndReport(readSiteSettings(), isVerbose)
})
