import { parseArgs } from 'node:util'

/** Command-line arguments of a build. */
export type BuildArguments = { isVerbose: boolean }

/**
 * Parses the arguments of `npm run build` and `npm start`. Throws on an unknown one and names the known ones.
 */
export function readBuildArguments(args: string[]): BuildArguments {
  try {
    const { values } = parseArgs({
      args,
      options: { verbose: { type: 'boolean', default: false } },
    })
    return { isVerbose: values.verbose }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new Error(`${reason}. A build takes one argument, --verbose, which prints everything.`)
  }
}
