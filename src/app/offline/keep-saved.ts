import * as v from 'valibot'
import { isSoundAnswer } from '../../core/offline/is-sound-answer.ts'
import { paths } from '../../core/publish/paths.ts'
import { cacheNames, toAddress, toPath } from './caches.ts'
import { isQuotaError } from './keep-files.ts'

/** Names in a kept story the pictures that belong to it. */
const picturesHeader = 'Simak-Pictures'
const PicturesSchema = v.array(v.string())

/**
 * Makes the offline copies agree with what is saved in the library. Gives false when a story found no
 * room; one that cannot be reached now is fetched another time.
 */
export async function keepSaved(slugs: ReadonlySet<string>): Promise<boolean> {
  const cache = await caches.open(cacheNames.saved)
  const wanted = new Map([...slugs].map((slug) => [toAddress(paths.data.article(slug)), slug]))
  let hasRoom = true
  for (const [address, slug] of wanted) {
    if ((await cache.match(address)) !== undefined) continue
    try {
      await keepStory(cache, address, slug)
    } catch (error) {
      if (!isQuotaError(error)) continue
      hasRoom = false
      break
    }
  }
  await removeOthers(cache, new Set(wanted.keys()))
  return hasRoom
}

async function keepStory(cache: Cache, address: string, slug: string): Promise<void> {
  const response = await fetch(address)
  if (!isSoundAnswer(response, address)) return
  const pictures = listPictures(slug)
  for (const picture of pictures) {
    const shown = await fetch(picture)
    if (shown.ok && shown.headers.get('content-type')?.startsWith('image/')) {
      await cache.put(picture, shown)
    }
  }
  const headers = {
    'Content-Type': response.headers.get('content-type') ?? '',
    [picturesHeader]: JSON.stringify(pictures),
  }
  await cache.put(address, new Response(await response.blob(), { headers }))
}

/** The pictures of a story that is on the page now. */
function listPictures(slug: string): string[] {
  if (toPath(location.href) !== paths.article(slug)) return []
  const sources = [...document.querySelectorAll<HTMLImageElement>('main article img')]
    .map(({ currentSrc }) => currentSrc)
    .filter((source) => source.startsWith(`${location.origin}/`))
  return [...new Set(sources)]
}

/** Removes stories that are saved no longer, and pictures that no saved story needs. */
async function removeOthers(cache: Cache, wanted: Set<string>): Promise<void> {
  for (const address of [...wanted]) {
    const header = (await cache.match(address))?.headers.get(picturesHeader)
    const pictures = v.safeParse(PicturesSchema, JSON.parse(header ?? '[]'))
    if (pictures.success) for (const picture of pictures.output) wanted.add(picture)
  }
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
}
