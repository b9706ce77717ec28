import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

type BarFocus = {
  bar: RefObject<HTMLElement | null>
  /** Null while the bar has no controls. */
  play: RefObject<HTMLButtonElement | null>
  close: RefObject<HTMLButtonElement | null>
}

/**
 * Focuses the bar when it opens, and returns the focus when it closes, in whatever way. In between, controls
 * that load late do not take the focus, and focusing never scrolls the page away from the voice.
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

  // Without a voice the controls are removed, and the focus would be lost with them.
  useEffect(() => {
    if (isMute && document.activeElement === document.body) close.current?.focus()
  }, [isMute])
  return { bar, play, close }
}
