import { parseArgs } from 'node:util'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { readSettings } from '../settings.ts'
import { formatCaptures, formatCapturesJson } from './format-captures.ts'
import { runCommand } from './run-command.ts'

/** `npm run captures [-- [--json] [FOLDER]]`: prints what became of every line of every capture. */
runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const compiled = await compileSeeds(positionals[0] ?? readSettings().seeds)
  process.stdout.write(values.json ? formatCapturesJson(compiled) : formatCaptures(compiled))
})
