import { parseArgs } from 'node:util'

/** Command-line arguments of `npm run captures`. */
export type CapturesArguments = {
  isJson: boolean
  isVerbose: boolean
  /** The folder whose captures get provenance files. */
  init: string | undefined
  /** The folder to report on; that of the settings when it is left out. */
  folder: string | undefined
}

/** Parses the arguments of `npm run captures`. Throws on an unknown one and names the known ones. */
export function readCapturesArguments(args: string[]): CapturesArguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        init: { type: 'string' },
      },
      allowPositionals: true,
    })
    const { json: isJson, verbose: isVerbose, init } = values
    const [, second] = init === undefined ? positionals : [init, ...positionals]
    if (second !== undefined) throw new Error(`Unexpected argument '${second}'`)
    if (init !== undefined && (isJson || isVerbose))
      throw new Error('--init prints no report, so it goes without --json and --verbose')
    return { isJson, isVerbose, init, folder: positionals[0] }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. |\.?\n/)[0] : String(error)
    const known = '[--verbose | --json] [FOLDER], or --init FOLDER'
    throw new Error(`${reason}. The command takes ${known}.`)
  }
}
