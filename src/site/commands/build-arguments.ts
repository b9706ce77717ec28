import { parseArgs } from 'node:util'

/** What a build can be asked for on the command line. */
export type BuildArguments = { isVerbose: boolean }

/** Reads the arguments of `npm run build` and `npm start`. Throws, and names what is known, on any other. */
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
