import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compress } from './brotli.ts'
import type { Budget } from './check-budgets.ts'
import { renderArchiveLimit } from './limit-archive.ts'
import { minifyStyle } from './limit-page.ts'

/**
 * Pages of the archive by their paths, and how often each may weigh its limit page. The aim is 2.5; with the few
 * stories of the seed, nearly half of a page is style. Names of scripts, which have hashes, change a page by up to 40 bytes.
 */
const kinds = [
  { name: 'archive', path: /^archive$/, times: 4.2 },
  { name: 'year', path: /^archive\/\d{4}$/, times: 4.2 },
  { name: 'month', path: /^archive\/\d{4}\/\d\d$/, times: 4.35 },
  { name: 'day', path: /^archive\/\d{4}\/\d\d\/\d\d$/, times: 3.5 },
  { name: 'outlet or reporter', path: /^(?:outlets|reporters)\/[^/]+$/, times: 2.6 },
]

/** Lists the budgets of the archive's pages: of each kind, that of the page which is nearest to its limit. */
export async function listArchiveBudgets(
  site: string,
  files: readonly string[],
): Promise<Budget[]> {
  const style = await readStyle()
  const pages = files.filter((file) => file.endsWith('/index.html'))
  return Promise.all(
    kinds.map(async ({ name, path, times }) => {
      const found = pages.filter((file) => path.test(file.replace('/index.html', '')))
      const weights = await Promise.all(
        found.map(async (file) => {
          const html = await readFile(join(site, file), 'utf8')
          const maxBytes = Math.floor(times * compress(renderArchiveLimit(html, style)).length)
          return { file, bytes: compress(html).length, maxBytes }
        }),
      )
      const [nearest] = weights.toSorted((a, b) => b.bytes / b.maxBytes - a.bytes / a.maxBytes)
      return {
        name: `HTML of a page of the archive (${name}), ${times} times its limit page`,
        maxBytes: nearest?.maxBytes ?? 0,
        sizes: nearest === undefined ? [] : [[nearest.file, nearest.bytes]],
      }
    }),
  )
}

async function readStyle(): Promise<string> {
  const sheets = ['limit.css', 'limit-archive.css'].map((file) =>
    readFile(new URL(file, import.meta.url), 'utf8'),
  )
  return minifyStyle((await Promise.all(sheets)).join(''))
}
