import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { askFirst } from './ask-first.ts'
import { findKeptData } from './find-kept.ts'
import { isSound } from './keep-sound.ts'

const strategy = askFirst(({ url }) => findKeptData(url))

/** Serves the data of a page from the network, and from any cache when the network fails. */
export const answerData: RouteHandlerCallback = async ({ request, event }) => {
  const response = await strategy.handle({ request, event })
  if (await isSound(response, request.url)) return response
  return (await findKeptData(request.url)) ?? response
}
