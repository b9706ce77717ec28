import { parseArgs } from 'node:util'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { readSiteSettings } from '../site-settings.ts'
import { formatCaptures, formatCapturesJson } from './format-captures.ts'
import { runCommand } from './run-command.ts'

/** `npm run captures [-- [--json] [FOLDER]]`: prints the role of every line of every capture. */
runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const compiled = await compileSeeds(positionals[0] ?? readSiteSettings().seeds)
  process.stdout.write(values.json ? formatCapturesJson(compiled) : formatCaptures(compiled))
})
