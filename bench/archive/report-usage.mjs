import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded into a measured process before its program (`node --import`). It adds the time of all threads, and
// the program starts no further process. Plain JavaScript, because nothing runs TypeScript there.
const report = process.env.SIMAK_USAGE
if (report !== undefined && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    writeFileSync(
      report,
      JSON.stringify({ cpuMs: (user + system) / 1_000, peakBytes: maxRSS * 1_024 }),
    )
  })
}
