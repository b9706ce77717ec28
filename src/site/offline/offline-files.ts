import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import * as v from 'valibot'
import { toDayPath, toUndatedPath } from '../../core/archive/archive-paths.ts'
import { type Archive, ArchiveSchema } from '../../core/archive/schema.ts'
import { PublishedArticleSchema } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { compareNewestFirst } from '../../core/edition/build-edition.ts'
import { type Edition, EditionSchema } from '../../core/edition/schema.ts'
import { listCachedImages } from '../../core/offline/cached-images.ts'
import { listPictureFiles } from '../../core/offline/list-latest.ts'
import {
  type ArchiveFile,
  type ArticleFile,
  maxListed,
  type OfflineFile,
  type OfflineList,
  smallEditionBytes,
  wholeEditionBytes,
} from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { weighCompressed } from '../files/compress-site.ts'
import { needFile, type SiteReader } from '../output/site-files.ts'

/** What is noted about a file, so that the next build need not read it again. */
const NoteSchema = v.object({ bytes: v.number(), hash: v.string() })

/**
 * Lists the files that can be kept for reading offline, from a compressed site: those of the newest articles,
 * or of an edition that is offered whole all.
 */
export async function listOfflineFiles(site: SiteReader): Promise<OfflineList> {
  const edition = v.parse(EditionSchema, await readDataFile(site, paths.data.edition))
  const pages = await listNewestPages(site)
  const stories = [...listFrontPage(edition), ...pages.flatMap((page) => page.stories)]
  const slugs = [...new Set(stories.map(({ slug }) => slug))]
  const articles = await Promise.all(
    slugs.slice(0, maxListed).map((slug) => describeArticle(site, slug)),
  )
  const archive = await Promise.all(pages.map((page) => describePage(site, page)))
  const list = {
    version: 1,
    total: edition.total,
    articles,
    archive,
    rest: null,
    isSmall: false,
  } as const
  if (edition.total > articles.length) return list
  const listed = new Set(articles.map(({ path }) => path))
  const others = await Promise.all([
    describeFile(site, paths.data.edition),
    // Versions of articles, and addresses that lead to articles.
    ...(await listJsonFiles(site, 'data/articles'))
      .filter((path) => !listed.has(path))
      .map((path) => describeFile(site, path)),
    // What changed between versions; the list of the latest changes is beside the folder.
    ...(await listJsonFiles(site, 'data/changes')).map((path) => describeFile(site, path)),
    ...(site.find(paths.data.latestChanges) !== null
      ? [describeFile(site, paths.data.latestChanges)]
      : []),
    ...(await listJsonFiles(site, 'data/captures')).map((path) => describeFile(site, path)),
    ...(await listJsonFiles(site, 'data/outlets')).map((path) => describeFile(site, path)),
    ...(await listJsonFiles(site, 'data/reporters')).map((path) => describeFile(site, path)),
    ...(await listJsonFiles(site, 'search-index')).map((path) => describeFile(site, path)),
    // The entry is last, so that it never refers to files that are not cached yet.
    describeFile(site, paths.data.search),
  ])
  const bytes = sumBytes([...articles, ...listPictureFiles(articles), ...archive, ...others])
  if (bytes > wholeEditionBytes) return list
  const whole = { ...list, rest: others }
  // The list is fetched with the edition. Its size before compression is an upper bound.
  return { ...whole, isSmall: bytes + JSON.stringify(whole).length <= smallEditionBytes }
}

/** A page of the archive with the stories that it lists, newest first; none for a page that only counts. */
type ListedPage = { path: string; stories: Story[] }

/**
 * Lists the newest pages of the archive, as many as the list has room for: each year and month before its
 * days, and the stories without a day last.
 */
async function listNewestPages(site: SiteReader): Promise<ListedPage[]> {
  const front = paths.archive.front
  const overview = await readPage(site, front)
  const pages: ListedPage[] = [{ path: front, stories: [] }]
  let count = 0
  const add = async (path: string) => {
    const page = await readPage(site, path)
    const stories = listStories(page)
    pages.push({ path, stories })
    count += stories.length
    return page
  }
  const years = overview.type === 'overview' ? overview.years.toReversed() : []
  for (const { year } of years) {
    if (count >= maxListed) return pages
    const counts = await add(paths.archive.period(year))
    const months = counts.type === 'overview' ? (counts.year?.months.toReversed() ?? []) : []
    for (const { month } of months) {
      if (count >= maxListed) return pages
      const listed = await add(paths.archive.period(month))
      const days = listed.type === 'month' ? listed.days.toReversed() : []
      for (const { day } of days) {
        if (count >= maxListed) return pages
        const first = await add(toDayPath(day))
        const last = first.type === 'day' ? first.pages : 1
        for (let page = 2; page <= last && count < maxListed; page += 1) {
          await add(toDayPath(day, page))
        }
      }
    }
  }
  for (let page = 1; ; page += 1) {
    if (count >= maxListed || !hasPage(site, toUndatedPath(page))) return pages
    await add(toUndatedPath(page))
  }
}

function listStories(page: Archive): Story[] {
  if (page.type === 'undated') return page.stories
  if (page.type !== 'day') return []
  const { lead, stories, briefs } = page
  const all = [...(lead === null ? [] : [lead.story]), ...stories.map(({ story }) => story)]
  return [...all, ...briefs].sort(compareNewestFirst)
}

async function readPage(site: SiteReader, path: string): Promise<Archive> {
  return v.parse(ArchiveSchema, await readDataFile(site, paths.data.archive(path)))
}

function hasPage(site: SiteReader, path: string): boolean {
  return site.find(paths.data.archive(path)) !== null
}

function listFrontPage({ lead, stories }: Edition): Story[] {
  return lead === null ? stories : [lead.story, ...stories]
}

async function describeArticle(site: SiteReader, slug: string): Promise<ArticleFile> {
  const path = paths.data.article(slug)
  const article = v.parse(
    PublishedArticleSchema,
    await readDataFile(site, decodeURIComponent(path)),
  )
  const images = listCachedImages(article)
  const file = await describeFile(site, path)
  if (images.length === 0) return file
  return {
    ...file,
    pictures: await Promise.all(images.map((image) => describeFile(site, image.path))),
  }
}

async function describePage(site: SiteReader, { path, stories }: ListedPage): Promise<ArchiveFile> {
  return { ...(await describeFile(site, paths.data.archive(path))), stories: stories.length }
}

/** Lists the JSON files in a folder of the site, as addresses below its base. */
async function listJsonFiles(site: SiteReader, folder: string): Promise<string[]> {
  const files = await site.list(folder)
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => `/${file.split('/').map(encodeURIComponent).join('/')}`)
    .sort()
}

async function describeFile(site: SiteReader, path: string): Promise<OfflineFile> {
  const decoded = decodeURIComponent(path)
  // Compressing a thousand files only to weigh them takes a second.
  const noted = v.safeParse(NoteSchema, site.findNote(decoded))
  if (noted.success) return { path, ...noted.output }
  const file = needFile(site, decoded)
  const content = await readFile(file)
  const bytes = existsSync(`${file}.br`)
    ? (await stat(`${file}.br`)).size
    : weighCompressed(file, content)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  site.note(decoded, { bytes, hash })
  return { path, bytes, hash }
}

async function readDataFile(site: SiteReader, path: string): Promise<unknown> {
  return JSON.parse(await readFile(needFile(site, path), 'utf8'))
}

function sumBytes(files: readonly OfflineFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}
