import { type ChildProcess, fork } from 'node:child_process'
import * as v from 'valibot'

/** The processes of a build: the name of each one's bundle, and its source. */
const processes = {
  'bundle-process': '../bundle/bundle-process.ts',
  'program-process': '../program/program-process.ts',
} as const

/** What a process answers: a result, or its fault, with the fields that errors of the system have. */
const AnswerSchema = v.union([
  v.object({ result: v.unknown() }),
  v.object({ fault: v.looseObject({ message: v.string() }) }),
])
export type Answer = v.InferInput<typeof AnswerSchema>

/**
 * Runs a task in a process of its own, because a bundler takes up to 700 MB, and a process that has ended gives them
 * back. Resolves to what it answers (see `answerApart`). Rejects with its fault, or when it ends without an answer.
 */
export function runApart(name: keyof typeof processes, input: unknown): Promise<unknown> {
  const here = import.meta.url
  const file = here.endsWith('.ts') ? './run-sources.mjs' : `./${name}.mjs`
  // Without the arguments of Node, which would load what this process has needed to run TypeScript.
  return askProcess(fork(new URL(file, here), [processes[name]], { execArgv: [] }), input)
}

/** Sends a process its input, and waits for its answer and its end. */
export function askProcess(child: ChildProcess, input: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let answer: unknown
    child.on('message', (message) => {
      answer = message
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      const { success, output } = v.safeParse(AnswerSchema, answer)
      if (!success) reject(new Error(`A process of the build ended early (${signal ?? code}).`))
      else if ('fault' in output) reject(Object.assign(new Error(), output.fault))
      else resolve(output.result)
    })
    child.send({ input })
  })
}
