import { useRef } from 'react'
import { savesData } from '../loading/saves-data.ts'

/**
 * A pointer or the focus that rests this long on a link counts as an intent. Passing over a list takes 20 to
 * 50 ms per line; a deliberate click comes 100 ms or more after the hover.
 */
const restMs = 60

/**
 * Returns handlers for a link that call `prepare` when the reader seems about to follow it: the pointer or
 * the focus rests on it, or it is pressed. Never under Save-Data.
 */
export function useIntent(prepare: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const prepareNow = () => {
    if (!savesData()) prepare()
  }
  const begin = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(prepareNow, restMs)
  }
  const end = () => clearTimeout(timer.current)
  return {
    onPointerEnter: begin,
    onPointerLeave: end,
    onFocus: begin,
    onBlur: end,
    onTouchStart: prepareNow,
    onPointerDown: prepareNow,
  }
}
