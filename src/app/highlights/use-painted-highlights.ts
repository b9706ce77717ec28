import { useEffect, useEffectEvent } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { listPieces } from '../../core/reading/passage.ts'
import type { PlacedHighlight } from '../../core/reading/place-highlights.ts'
import { findTextRange } from '../ui/text-range.ts'
import { findPressed } from './find-pressed.ts'
import { namePassage } from './highlighted-passage.tsx'
import './highlighted.css'

type Painting = { units: readonly TextUnit[]; scrollQuietly: (scroll: () => void) => void }

/**
 * Paints highlights over the text without changing it, and makes a click on one focus its entry in the
 * list. Browsers without the Custom Highlight API only show the list.
 */
export function usePaintedHighlights(
  placed: readonly PlacedHighlight[],
  { units, scrollQuietly }: Painting,
): void {
  useEffect(() => {
    if (!('highlights' in CSS && 'Highlight' in window)) return
    const ranges = placed.flatMap((each) => listRanges(each, units))
    CSS.highlights.set('highlighted', new Highlight(...ranges))
    return () => {
      CSS.highlights.delete('highlighted')
    }
  }, [placed, units])

  const open = useEffectEvent(({ clientX, clientY, target }: MouseEvent) => {
    const isControl = target instanceof Element && target.closest('a, button') !== null
    if (isControl || document.getSelection()?.isCollapsed === false) return
    const listBoxes = (each: PlacedHighlight) =>
      listRanges(each, units).flatMap((range) => [...range.getClientRects()])
    const pressed = findPressed(placed, listBoxes, { x: clientX, y: clientY })
    if (pressed === undefined) return
    const entry = document.getElementById(namePassage(pressed.highlight))
    entry?.focus({ preventScroll: true })
    scrollQuietly(() => entry?.scrollIntoView({ block: 'center', behavior: 'instant' }))
  })
  useEffect(() => {
    const listen = (event: MouseEvent) => open(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
}

function listRanges({ passage }: PlacedHighlight, units: readonly TextUnit[]): Range[] {
  if (passage === null) return []
  return listPieces(units, passage).flatMap(({ unit, start, end }) => {
    const length = units[unit]?.text.length ?? 0
    return findTextRange(unit, { start, end, length }) ?? []
  })
}
