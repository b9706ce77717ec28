import { isFields } from '../../core/article/fields.ts'

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

/** Makes a document of parsed JSON. Throws a `LoadFailure` where the JSON is no such document. */
export type ParseDocument<Content> = (json: unknown) => Content | Promise<Content>

/**
 * Fetches a JSON document below the base of the site and parses it. Throws a `LoadFailure`. An answer of
 * status 200 that is not JSON, or breaks the schema, is damaged data.
 */
export async function loadDocument<Content>(
  path: string,
  parse: ParseDocument<Content>,
  signal: AbortSignal,
): Promise<Content> {
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
    checkAnswer(response)
    return await parse(parseJson(await response.text()))
  } catch (error) {
    const type = error instanceof LoadFailure ? error.type : isSlow ? 'slow' : 'unreachable'
    throw new LoadFailure(type, { url, cause: error })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

/**
 * Throws a `LoadFailure` for a document of a newer version. It needs no code that loads later, because after
 * a deploy the files of an open tab may be missing.
 */
export function refuseNewer(json: unknown, known: number): void {
  const version = isFields(json) ? json.version : undefined
  if (Number.isInteger(version) && Number(version) > known) throw new LoadFailure('newer')
}

function checkAnswer(response: Response): void {
  if (response.status === 404 || response.status === 410) throw new LoadFailure('not-found')
  if (!response.ok) throw new LoadFailure('server')
  if (!response.headers.get('content-type')?.includes('json')) throw new LoadFailure('damaged')
}

/** Returns undefined for text that is not JSON; no JSON text parses to undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
