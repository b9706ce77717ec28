import { runCaptures } from './run-captures.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run captures [-- [--verbose | --json] [FOLDER]]`: reports what became of the captures of a folder.
 * `npm run captures -- --init FOLDER`: begins a provenance file for each capture that has none.
 */
runCommand(async () => {
  process.stdout.write(await runCaptures(process.argv.slice(2)))
})
