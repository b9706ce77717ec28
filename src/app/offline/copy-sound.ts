import { isSoundAnswer } from '../../core/offline/is-sound-answer.ts'
import { isSoundBody } from '../../core/offline/is-sound-body.ts'

/**
 * A copy of an answer, to be kept, with headers of ours added; null where the answer is not what its
 * address promises, or not whole.
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
      // Tells which of several copies is the newest.
      Date: response.headers.get('date') ?? '',
      ...headers,
    },
  })
}
