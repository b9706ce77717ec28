import { useEffect, useRef } from 'react'
import { type Anchor, createAnchor } from '../../core/article/anchor.ts'
import type { Block } from '../../core/article/schema.ts'
import type { Utterance } from '../../core/listen/list-utterances.ts'

type PositionOf = {
  utterance: Utterance | undefined
  blocks: readonly Block[]
  isFinished: boolean
  onPosition: (anchor: Anchor | null) => void
}

/** Tells where the voice is whenever a new sentence begins, and null when all has been heard. */
export function usePosition({ utterance, blocks, isFinished, onPosition }: PositionOf): void {
  const tell = useRef(onPosition)
  useEffect(() => {
    tell.current = onPosition
  }, [onPosition])

  // Where listening begins is known already: to go on there is not a new place.
  const told = useRef(utterance?.sentence ?? null)
  useEffect(() => {
    if (isFinished) {
      told.current = null
      tell.current(null)
      return
    }
    if (utterance === undefined || utterance.sentence === told.current) return
    told.current = utterance.sentence
    const { block, start } = utterance
    const anchor = block === null ? null : createAnchor(blocks, block, start)
    if (anchor !== null) tell.current(anchor)
  }, [utterance, blocks, isFinished])
}
