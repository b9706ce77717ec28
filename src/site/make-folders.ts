import { mkdirSync } from 'node:fs'

/** Creates a function that makes a folder, and asks the file system once for each. */
export function createFolderMaker(): (folder: string) => void {
  const made = new Set<string>()
  return (folder) => {
    if (made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    made.add(folder)
  }
}
