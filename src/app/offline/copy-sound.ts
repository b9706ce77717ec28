import { isSoundAnswer } from '../../core/offline/is-sound-answer.ts'
import { isSoundBody } from '../../core/offline/is-sound-body.ts'

/**
 * Copies an answer for a cache, with extra headers. Returns null when the answer is incomplete or not what
 * its address promises.
 */
export async function copySound(
  response: Response,
  address: string,
  headers: Record<string, string>,
): Promise<Response | null> {
  const type = response.headers.get('content-type') ?? ''
  const body = await response.text()
  if (!isSoundAnswer(response, address) || !isSoundBody(type, body)) return null
  return new Response(body, {
    headers: {
      'Content-Type': type,
      // The date decides which of several cached copies is the newest.
      Date: response.headers.get('date') ?? '',
      ...headers,
    },
  })
}
