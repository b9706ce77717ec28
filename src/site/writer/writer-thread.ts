import { parentPort, workerData } from 'node:worker_threads'
import { createJobWriter, type WriteJob, type WriterSetup } from './job-writer.ts'

/** The answer to a job: the endings of the files that were written, or why it failed. */
export type JobAnswer = { number: number; endings: string[]; fault: unknown }

// A thread that writes files of a site. It gets jobs as messages and answers each.
const setup: WriterSetup = workerData
const write = await createJobWriter(setup)
parentPort?.on('message', ({ number, job }: { number: number; job: WriteJob }) => {
  const answer: JobAnswer = { number, endings: [], fault: null }
  try {
    answer.endings = write(job)
  } catch (error) {
    answer.fault = error instanceof Error ? error : new Error(String(error))
  }
  parentPort?.postMessage(answer)
})
