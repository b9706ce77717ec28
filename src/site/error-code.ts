/**
 * Returns the code of an error of Node or of the file system.
 * `findErrorCode(error) → 'ENOENT'`; an empty string for anything else.
 */
export function findErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Names what went wrong by its code, else by its message. */
export function nameFault(error: unknown): string {
  return findErrorCode(error) || String(error)
}
