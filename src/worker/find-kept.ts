import { extractPageData, findDataPath, findPagePath } from '../core/offline/page-data.ts'
import { paths } from '../core/publish/paths.ts'
import { cleanAddress } from './clean-address.ts'
import { shell } from './shell.ts'
import { names, thisBuild } from './this-build.ts'

const inSite = (address: string) => new URL(address).pathname.slice(thisBuild.base.length - 1)
const toAddress = (path: string) => new URL(thisBuild.base + path.slice(1), location.origin).href

/** Data that is kept: by itself, or in a page that is kept. The last to be opened is the newest. */
export async function findKeptData(address: string): Promise<Response | undefined> {
  const clean = cleanAddress(address)
  for (const cacheName of [names.opened, names.latest, names.saved]) {
    const kept = await caches.match(clean, { cacheName })
    if (kept !== undefined) return kept
  }
  const pagePath = findPagePath(inSite(clean))
  const page = pagePath === null ? undefined : await findPage(toAddress(pagePath))
  const data = page === undefined ? null : extractPageData(await page.text())
  if (data === null) return undefined
  return new Response(data, { headers: { 'Content-Type': 'application/json' } })
}

/**
 * A page that can be read offline: as it was kept, or the empty page that shows what data is kept. A page
 * of a build whose script is gone is not shown as it is: nothing in it would work.
 */
export async function findKeptPage(address: string): Promise<Response | undefined> {
  const clean = cleanAddress(address)
  const page = await findPage(clean)
  if (page !== undefined && (await canStart(page.clone()))) return page
  const dataPath = findDataPath(inSite(clean))
  const data = dataPath === null ? undefined : await findKeptData(toAddress(dataPath))
  return data === undefined ? undefined : findEmptyPage()
}

/** The page that the app fills: with what is kept, or with why there is nothing to show. */
export function findEmptyPage(): Promise<Response | undefined> {
  return shell.matchPrecache(toAddress(paths.offline))
}

async function findPage(address: string): Promise<Response | undefined> {
  const opened = await caches.match(address, { cacheName: names.opened })
  return opened ?? shell.matchPrecache(address)
}

async function canStart(page: Response): Promise<boolean> {
  const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(await page.text()) ?? []
  return script !== undefined && (await caches.match(script)) !== undefined
}
