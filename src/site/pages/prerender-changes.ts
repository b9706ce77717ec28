import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { ChangesSchema, LatestChangesSchema } from '../../core/changes/schema.ts'
import { buildChangesFeed } from '../../core/publish/changes-feed.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { listMoves } from './list-moves.ts'
import { formatMovedPage } from './moved-page.ts'
import type { PageWriter, WritePage } from './page-writer.ts'

/**
 * Writes the pages that compare versions, pages at the other addresses of two versions that lead to them, the
 * page of the latest changes and its feed, from the data files of the site. Writes nothing for a site without
 * versions.
 */
export async function prerenderChanges(
  site: string,
  address: SiteAddress,
  writer: PageWriter,
  write: WritePage,
): Promise<void> {
  const latestFile = join(site, paths.data.latestChanges)
  if (!existsSync(latestFile)) return
  for (const file of await listComparisons(site)) {
    const changes = v.parse(ChangesSchema, await readJsonFile(file))
    const { slug, versions, before, after } = changes
    const [from, to] = [versions[before]?.addressPart ?? '', versions[after]?.addressPart ?? '']
    const path = paths.changes(slug, from, to)
    const page = `${decodeURIComponent(path)}/index.html`
    await write(page, path, { type: 'changes', late: changes })
    for (const { from, to } of listMoves(changes)) {
      const moved = { path: to, title: changes.headline, language: changes.language }
      await writer.text(`${decodeURIComponent(from)}/index.html`, formatMovedPage(moved, address))
    }
  }
  const latest = v.parse(LatestChangesSchema, await readJsonFile(latestFile))
  const titles = new Map<string, string>()
  for (const { slug, before, after } of latest.changes) {
    const file = decodeURIComponent(paths.data.changes(slug, before, after))
    const changes = v.parse(ChangesSchema, await readJsonFile(join(site, file)))
    const path = paths.changes(slug, before, after)
    titles.set(path, await writer.findTitle(path, { type: 'changes', late: changes }))
  }
  // The words of a change are the title of its page, which the app worded.
  const feed = buildChangesFeed(latest.changes, address, ({ slug, before, after }) => {
    return titles.get(paths.changes(slug, before, after)) ?? ''
  })
  if (feed !== null) await writer.text(paths.feeds.changes, feed)
  const path = paths.latestChanges
  const feeds = feed === null ? [] : (['changes'] as const)
  await write(`${path}/index.html`, path, { type: 'latest-changes', late: latest }, { feeds })
}

/** Lists the data files of comparisons in the order of their names. */
async function listComparisons(site: string): Promise<string[]> {
  const folder = join(site, 'data/changes')
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
