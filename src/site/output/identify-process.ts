import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findErrorCode } from '../error-code.ts'

/**
 * Identifies a running process of this machine: its number and when it started, so that a later process with
 * the same number is another. Returns null when no such process runs.
 */
export function identifyProcess(pid: number): string | null {
  if (!isRunning(pid)) return null
  if (process.platform === 'linux') return identifyOnLinux(pid)
  // Windows has no quick way to find the start; there the number alone has to do.
  return process.platform === 'win32' ? String(pid) : identifyByList(pid)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user runs, but must not be signalled.
    return findErrorCode(error) === 'EPERM'
  }
}

/** Reads `/proc`: the boot, and the start in clock ticks since the boot. */
function identifyOnLinux(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program is in brackets and may hold spaces. What follows begins with the third field.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
    const [state, start] = [fields[0], fields[22 - 3]]
    // A zombie has ended, although its parent has not noticed.
    return state === 'Z' ? null : `${pid} ${start} ${boot}`
  } catch {
    return null
  }
}

function identifyByList(pid: number): string | null {
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return `${pid} ${started.trim()}`
  } catch {
    return null
  }
}
