import type { WorkboxPlugin } from 'workbox-core/types.js'
import { isSoundAnswer } from '../core/offline/is-sound-answer.ts'

/** What every page of the site holds, and no page of a host or of a network's sign-in. */
const pageMark = 'id="simak"'

/** Whether an answer may be shown in the place of a kept one, and be kept itself. */
export async function isSound(response: Response, address: string): Promise<boolean> {
  if (!isSoundAnswer(response, address)) return false
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return !isPage || (await response.clone().text()).includes(pageMark)
}

/** Lets only what is what it claims into a cache. */
export const keepSound: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    (await isSound(response, request.url)) ? response : null,
}
