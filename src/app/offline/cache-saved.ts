import * as v from 'valibot'
import { recogniseArticle } from '../../core/article/recognise-article.ts'
import { listCachedImages } from '../../core/offline/cached-images.ts'
import { paths } from '../../core/publish/paths.ts'
import { notifyCacheChanged } from './cache-changes.ts'
import { isQuotaError } from './cache-files.ts'
import { cacheNames, toAddress, toPath } from './caches.ts'
import { copyAnswer } from './copy-answer.ts'
import { readGone, writeGone } from './stories-gone.ts'

/** Lists the addresses of the pictures of a cached story. */
const picturesHeader = 'Simak-Pictures'
const PicturesSchema = v.array(v.string())

/** Missing stories are written to storage in batches of this many. */
const atOnce = 20

let latest = new AbortController()

/**
 * Makes the cached stories match the saved ones. A later call cancels one that still runs. Resolves to
 * false when a story did not fit on the device. A story that fails to load is fetched at a later visit;
 * one that has left the edition is not requested again for a while.
 */
export function cacheSaved(slugs: ReadonlySet<string>): Promise<boolean> {
  latest.abort()
  latest = new AbortController()
  const { signal } = latest
  // Two runs at once, here or in two tabs, would fetch twice, and delete what the other has just cached.
  return navigator.locks.request('simak-saved', async () => {
    if (signal.aborted) return true
    const cache = await caches.open(cacheNames.saved)
    const hasRoom = await cacheStories(cache, slugs, signal)
    if (!signal.aborted) await removeOthers(cache, slugs)
    notifyCacheChanged()
    return hasRoom
  })
}

async function cacheStories(
  cache: Cache,
  slugs: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<boolean> {
  const cached = new Set((await cache.keys()).map(({ url }) => url))
  const gone = readGone(Date.now())
  for (const slug of gone.keys()) if (!slugs.has(slug)) gone.delete(slug)
  let hasRoom = true
  for (const slug of slugs) {
    const isLeftAlone = gone.has(slug) && !isOnPage(slug)
    if (isLeftAlone || cached.has(findAddress(slug))) continue
    if (signal.aborted) break
    try {
      if (await cacheStory(cache, slug)) gone.delete(slug)
      else gone.set(slug, Date.now())
      // Written in batches, so that a reader who leaves early does not lose all of them.
      if (gone.size % atOnce === 0) writeGone(gone)
    } catch (error) {
      if (!isQuotaError(error)) continue
      hasRoom = false
      break
    }
  }
  writeGone(gone)
  return hasRoom
}

/** Resolves to false when the edition has no such story. */
async function cacheStory(cache: Cache, slug: string): Promise<boolean> {
  const address = findAddress(slug)
  const response = await fetch(address)
  if (response.status === 404 || response.status === 410) return false
  const pictures = await listPictures(response.clone())
  const copy = await copyAnswer(response, address, { [picturesHeader]: JSON.stringify(pictures) })
  if (copy === null) return true
  for (const picture of pictures) {
    // With `no-store` the worker does not also cache it as a picture that was shown.
    const shown = await copyAnswer(await fetch(picture, { cache: 'no-store' }), picture, {})
    if (shown !== null) await cache.put(picture, shown)
  }
  await cache.put(address, copy)
  return true
}

/** Lists the addresses of a story's pictures, one file of each; none of an answer that is no article. */
async function listPictures(response: Response): Promise<string[]> {
  try {
    const article = recogniseArticle(await response.json())
    return article === null ? [] : listCachedImages(article).map(({ path }) => toAddress(path))
  } catch {
    return []
  }
}

function isOnPage(slug: string): boolean {
  return toPath(location.href) === paths.article(slug)
}

function findAddress(slug: string): string {
  return toAddress(paths.data.article(slug))
}

/** Deletes stories that are no longer saved, and pictures that no saved story uses. */
async function removeOthers(cache: Cache, slugs: ReadonlySet<string>): Promise<void> {
  const stories = new Set([...slugs].map(findAddress))
  const others = (await cache.keys()).filter(({ url }) => !stories.has(url))
  if (others.length === 0) return
  const pictures = new Set<string>()
  for (const address of stories) {
    const header = (await cache.match(address))?.headers.get(picturesHeader)
    const named = v.safeParse(PicturesSchema, JSON.parse(header ?? '[]'))
    if (named.success) for (const picture of named.output) pictures.add(picture)
  }
  for (const other of others) if (!pictures.has(other.url)) await cache.delete(other)
}
