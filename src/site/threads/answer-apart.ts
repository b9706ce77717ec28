import * as v from 'valibot'
import type { Answer } from './run-apart.ts'

const QuestionSchema = v.object({ input: v.unknown() })

/** Answers `runApart` with what `work` makes of its input, and ends. It ends at once when the process that asked has ended. */
export function answerApart(work: (input: unknown) => Promise<unknown>): void {
  const stop = () => process.exit(1)
  process.once('disconnect', stop)
  process.once('message', async (message) => {
    const answer = await findAnswer(() => work(v.parse(QuestionSchema, message).input))
    process.off('disconnect', stop)
    process.send?.(answer, () => process.disconnect())
  })
}

async function findAnswer(work: () => Promise<unknown>): Promise<Answer> {
  try {
    // A message is JSON, which leaves out what is undefined.
    return { result: (await work()) ?? null }
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    // The message of an error is no field that would be copied.
    return { fault: { ...fault, message: fault.message } }
  }
}
