import { isFields } from '../core/article/fields.ts'
import { findNewest } from '../core/offline/find-newest.ts'
import {
  extractPageData,
  findDataPath,
  findPagePath,
  isSameData,
} from '../core/offline/page-data.ts'
import { paths } from '../core/publish/paths.ts'
import { cleanAddress } from './clean-address.ts'
import { shell } from './shell.ts'
import { names, thisBuild } from './this-build.ts'

const inSite = (address: string) => new URL(address).pathname.slice(thisBuild.base.length - 1)
const toAddress = (path: string) => new URL(thisBuild.base + path.slice(1), location.origin).href

/**
 * Returns the newest cached data for an address, from a data file or from the data inside a cached page; for the
 * address of an older headline that of the article to which it leads.
 */
export async function findCachedData(address: string): Promise<Response | undefined> {
  return (await findData(address)) ?? (await findMoved(address))
}

/** Finds the cached article that names a slug among those that lead to it. */
async function findMoved(address: string): Promise<Response | undefined> {
  const [, slug] = /^\/data\/articles\/([^/]+)\.json$/.exec(inSite(cleanAddress(address))) ?? []
  if (slug === undefined) return undefined
  const paths = await Promise.all(
    [names.opened, names.latest, names.saved].map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => inSite(url)),
    ),
  )
  const articles = paths.flat().map((path) => findDataPath(path) ?? path)
  for (const path of new Set(articles.filter((path) => path.startsWith('/data/articles/')))) {
    const data = await findData(toAddress(path))
    const article: unknown = await data?.clone().json()
    if (leadsTo(article, decodeURIComponent(slug))) return data
  }
  return undefined
}

function leadsTo(article: unknown, slug: string): boolean {
  return isFields(article) && Array.isArray(article.aliases) && article.aliases.includes(slug)
}

async function findData(address: string): Promise<Response | undefined> {
  const clean = cleanAddress(address)
  const copies = await Promise.all(
    [names.opened, names.latest, names.saved].map((cacheName) =>
      caches.match(clean, { cacheName }),
    ),
  )
  const pagePath = findPagePath(inSite(clean))
  const page = pagePath === null ? undefined : await findPage(toAddress(pagePath))
  const data = page === undefined ? null : extractPageData(await page.clone().text())
  if (page === undefined || data === null || findNewest([...copies, page]) !== page) {
    return findNewest(copies)
  }
  return new Response(data, { headers: { 'Content-Type': 'application/json' } })
}

/**
 * Returns a page that works offline: the cached page, or the empty page when only its data is cached. It
 * rejects a cached page whose script is gone, because nothing on it would work, and one whose data is older
 * than a cached correction.
 */
export async function findCachedPage(address: string): Promise<Response | undefined> {
  const clean = cleanAddress(address)
  const page = await findPage(clean)
  const dataPath = findDataPath(inSite(clean))
  const data = dataPath === null ? undefined : await findCachedData(toAddress(dataPath))
  if (page !== undefined) {
    const html = await page.clone().text()
    const isLatest = data === undefined || isSameData(await data.text(), extractPageData(html))
    if (isLatest && (await canStart(html))) return page
  }
  return data === undefined ? undefined : findEmptyPage()
}

/** Returns the empty page, which the app fills with cached data or with the reason why there is none. */
export function findEmptyPage(): Promise<Response | undefined> {
  return shell.matchPrecache(toAddress(paths.offline))
}

async function findPage(address: string): Promise<Response | undefined> {
  const opened = await caches.match(address, { cacheName: names.opened })
  return findNewest([opened, await shell.matchPrecache(address)])
}

async function canStart(html: string): Promise<boolean> {
  const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(html) ?? []
  return script !== undefined && (await caches.match(script)) !== undefined
}
