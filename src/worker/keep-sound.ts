import type { WorkboxPlugin } from 'workbox-core/types.js'
import { isSoundAnswer } from '../core/offline/is-sound-answer.ts'
import { isSoundBody, isToldByBody } from '../core/offline/is-sound-body.ts'

/** Whether an answer may be shown in the place of a kept one, and be kept itself. */
export async function isSound(response: Response, address: string): Promise<boolean> {
  if (!isSoundAnswer(response, address)) return false
  const type = response.headers.get('content-type') ?? ''
  return !isToldByBody(type) || isSoundBody(type, await response.clone().text())
}

/** Lets only what is what it claims into a cache. */
export const keepSound: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    (await isSound(response, request.url)) ? response : null,
}
