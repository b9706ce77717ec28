import { useEffect, useRef } from 'react'
import { type Anchor, createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { Utterance } from '../../core/listen/list-utterances.ts'

/** Position of the headline, where listening starts. */
const beginning = { sentence: 0, unit: null, start: 0 }

type PositionOf = {
  utterance: Utterance | undefined
  units: readonly TextUnit[]
  isFinished: boolean
  onPosition: (anchor: Anchor | null) => void
}

/** Reports the position whenever a new sentence starts; null for the headline and after the end. */
export function usePosition({ utterance, units, isFinished, onPosition }: PositionOf): void {
  const tell = useRef(onPosition)
  useEffect(() => {
    tell.current = onPosition
  }, [onPosition])

  // The starting position is stored already, so it is not reported.
  const told = useRef(utterance?.sentence ?? 0)
  useEffect(() => {
    const { sentence, unit, start } = isFinished || utterance === undefined ? beginning : utterance
    if (sentence === told.current) return
    told.current = sentence
    tell.current(unit === null ? null : createAnchor(units, unit, start))
  }, [utterance, units, isFinished])
}
