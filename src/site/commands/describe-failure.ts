import { findErrorCode } from '../error-code.ts'

const noSpace =
  'There is no space left. Free some, or name a folder on another disk in SIMAK_DIST or SIMAK_CACHE.'
const noPermission =
  'There is no permission for it. Change who may read and write there, or choose another folder (docs/hosting.md lists the settings).'

/** What the codes of the system mean, and what to do. */
const meanings = new Map([
  ['ENOSPC', noSpace],
  ['EDQUOT', noSpace],
  ['EACCES', noPermission],
  ['EPERM', noPermission],
  ['EROFS', 'This disk can only be read. Choose a folder on another one.'],
  ['ENOENT', 'It is not there. It may have been moved or deleted while the command ran.'],
  ['ENOTDIR', 'A part of this path is a file, where a folder has to be.'],
  ['EEXIST', 'Something else has this name already.'],
  ['ELOOP', 'Its links lead in a circle.'],
  ['ENAMETOOLONG', 'The name is longer than this disk allows.'],
  ['EBUSY', 'It is in use, or it is the folder of a disk itself. Name a folder in it instead.'],
  ['EIO', 'The disk reports a fault. Look after your captures: copy them to another disk.'],
  ['EMFILE', 'Too many files are open. Close other programs, or raise the limit (ulimit -n).'],
  ['ENFILE', 'Too many files are open. Close other programs, or raise the limit (ulimit -n).'],
])

/**
 * Describes why a command failed, for the keeper: an error of the system by its path, its meaning and its code; any
 * other by its message, without the stack that bundlers add.
 *
 * `ENOSPC: no space left on device, mkdir '/situs.next'` → `/situs.next: There is no space left. Free some, … (ENOSPC)`
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = findErrorCode(error)
  const meaning = 'syscall' in error ? meanings.get(code) : undefined
  if (meaning !== undefined) return `${readPath(error)}${meaning} (${code})`
  const [message = ''] = error.message.split(/\n\s*Stack backtrace:/, 1)
  return /no space left on device/i.test(message) ? `${message.trim()}\n${noSpace}` : message.trim()
}

/** The path of an error of the system: of two, as of a copy, the one that is written. */
function readPath(error: Error): string {
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  return typeof path === 'string' ? `${path}: ` : ''
}
