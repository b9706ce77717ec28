import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { cleanQuery, type SearchAddress } from './use-search-address.ts'

/** A pause in typing, after which the search starts. */
const restMs = 200

/**
 * Keeps the search field and the address in sync. Typing replaces the current history entry. A query that
 * was submitted, or that the reader returned to, keeps its entry when the next one is typed.
 */
export function useSearchField(
  field: RefObject<HTMLInputElement | null>,
  { query, seek }: Pick<SearchAddress, 'query' | 'seek'>,
): void {
  /** The query that field and address last agreed on. */
  const shown = useRef<string | null>(null)
  /** Whether the current history entry is kept when another query is typed. */
  const isSettled = useRef(false)
  const send = useEffectEvent((isSent: boolean) => {
    const typed = cleanQuery(field.current?.value ?? '')
    if (typed !== query) {
      shown.current = typed
      seek(typed, { replace: !isSettled.current })
      isSettled.current = false
    }
    if (isSent) isSettled.current = typed !== ''
  })

  useEffect(() => {
    if (field.current === null || query === shown.current) return
    // The address changed without typing, as after Back, so it overrides the field.
    if (shown.current !== null || field.current.value === '') field.current.value = query
    shown.current = query
    isSettled.current = query !== ''
  }, [field, query])

  useEffect(() => {
    const input = field.current
    const form = input?.form
    if (!input || !form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = (event: Event) => {
      clearTimeout(timer)
      if (event instanceof InputEvent && event.isComposing) return
      timer = setTimeout(() => send(false), restMs)
    }
    const submit = (event: Event) => {
      event.preventDefault()
      clearTimeout(timer)
      send(true)
    }
    input.addEventListener('input', wait)
    input.addEventListener('compositionend', wait)
    form.addEventListener('submit', submit)
    // The reader may have typed before this effect ran.
    if (input.value !== '') send(false)
    return () => {
      clearTimeout(timer)
      input.removeEventListener('input', wait)
      input.removeEventListener('compositionend', wait)
      form.removeEventListener('submit', submit)
    }
  }, [field])
}
