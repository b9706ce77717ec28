import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { findErrorCode } from '../error-code.ts'
import { identifyProcess } from './identify-process.ts'

const HolderSchema = v.object({
  /** Another one for each lock that is taken. */
  id: v.string(),
  host: v.string(),
  pid: v.number(),
  /** What `identifyProcess` says of the holder. */
  process: v.nullable(v.string()),
})
type Holder = v.InferOutput<typeof HolderSchema>

/** The file that locks a site's folder. */
export function nameLock(dist: string): string {
  return `${dist}.lock`
}

/** A lock that this process holds. */
export type BuildLock = {
  /** Whether it is still held; false if another process took it for abandoned. */
  isHeld: () => boolean
  release: () => void
}

const lookAgainMs = 100
/** The holder touches its lock this often, which tells other machines that it lives. */
const touchMs = 5_000
/** Age of an untouched lock of another machine that is taken for abandoned. A build may be busy for a while. */
const abandonedMs = 120_000

/**
 * Takes the lock of a folder: a file that names this process. Waits while another process holds it, after
 * calling `onWait` with that process's number. The lock of a process that has ended is taken over.
 */
export async function lockBuild(
  file: string,
  onWait: (pid: number) => void = () => undefined,
): Promise<BuildLock> {
  await mkdir(dirname(file), { recursive: true })
  const { pid } = process
  const holder: Holder = { id: randomUUID(), host: hostname(), pid, process: identifyProcess(pid) }
  let isWaiting = false
  while (!create(file, holder)) {
    const other = readHolder(file)
    if (other !== null && isAbandoned(file, other)) takeAway(file, other, holder.id)
    else {
      if (other !== null && !isWaiting) onWait(other.pid)
      isWaiting ||= other !== null
      await wait(lookAgainMs)
    }
  }
  const isHeld = () => readHolder(file)?.id === holder.id
  const touching = setInterval(() => touch(file), touchMs).unref()
  const release = () => {
    clearInterval(touching)
    if (isHeld()) rmSync(file, { force: true })
  }
  return { isHeld, release }
}

/** Creates the lock file. Returns false when there is one. */
function create(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (findErrorCode(error) === 'EEXIST') return false
    // A full disk leaves an empty file.
    rmSync(file, { force: true })
    throw error
  }
}

/** Returns null when there is no lock. One that cannot be read was left half-written, or is being written. */
function readHolder(file: string): Holder | null {
  try {
    const text = readFileSync(file, 'utf8')
    const parsed = v.safeParse(HolderSchema, text === '' ? null : JSON.parse(text))
    return parsed.success ? parsed.output : { id: text, host: '', pid: 0, process: null }
  } catch (error) {
    return error instanceof SyntaxError ? { id: '', host: '', pid: 0, process: null } : null
  }
}

function isAbandoned(file: string, { host, pid, process }: Holder): boolean {
  if (host === hostname()) return process === null || identifyProcess(pid) !== process
  const touchedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return touchedMs === undefined || Date.now() - touchedMs > (host === '' ? touchMs : abandonedMs)
}

/**
 * Takes an abandoned lock away. Where another process was quicker and its own lock was taken away, that one is
 * put back.
 */
function takeAway(file: string, abandoned: Holder, id: string): void {
  const aside = `${file}.${id}`
  try {
    renameSync(file, aside)
    const taken = readHolder(aside)
    if (taken !== null && taken.id !== abandoned.id) create(file, taken)
  } catch {
    // Another process has taken it away.
  } finally {
    rmSync(aside, { force: true })
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // The lock is gone, which `isHeld` says when it counts.
  }
}
