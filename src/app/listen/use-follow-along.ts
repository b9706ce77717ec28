import { type RefObject, useEffect, useRef } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { Utterance } from '../../core/listen/list-utterances.ts'
import { findTextRange } from '../ui/text-range.ts'
import { createFollower, type Follower } from './follower.ts'

type FollowAlong = {
  /** The current utterance; null when nothing is spoken. */
  utterance: Utterance | null
  units: readonly TextUnit[]
  bar: RefObject<HTMLElement | null>
}

/**
 * Marks the current utterance on the page and keeps it visible. Returns a function to call when the reader
 * asks for a sentence, so that the page follows at once.
 */
export function useFollowAlong({ utterance, units, bar }: FollowAlong): () => void {
  const follower = useRef<Follower>(null)
  useEffect(() => {
    const created = createFollower()
    follower.current = created
    return () => created.close()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the units of another article mean another page.
  useEffect(() => follower.current?.resume(), [units])
  useEffect(() => {
    const range = utterance === null ? null : findRange(utterance, units)
    if (range === null) follower.current?.clear()
    else follower.current?.show(range, bar.current?.offsetHeight ?? 0)
  }, [utterance, units, bar])
  return () => follower.current?.resume()
}

function findRange({ unit, start, end }: Utterance, units: readonly TextUnit[]): Range | null {
  if (unit === null) return findHeadline()
  return findTextRange(unit, { start, end, length: units[unit]?.text.length ?? 0 })
}

function findHeadline(): Range | null {
  const heading = document.querySelector('h1')
  if (heading === null) return null
  const range = document.createRange()
  range.selectNodeContents(heading)
  return range
}
