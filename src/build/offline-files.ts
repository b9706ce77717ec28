import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { ArchivePageSchema, EditionSchema } from '../core/edition/schema.ts'
import {
  maxListed,
  type OfflineFile,
  type OfflineList,
  smallEditionBytes,
} from '../core/offline/offline-list.ts'
import { paths } from '../core/publish/paths.ts'

/**
 * Lists what can be kept for reading offline, from the files of a compressed site: the newest articles,
 * and of a small edition everything else too.
 */
export async function listOfflineFiles(site: string): Promise<OfflineList> {
  const edition = v.parse(EditionSchema, await readJson(site, paths.data.edition))
  const slugs = await listSlugs(site, edition)
  const articles = await Promise.all(
    slugs.slice(0, maxListed).map((slug) => describeFile(site, paths.data.article(slug))),
  )
  const list = { version: 1, total: edition.total, articles, rest: null } as const
  if (edition.total > articles.length) return list
  const others = await Promise.all([
    describeFile(site, paths.data.edition),
    ...countTo(edition.archivePages).map((page) => describeFile(site, paths.data.archive(page))),
    ...(await listCaptures(site)).map((slug) => describeFile(site, paths.data.capture(slug))),
  ])
  return sumBytes([...articles, ...others]) > smallEditionBytes ? list : { ...list, rest: others }
}

/** Newest first, without reading more archive pages than the list has room for. */
async function listSlugs(
  site: string,
  { lead, stories, archivePages }: v.InferOutput<typeof EditionSchema>,
): Promise<string[]> {
  if (archivePages === 0) {
    return [...(lead === null ? [] : [lead.story]), ...stories].map(({ slug }) => slug)
  }
  const slugs: string[] = []
  for (let page = archivePages; page > 0 && slugs.length < maxListed; page -= 1) {
    const archive = v.parse(ArchivePageSchema, await readJson(site, paths.data.archive(page)))
    slugs.push(...archive.stories.map(({ slug }) => slug))
  }
  return slugs
}

async function listCaptures(site: string): Promise<string[]> {
  const folder = join(site, 'data/captures')
  if (!existsSync(folder)) return []
  return (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

async function describeFile(site: string, path: string): Promise<OfflineFile> {
  const file = join(site, decodeURIComponent(path))
  const content = await readFile(file)
  const packed = existsSync(`${file}.br`) ? (await stat(`${file}.br`)).size : content.length
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { path, bytes: packed, mark }
}

async function readJson(site: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(site, path), 'utf8'))
}

function countTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function sumBytes(files: readonly OfflineFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}
