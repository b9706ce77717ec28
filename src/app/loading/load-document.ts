import * as v from 'valibot'

/** Why a document could not be shown. */
export type FailureType = 'not-found' | 'unreachable' | 'slow' | 'server' | 'damaged'

/** What `loadDocument` throws, whatever went wrong. */
export class LoadFailure extends Error {
  override name = 'LoadFailure'
  readonly type: FailureType

  constructor(type: FailureType, cause?: unknown) {
    super(type, { cause })
    this.type = type
  }
}

/** A stalled line is called slow after this many ms; a 3 KB article on 2G takes about 2 s. */
const answerLimitMs = 20_000

/**
 * Fetches a JSON document below the site's base and parses it at the door. Throws a `LoadFailure`
 * that says what went wrong; a 200 that is not JSON is damaged data, never an article.
 */
export async function loadDocument<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const controller = new AbortController()
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    controller.abort()
  }, answerLimitMs)
  const abort = () => controller.abort()
  signal.addEventListener('abort', abort)
  try {
    const url = import.meta.env.BASE_URL + path.slice(1)
    const response = await fetch(url, { signal: controller.signal })
    return parseDocument(response, await response.text(), schema)
  } catch (error) {
    if (error instanceof LoadFailure) throw error
    throw new LoadFailure(isSlow ? 'slow' : 'unreachable', error)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

function parseDocument<Schema extends v.GenericSchema>(
  response: Response,
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  if (response.status === 404 || response.status === 410) throw new LoadFailure('not-found')
  if (!response.ok) throw new LoadFailure('server')
  if (!response.headers.get('content-type')?.includes('json')) throw new LoadFailure('damaged')
  const result = v.safeParse(schema, parseJson(text))
  if (!result.success) throw new LoadFailure('damaged', result.issues)
  return result.output
}

/** The value, or undefined for text that is not JSON; no JSON text is the value undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
