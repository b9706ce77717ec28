import { parseArgs } from 'node:util'
import { parseShard, type Shard } from '../shards/shard.ts'

/** Command-line arguments of a build. */
export type BuildArguments = { isVerbose: boolean }

const verbose = { type: 'boolean', default: false } as const

/**
 * Parses the arguments of `npm start` and `npm run demo`. Throws on an unknown one and names the known ones.
 */
export function readBuildArguments(args: string[]): BuildArguments {
  const { values } = readArguments(
    () => parseArgs({ args, options: { verbose } }),
    'one argument, --verbose, which prints everything',
  )
  return { isVerbose: values.verbose }
}

/** Parses the arguments of `npm run build`, which can be asked for one shard: `--shard 3/8`. */
export function readShardArguments(args: string[]): BuildArguments & { shard: Shard | null } {
  const { values } = readArguments(
    () => parseArgs({ args, options: { verbose, shard: { type: 'string' } } }),
    '--verbose, which prints everything, and --shard 3/8, which compiles a share of the captures',
  )
  return {
    isVerbose: values.verbose,
    shard: values.shard === undefined ? null : parseShard(values.shard),
  }
}

/** Parses the arguments of `npm run merge`: the folders of the shards. */
export function readMergeArguments(args: string[]): BuildArguments & { folders: string[] } {
  const known = 'the folders that "npm run build -- --shard 3/8" has written, and --verbose'
  const { values, positionals } = readArguments(
    () => parseArgs({ args, options: { verbose }, allowPositionals: true }),
    known,
  )
  if (positionals.length === 0) throw new Error(`No folder is given. A merge takes ${known}.`)
  return { isVerbose: values.verbose, folders: positionals }
}

function readArguments<Read>(parse: () => Read, known: string): Read {
  try {
    return parse()
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new Error(`${reason}. A build takes ${known}.`)
  }
}
