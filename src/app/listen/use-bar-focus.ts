import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

type BarFocus = {
  bar: RefObject<HTMLElement | null>
  /** Null while the bar has no controls. */
  play: RefObject<HTMLButtonElement | null>
  close: RefObject<HTMLButtonElement | null>
}

/**
 * Focuses the bar when it opens, and returns the focus when it closes, in whatever way. In between, controls
 * that load late do not take the focus, focusing never scrolls the page away from the voice, and the focus
 * stays in the bar when the page changes to the next story.
 */
export function useBarFocus({ isMute, isGoing }: { isMute: boolean; isGoing: boolean }): BarFocus {
  const bar = useRef<HTMLElement>(null)
  const play = useRef<HTMLButtonElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const held = useRef<Element>(null)

  useLayoutEffect(() => {
    const opener = document.activeElement
    const opened = bar.current
    return () => {
      const { activeElement } = document
      const isHere = activeElement === document.body || opened?.contains(activeElement)
      if (isHere) findHome(opener)?.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => (play.current ?? close.current)?.focus({ preventScroll: true }), [])

  useEffect(() => {
    const { activeElement } = document
    if (isGoing) {
      held.current = bar.current?.contains(activeElement) ? activeElement : null
      return
    }
    // The new page has focused its heading, or the link that was followed from it.
    const isTaken = !bar.current?.contains(activeElement)
    if (isTaken && held.current instanceof HTMLElement) held.current.focus({ preventScroll: true })
    held.current = null
  }, [isGoing])

  // Without a voice the controls are removed, and the focus would be lost with them.
  useEffect(() => {
    if (isMute && document.activeElement === document.body) close.current?.focus()
  }, [isMute])
  return { bar, play, close }
}

/** Returns the element that opened the bar, or the same button on the page of another story. */
function findHome(opener: Element | null): HTMLElement | null {
  if (opener instanceof HTMLElement && opener.isConnected) return opener
  return document.querySelector<HTMLElement>('[data-key="l"]')
}
