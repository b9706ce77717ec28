import { useDeferredValue, useEffect } from 'react'

/** Whether a prerendered page has been hydrated; what is rendered after that need not be as in its HTML. */
let hasHydrated = false

/**
 * Returns false in prerendered HTML and while it is hydrated, because it must not show a control that nothing
 * handles yet. The render that follows is deferred, so that it delays no tap.
 */
export function useHasScript(): boolean {
  useEffect(() => {
    hasHydrated = true
  }, [])
  return useDeferredValue(true, hasHydrated)
}
