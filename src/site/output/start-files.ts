import { cp, readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Compression } from '../site-settings.ts'
import { unfinishedMark } from './recover-site.ts'

/**
 * Empties the folder of an unfinished site, but for the mark that it is unfinished, and copies the app's own files
 * into it. Its `index.html` is the template of the pages, and no page.
 */
export async function startFiles(
  site: string,
  client: string,
  compression: Compression,
): Promise<void> {
  for (const name of await readdir(site)) {
    if (name !== unfinishedMark) await rm(join(site, name), { recursive: true, force: true })
  }
  await cp(client, site, {
    recursive: true,
    filter: (path) => {
      const file = relative(client, path)
      const isPacked = /\.(?:br|gz)$/.test(file)
      return !file.startsWith('index.html') && !(compression === 'off' && isPacked)
    },
  })
}
