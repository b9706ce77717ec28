import type { WorkboxPlugin } from 'workbox-core/types.js'
import { isValidAnswer } from '../core/offline/is-valid-answer.ts'
import { isValidBody, needsBodyCheck } from '../core/offline/is-valid-body.ts'

/** Whether an answer is what its address promises, so that it may be cached and replace a cached copy. */
export async function isValid(response: Response, address: string): Promise<boolean> {
  if (!isValidAnswer(response, address)) return false
  const type = response.headers.get('content-type') ?? ''
  return !needsBodyCheck(type) || isValidBody(type, await response.clone().text())
}

/** Caches valid answers only, so that the login page of a hotel network never replaces a page. */
export const cacheValid: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    (await isValid(response, request.url)) ? response : null,
}
