import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { cleanQuery, type SearchAddress } from './use-search-address.ts'

/** Ms without a further letter after which what was typed is searched for. */
const restMs = 200

/**
 * Keeps the field and the address in step. What is typed changes the address in its place; a query that was
 * sent, or whose answer was returned to, stays in the history when the next one is typed.
 */
export function useSearchField(
  field: RefObject<HTMLInputElement | null>,
  { query, seek }: Pick<SearchAddress, 'query' | 'seek'>,
): void {
  /** What the field and the address last agreed on. */
  const shown = useRef<string | null>(null)
  /** Whether the entry of the history that is open stays when another query is typed. */
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
    // The address changed by itself, as by Back. What it says goes before what stands in the field.
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
    // Typed while this was on its way.
    if (input.value !== '') send(false)
    return () => {
      clearTimeout(timer)
      input.removeEventListener('input', wait)
      input.removeEventListener('compositionend', wait)
      form.removeEventListener('submit', submit)
    }
  }, [field])
}
