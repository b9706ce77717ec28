import { useEffect, useState } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findSelected, type Selected } from './find-selected.ts'

/** Ms without a change after which a selection counts as made. */
const restMs = 200

/** Follows what the reader selects in the text, by mouse, touch or keys, once each selection is made. */
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
    // A long touch that turns into a selection ends with a cancel; its handles are the system's.
    const release = () => {
      isPressed = false
      wait()
    }
    document.addEventListener('selectionchange', wait)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    // What was selected while this code was on its way.
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
