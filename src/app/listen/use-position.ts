import { useEffect, useRef } from 'react'
import { type Anchor, createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { Utterance } from '../../core/listen/list-utterances.ts'

/** Where the headline is said, and listening begins anew. */
const beginning = { sentence: 0, block: null, start: 0 }

type PositionOf = {
  utterance: Utterance | undefined
  blocks: readonly TextUnit[]
  isFinished: boolean
  onPosition: (anchor: Anchor | null) => void
}

/** Tells where the voice is whenever a new sentence begins; null for the headline, and when all has been heard. */
export function usePosition({ utterance, blocks, isFinished, onPosition }: PositionOf): void {
  const tell = useRef(onPosition)
  useEffect(() => {
    tell.current = onPosition
  }, [onPosition])

  // Where listening begins is known already: to go on there is not a new place.
  const told = useRef(utterance?.sentence ?? 0)
  useEffect(() => {
    const { sentence, block, start } = isFinished || utterance === undefined ? beginning : utterance
    if (sentence === told.current) return
    told.current = sentence
    tell.current(block === null ? null : createAnchor(blocks, block, start))
  }, [utterance, blocks, isFinished])
}
