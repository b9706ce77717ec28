import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { stampFile } from '../stamp-file.ts'
import { isSystemFile } from './system-files.ts'

/**
 * Returns what tells one state of a folder of captures from the next: of the names and the stamps of all files in it, of
 * what is hidden the name alone, because it is never read. Null when one of them has changed just now, and when a file
 * or a folder cannot be looked at.
 */
export function stampFolder(folder: string): string | null {
  const stamps: string[] = []
  const visit = (path: string, inside: string): boolean =>
    readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !isSystemFile(name))
      .every((entry) => add(entry, path, `${inside}/${entry.name}`))
  const add = (entry: Dirent, path: string, name: string): boolean => {
    const file = join(path, entry.name)
    const isHidden = entry.name.startsWith('.')
    if (isHidden || entry.isDirectory()) {
      stamps.push(name)
      return isHidden || visit(file, name)
    }
    const stamp = stampFile(file)
    stamps.push(`${name}\n${stamp}`)
    return stamp !== null
  }
  try {
    if (!visit(realpathSync(folder), '')) return null
  } catch {
    return null
  }
  return createHash('sha256').update(stamps.sort().join('\n\n')).digest('base64url')
}
