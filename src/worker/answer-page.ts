import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { askFirst } from './ask-first.ts'
import { findEmptyPage, findKeptPage } from './find-kept.ts'
import { isSound } from './keep-sound.ts'

const strategy = askFirst(({ url }) => findKeptPage(url))

/**
 * A page, from the server where it can be had. Offline, or from a server that is broken: what is kept of it;
 * else the app itself, at this address, which says what is missing and can try again.
 */
export const answerPage: RouteHandlerCallback = async ({ request, event }) => {
  let response: Response | undefined
  try {
    response = await strategy.handle({ request, event })
  } catch {
    return (await findEmptyPage()) ?? Response.error()
  }
  // A redirect is the browser's to follow.
  if (response.type === 'opaqueredirect' || (await isSound(response, request.url))) return response
  const kept = await findKeptPage(request.url)
  if (kept !== undefined) return kept
  // What a broken server says is not for readers: the app tells them, and can try again.
  return (response.status >= 500 ? await findEmptyPage() : undefined) ?? response
}
