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

/** Data that is kept, by itself or in a page: the copy that the server gave last. */
export async function findKeptData(address: string): Promise<Response | undefined> {
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
 * A page that can be read offline: as it was kept, or the empty page that shows what data is kept. A page
 * of a build whose script is gone is not shown as it is, for nothing in it would work; nor one whose story
 * was corrected in a copy that came after it.
 */
export async function findKeptPage(address: string): Promise<Response | undefined> {
  const clean = cleanAddress(address)
  const page = await findPage(clean)
  const dataPath = findDataPath(inSite(clean))
  const data = dataPath === null ? undefined : await findKeptData(toAddress(dataPath))
  if (page !== undefined) {
    const html = await page.clone().text()
    const isLatest = data === undefined || isSameData(await data.text(), extractPageData(html))
    if (isLatest && (await canStart(html))) return page
  }
  return data === undefined ? undefined : findEmptyPage()
}

/** The page that the app fills: with what is kept, or with why there is nothing to show. */
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
