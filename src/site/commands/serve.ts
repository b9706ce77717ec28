import { resolve } from 'node:path'
import { serveSite } from '../server/serve-site.ts'
import { readSiteSettings } from '../site-settings.ts'
import { runCommand } from './run-command.ts'

/** `tsx src/site/commands/serve.ts [FOLDER]`: serves a built site on this machine until it is stopped. */
runCommand(async () => {
  const settings = readSiteSettings()
  const [folder] = process.argv.slice(2)
  const dist = folder === undefined ? settings.dist : resolve(folder)
  const address = await serveSite({ ...settings, dist })
  process.stdout.write(`Open      ${address}\n`)
})
