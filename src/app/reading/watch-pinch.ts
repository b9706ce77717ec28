/**
 * Reports how two fingers, or a pinch on a touchpad, scale an element: `onScale(1.2)` for a fifth larger than
 * at the last report. Returns a function that stops it.
 */
export function watchPinch(element: HTMLElement, onScale: (factor: number) => void): () => void {
  let last: number | null = null
  const measure = ({ touches }: TouchEvent) => {
    const [one, other] = touches
    if (one === undefined || other === undefined || touches.length > 2) return null
    return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
  }
  const move = (event: TouchEvent) => {
    const distance = measure(event)
    // The browser would zoom the whole page.
    if (distance !== null) event.preventDefault()
    if (distance !== null && last !== null && last > 0) onScale(distance / last)
    last = distance
  }
  const end = (event: TouchEvent) => {
    last = measure(event)
  }
  const turnWheel = (event: WheelEvent) => {
    // Browsers report a pinch on a touchpad as a wheel with Ctrl.
    if (!event.ctrlKey) return
    event.preventDefault()
    onScale(Math.exp(-event.deltaY / 200))
  }
  element.addEventListener('touchstart', end, { passive: true })
  element.addEventListener('touchmove', move, { passive: false })
  element.addEventListener('touchend', end, { passive: true })
  element.addEventListener('wheel', turnWheel, { passive: false })
  return () => {
    element.removeEventListener('touchstart', end)
    element.removeEventListener('touchmove', move)
    element.removeEventListener('touchend', end)
    element.removeEventListener('wheel', turnWheel)
  }
}
