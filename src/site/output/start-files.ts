import { readFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../list-files.ts'
import type { Compression } from '../site-settings.ts'
import { unfinishedMark } from './recover-site.ts'
import { putFile, type SiteFiles } from './site-files.ts'

/**
 * Empties the folder of an unfinished site, but for the mark that it is unfinished, and copies the app's own files
 * into it, from the folder `client`, which are the same under the same key. Its `index.html` is the template of the pages, and no page.
 */
export async function startFiles(
  site: SiteFiles,
  { client, key }: { client: string; key: string },
  compression: Compression,
): Promise<void> {
  site.restart()
  for (const name of await readdir(site.folder)) {
    if (name !== unfinishedMark) await rm(join(site.folder, name), { recursive: true, force: true })
  }
  for (const file of await listFiles(client)) {
    const isPacked = /\.(?:br|gz)$/.test(file)
    if (file.startsWith('index.html') || (compression === 'off' && isPacked)) continue
    putFile(site, file, key, () => [['', readFileSync(join(client, file))]])
  }
}
