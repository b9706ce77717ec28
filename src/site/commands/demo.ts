import { serveSite } from '../server/serve-site.ts'
import { readSiteSettings } from '../site-settings.ts'
import { buildAndReport } from './build-and-report.ts'
import { readBuildArguments } from './build-arguments.ts'
import { runCommand } from './run-command.ts'

/** Another origin than that of `npm start`, so that the two sites share no library and no offline copies. */
const firstPort = 4273

/** `npm run demo [-- --verbose]`: builds the sample archive beside the site, and serves it until it is stopped. */
runCommand(async () => {
  const { isVerbose } = readBuildArguments(process.argv.slice(2))
  const settings = readSiteSettings({
    ...process.env,
    SIMAK_SEEDS: 'demo/captures',
    SIMAK_DIST: process.env.SIMAK_DIST || 'dist.demo',
  })
  await buildAndReport(settings, isVerbose)
  const address = await serveSite(settings, firstPort)
  process.stdout.write(`Open      ${address}\n`)
})
