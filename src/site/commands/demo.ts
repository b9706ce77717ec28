import { serveSite } from '../server/serve-site.ts'
import { readSiteSettings } from '../site-settings.ts'
import { buildAndReport } from './build-and-report.ts'
import { readBuildArguments } from './build-arguments.ts'
import { runCommand } from './run-command.ts'

/** `npm run demo [-- --verbose]`: builds the sample archive beside the site, and serves it until it is stopped. */
runCommand(async () => {
  const { isVerbose } = readBuildArguments(process.argv.slice(2))
  const settings = readSiteSettings({
    SIMAK_DIST: 'dist.demo',
    ...process.env,
    SIMAK_SEEDS: 'demo/captures',
  })
  await buildAndReport(settings, isVerbose)
  const address = await serveSite(settings)
  process.stdout.write(`Open      ${address}\n`)
})
