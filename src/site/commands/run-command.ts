import { keepProgram } from '../program/bundle-program.ts'
import { describeFailure } from './describe-failure.ts'

/**
 * Runs a command. An error is printed without its stack and sets the exit code. A command that was started from
 * its sources is then bundled for the next time.
 */
export function runCommand(command: () => Promise<void>): void {
  command().then(keepProgram, (error: unknown) => {
    process.stderr.write(`${describeFailure(error)}\n`)
    process.exitCode = 1
  })
}
