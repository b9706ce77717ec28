import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findStaticImports } from '../src/site/offline/static-imports.ts'

/** What the boot script loads, and itself: `app/boot.ts` names these. */
const entries = /^assets\/(?:index|boot|react|main)-[^/]+\.js$/

/** The script files of a first visit: those that the boot script loads, with all that they need. */
export function findFirstScripts(site: string, files: readonly string[]): Promise<string[]> {
  return findWithImports(
    site,
    files.filter((file) => entries.test(file)),
  )
}

/**
 * Script files of a site with all that they cannot run without. What is imported by a call, when the
 * time has come, is not among them.
 */
export async function findWithImports(site: string, files: readonly string[]): Promise<string[]> {
  const found = new Set(files)
  for (const file of found) {
    const source = await readFile(join(site, file), 'utf8')
    for (const name of findStaticImports(source)) found.add(`assets/${name}`)
  }
  return [...found]
}
