import { useEffect, useEffectEvent } from 'react'
import type { LoadFailure } from './load-document.ts'

/** Often enough for a reader who waits; a request has no body and costs about 200 bytes. */
const asksEveryMs = 15_000

/**
 * Calls `onReturn` once what failed for want of a line or of a server is answered again. It asks when the
 * device is online again, when the reader comes back to the tab, and now and then while the page is shown:
 * a device that is online may still not reach the site.
 */
export function useLineReturn(failure: LoadFailure | null, onReturn: () => void): void {
  const url = failure !== null && mayReturn(failure) ? failure.url : null
  const tell = useEffectEvent(onReturn)
  useEffect(() => {
    if (url === null) return
    const controller = new AbortController()
    const { signal } = controller
    const ask = async () => {
      if (document.visibilityState === 'hidden' || !navigator.onLine) return
      if ((await isAnswered(url, signal)) && !signal.aborted) tell()
    }
    const timer = setInterval(ask, asksEveryMs)
    addEventListener('online', ask, { signal })
    document.addEventListener('visibilitychange', ask, { signal })
    return () => {
      clearInterval(timer)
      controller.abort()
    }
  }, [url])
}

function mayReturn({ type }: LoadFailure): boolean {
  return type === 'unreachable' || type === 'slow' || type === 'server'
}

/** Whether a server answers by itself; workers answer only requests for the whole of a file. */
async function isAnswered(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await fetch(url, { method: 'HEAD', cache: 'no-store', signal })
    return status < 500
  } catch {
    return false
  }
}
