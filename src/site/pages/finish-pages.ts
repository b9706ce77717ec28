import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatContentPolicy } from './content-policy.ts'
import { cutStyles } from './cut-styles.ts'
import { type PageTemplate, places } from './page-template.ts'

/** Pages of one type: their files, and every class and data attribute in their markup. */
export type PageGroup = { files: string[]; names: Set<string> }

/** Inserts the styles of its type into every page, and a policy that allows exactly these. */
export async function finishPages(
  site: string,
  { styles, face, script }: PageTemplate,
  groups: Iterable<PageGroup>,
): Promise<void> {
  const faceHash = hash(face)
  const scripts = [hash(script)]
  for (const { files, names } of groups) {
    const needed = cutStyles(styles, names)
    const policy = formatContentPolicy({ scripts, styles: [hash(needed), faceHash] })
    for (const file of files) {
      const html = await readFile(join(site, file), 'utf8')
      const finished = html
        .replace(places.styles, () => needed)
        .replace(places.policy, () => policy)
      await writeFile(join(site, file), finished)
    }
  }
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
