import { readSettings } from '../settings.ts'
import { buildAndReport } from './build-and-report.ts'
import { readBuildArguments } from './build-arguments.ts'
import { runCommand } from './run-command.ts'

/** `npm run build [-- --verbose]`: builds the site and says what it read and wrote. */
runCommand(async () => {
  const { isVerbose } = readBuildArguments(process.argv.slice(2))
  await buildAndReport(readSettings(), isVerbose)
})
