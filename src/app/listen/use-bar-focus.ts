import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

type BarFocus = {
  bar: RefObject<HTMLElement | null>
  /** Null where the bar has no controls. */
  play: RefObject<HTMLButtonElement | null>
  close: RefObject<HTMLButtonElement | null>
}

/**
 * The focus goes into the bar when it opens, and back to what had it when it closes, by whatever it is
 * closed. In between it is the reader's: controls that come late do not take it. The page is never
 * scrolled away from where the voice is.
 */
export function useBarFocus(isMute: boolean): BarFocus {
  const bar = useRef<HTMLElement>(null)
  const play = useRef<HTMLButtonElement>(null)
  const close = useRef<HTMLButtonElement>(null)

  useLayoutEffect(() => {
    const opener = document.activeElement
    const opened = bar.current
    return () => {
      const { activeElement } = document
      const isHere = activeElement === document.body || opened?.contains(activeElement)
      if (isHere && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => (play.current ?? close.current)?.focus({ preventScroll: true }), [])

  // The controls go where there is no voice, and the focus must not go with them.
  useEffect(() => {
    if (isMute && document.activeElement === document.body) close.current?.focus()
  }, [isMute])
  return { bar, play, close }
}
