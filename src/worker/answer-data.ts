import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { askFirst } from './ask-first.ts'
import { isValid } from './cache-valid.ts'
import { findCachedData } from './find-cached.ts'

const strategy = askFirst(({ url }) => findCachedData(url))

/** Serves the data of a page from the network, and from any cache when the network fails. */
export const answerData: RouteHandlerCallback = async ({ request, event }) => {
  const response = await strategy.handle({ request, event })
  if (await isValid(response, request.url)) return response
  return (await findCachedData(request.url)) ?? response
}
