import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import {
  ChangesSchema,
  type LatestChanges,
  LatestChangesSchema,
} from '../../core/changes/schema.ts'
import { buildChangesFeed } from '../../core/publish/changes-feed.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { needFile, type SiteReader } from '../output/site-files.ts'
import { listMoves } from './list-moves.ts'
import { formatMovedPage } from './moved-page.ts'
import type { PageWriter, WritePage } from './page-writer.ts'
import type { PageState } from './render-page.ts'

/**
 * Writes the pages that compare versions, pages at the other addresses of two versions that lead to them, the
 * page of the latest changes and its feed, from the data files of the site. Writes nothing for a site without
 * versions.
 */
export async function prerenderChanges(
  site: SiteReader,
  address: SiteAddress,
  writer: PageWriter,
  write: WritePage,
): Promise<void> {
  const latestFile = site.find(paths.data.latestChanges)
  if (latestFile === null) return
  const latest = v.parse(LatestChangesSchema, await readJsonFile(latestFile))
  const announced = new Set(latest.changes.map((change) => toPath(change)))
  const titles = new Map<string, string>()
  for (const file of await site.list('data/changes')) {
    if (!file.endsWith('.json')) continue
    const changes = v.parse(ChangesSchema, await readJsonFile(needFile(site, file)))
    const { slug, versions, before, after } = changes
    const [from, to] = [versions[before]?.addressPart ?? '', versions[after]?.addressPart ?? '']
    const path = paths.changes(slug, from, to)
    const page = `${decodeURIComponent(path)}/index.html`
    const state: PageState = { type: 'changes', late: changes }
    await write(page, path, state)
    if (announced.has(path)) titles.set(path, await writer.findTitle(path, state))
    for (const { from, to } of listMoves(changes)) {
      const moved = { path: to, title: changes.headline, language: changes.language }
      await writer.text(`${decodeURIComponent(from)}/index.html`, formatMovedPage(moved, address))
    }
  }
  // The words of a change are the title of its page, which the app worded.
  const feed = buildChangesFeed(latest.changes, address, (change) => {
    return titles.get(toPath(change)) ?? ''
  })
  if (feed !== null) await writer.text(paths.feeds.changes, feed)
  const path = paths.latestChanges
  const feeds = feed === null ? [] : (['changes'] as const)
  await write(`${path}/index.html`, path, { type: 'latest-changes', late: latest }, { feeds })
}

function toPath({ slug, before, after }: LatestChanges['changes'][number]): string {
  return paths.changes(slug, before, after)
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
