import type { WorkboxPlugin } from 'workbox-core/types.js'
import { isSoundAnswer } from '../core/offline/is-sound-answer.ts'
import { isSoundBody, needsBodyCheck } from '../core/offline/is-sound-body.ts'

/** Whether an answer is what its address promises, so that it may be cached and replace a cached copy. */
export async function isSound(response: Response, address: string): Promise<boolean> {
  if (!isSoundAnswer(response, address)) return false
  const type = response.headers.get('content-type') ?? ''
  return !needsBodyCheck(type) || isSoundBody(type, await response.clone().text())
}

/** Keeps answers out of a cache that are not what they claim, such as the login page of a hotel network. */
export const keepSound: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    (await isSound(response, request.url)) ? response : null,
}
