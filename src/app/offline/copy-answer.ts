import { isValidAnswer } from '../../core/offline/is-valid-answer.ts'
import { isValidBody, needsBodyCheck } from '../../core/offline/is-valid-body.ts'

/**
 * Copies an answer for a cache, with extra headers. Returns null when the answer is incomplete or not what
 * its address promises.
 */
export async function copyAnswer(
  response: Response,
  address: string,
  headers: Record<string, string>,
): Promise<Response | null> {
  const type = response.headers.get('content-type') ?? ''
  // A picture is no text, which decoding would change.
  const body = needsBodyCheck(type) ? await response.text() : await response.arrayBuffer()
  if (!isValidAnswer(response, address)) return null
  if (typeof body === 'string' && !isValidBody(type, body)) return null
  return new Response(body, {
    headers: {
      'Content-Type': type,
      // The date decides which of several cached copies is the newest.
      Date: response.headers.get('date') ?? '',
      ...headers,
    },
  })
}
