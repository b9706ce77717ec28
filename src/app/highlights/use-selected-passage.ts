import { useEffect, useState } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findSelected, type Selected } from './find-selected.ts'

/** A selection that has not changed for this long counts as finished. */
const restMs = 200

/** Returns the reader's selection in the text after each finished change, by mouse, touch or keyboard. */
export function useSelectedPassage(blocks: readonly TextUnit[]) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isPressed = false
    const wait = () => {
      clearTimeout(timer)
      if (!isPressed) timer = setTimeout(() => setSelected(findSelected(blocks)), restMs)
    }
    const press = () => {
      isPressed = true
      clearTimeout(timer)
    }
    // A long touch that becomes a selection ends with pointercancel; the system handles its grips.
    const release = () => {
      isPressed = false
      wait()
    }
    document.addEventListener('selectionchange', wait)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    // The reader may have selected something before this code was loaded.
    wait()
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', wait)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [blocks])
  const forget = () => {
    setSelected(null)
    document.getSelection()?.removeAllRanges()
  }
  return { selected, forget }
}
