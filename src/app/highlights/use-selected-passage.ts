import { useEffect, useState } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findSelected, type Selected } from './find-selected.ts'
import { watchSelection } from './watch-selection.ts'

/** Returns the reader's selection in the text after each finished change, by mouse, touch or keyboard. */
export function useSelectedPassage(units: readonly TextUnit[]) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => watchSelection(document, () => setSelected(findSelected(units))), [units])
  const forget = () => {
    setSelected(null)
    document.getSelection()?.removeAllRanges()
  }
  return { selected, forget }
}
