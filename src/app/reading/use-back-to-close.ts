import { useEffect, useEffectEvent } from 'react'

/**
 * Makes Back close what is open: it is one more entry of the history, at the same address. The entry copies
 * the state of the router's entry, for which nothing changes. Returns a function that closes by going back.
 */
export function useBackToClose(onClose: () => void): () => void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const state: unknown = history.state
    history.pushState(typeof state === 'object' ? { ...state } : null, '')
    const closeNow = () => close()
    window.addEventListener('popstate', closeNow)
    return () => window.removeEventListener('popstate', closeNow)
  }, [])
  return () => history.back()
}
