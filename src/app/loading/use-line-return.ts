import { useEffect, useEffectEvent } from 'react'
import type { LoadFailure } from './load-document.ts'

/** Often enough for a waiting reader; a HEAD request costs about 200 bytes. */
const asksEveryMs = 15_000

/**
 * Calls `onReturn` once the server answers again after a failure of network or server. It checks when the
 * device goes online, when the reader returns to the tab, and at intervals while the page is visible,
 * because a device that is online may still not reach the site.
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

/** Whether the server itself answers: the worker handles only GET, so a HEAD request passes it. */
async function isAnswered(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await fetch(url, { method: 'HEAD', cache: 'no-store', signal })
    return status < 500
  } catch {
    return false
  }
}
