import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { askFirst } from './ask-first.ts'
import { isValid } from './cache-valid.ts'
import { findCachedPage, findEmptyPage } from './find-cached.ts'

const strategy = askFirst(({ url }) => findCachedPage(url))

/**
 * Serves a page from the network. Offline, or when the server fails, it serves the cached page, else the
 * empty app page at the same address, which explains what is missing and can retry.
 */
export const answerPage: RouteHandlerCallback = async ({ request, event }) => {
  let response: Response | undefined
  try {
    response = await strategy.handle({ request, event })
  } catch {
    return (await findEmptyPage()) ?? Response.error()
  }
  // Only the browser can follow a redirect of a navigation.
  if (response.type === 'opaqueredirect' || (await isValid(response, request.url))) return response
  const cached = await findCachedPage(request.url)
  if (cached !== undefined) return cached
  // Never show a server's raw error page: the app explains the failure and can retry.
  return (response.status >= 500 ? await findEmptyPage() : undefined) ?? response
}
