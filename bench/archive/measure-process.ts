import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'

const run = promisify(execFile)
const UsageSchema = v.object({ cpuMs: v.number(), peakBytes: v.number() })

/** What a process needed: time of all its threads, time on the clock, most memory. */
export type Usage = v.InferOutput<typeof UsageSchema> & { wallMs: number }

/** Runs a program in a process of its own and measures it. Rejects when it fails. */
export async function measureProcess(
  program: string,
  args: readonly string[],
  { folder, env = {} }: { folder: string; env?: NodeJS.ProcessEnv },
): Promise<Usage> {
  const report = join(folder, 'usage.json')
  const hook = join(import.meta.dirname, 'report-usage.mjs')
  const startedAt = performance.now()
  await run(process.execPath, ['--import', hook, program, ...args], {
    env: { ...process.env, SIMAK_USAGE: report, ...env },
  })
  const wallMs = performance.now() - startedAt
  return { ...v.parse(UsageSchema, JSON.parse(await readFile(report, 'utf8'))), wallMs }
}
