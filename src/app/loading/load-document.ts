import * as v from 'valibot'

/** Why loading failed. `newer`: only a newer version of the app can read the document. */
export type FailureType = 'not-found' | 'unreachable' | 'slow' | 'server' | 'newer' | 'damaged'

/** The only error that `loadDocument` throws. */
export class LoadFailure extends Error {
  override name = 'LoadFailure'
  readonly type: FailureType
  /** The document's address; null where no single document failed. */
  readonly url: string | null

  constructor(
    type: FailureType,
    { url = null, cause }: { url?: string | null; cause?: unknown } = {},
  ) {
    super(type, { cause })
    this.type = type
    this.url = url
  }
}

/** A 3 KB article takes about 2 s on 2G; a line without an answer after ten times as long has stalled. */
const answerLimitMs = 20_000

/**
 * Fetches a JSON document below the base of the site and parses it. Throws a `LoadFailure`. An answer of
 * status 200 that is not JSON, or breaks the schema, is damaged data.
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
  const url = import.meta.env.BASE_URL + path.slice(1)
  try {
    const response = await fetch(url, { signal: controller.signal })
    return parseDocument(response, await response.text(), schema)
  } catch (error) {
    const type = error instanceof LoadFailure ? error.type : isSlow ? 'slow' : 'unreachable'
    throw new LoadFailure(type, { url, cause: error })
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
  if (result.success) return result.output
  throw new LoadFailure(isNewer(result.issues) ? 'newer' : 'damaged', { cause: result.issues })
}

/**
 * Whether a schema rejected a document because of its version. Older versions are upgraded, so a rejected
 * one is newer.
 */
function isNewer(issues: readonly v.BaseIssue<unknown>[]): boolean {
  return issues.some(
    ({ path, input }) =>
      path?.length === 1 && path[0]?.key === 'version' && Number.isInteger(input),
  )
}

/** Returns undefined for text that is not JSON; no JSON text parses to undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
