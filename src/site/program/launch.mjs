import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// Starts a command: `node src/site/program/launch.mjs build`. It runs bundled where the last build has bundled it
// from the same sources, and otherwise from its sources, which takes two seconds more. A plain file, because
// nothing runs TypeScript yet.

const programs = 'node_modules/.cache/simak/programs'

/** Returns the folder of the bundled commands; null when there is none, a damaged one, or one of other sources. */
async function findProgram() {
  try {
    const { key, folder, files } = JSON.parse(readFileSync(join(programs, 'current.json'), 'utf8'))
    for (const [file, sha256] of Object.entries(files)) {
      const content = readFileSync(join(programs, folder, file))
      if (createHash('sha256').update(content).digest('hex') !== sha256) return null
    }
    const address = pathToFileURL(join(programs, folder)).href
    const { hashSources } = await import(`${address}/hash-sources.mjs`)
    return (await hashSources()).compiler === key ? address : null
  } catch {
    return null
  }
}

// Garbage may be half as much as what is in use before it is collected. V8 would let it grow to twice as much, and a
// large archive would take a quarter more memory in the same time.
setFlagsFromString('--heap-growing-percent=50')

// The command reads its arguments as if it were started itself.
const [command] = process.argv.splice(2, 1)
const program = await findProgram()
if (program === null) {
  const { register } = await import('tsx/esm/api')
  register()
  await import(`../commands/${command}.ts`)
} else await import(`${program}/${command}.mjs`)
