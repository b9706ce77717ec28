import { useRef } from 'react'
import { savesData } from '../loading/saves-data.ts'

/**
 * Ms that a pointer or the focus must rest on a link to count as an intent. Passing over a list takes
 * 20 to 50 ms a line; a deliberate click follows its hover by 100 ms or more.
 */
const restMs = 60

/**
 * Handlers for a link that call `prepare` when the reader seems about to follow it: a pointer or the
 * focus rests on it, a finger touches it or a button goes down. Never under Save-Data.
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
