import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react'
import type { CaptureMoment } from '../../core/article/provenance.ts'
import { unitMs } from '../../core/time/calendar.ts'
import { parseInstant } from '../../core/time/instant.ts'
import { useHasScript } from '../hydration/use-has-script.ts'
import { createLiveClock, type LiveClock } from './live-clock.ts'

/** Relative times of an older capture refer to the moment of capture by default. */
const freshDays = 7

/** The moment that relative times refer to. */
export type ReadingClock =
  /** During prerendering and hydration: times are shown in full. */
  | { type: 'unset' }
  | { type: 'live'; now: number; clock: LiveClock }
  | { type: 'capture'; at: number }

type Reading = {
  clock: ReadingClock
  /** Null where the reader has no choice between the moment of capture and now. */
  choice: { isLive: boolean; setLive: (isLive: boolean) => void } | null
}

const ReadingClockContext = createContext<Reading>({ clock: { type: 'unset' }, choice: null })
const ChoiceContext = createContext<Reading['choice']>(null)

/** Returns the clock for the surrounding stories, and the reader's choice of it. */
export function useReadingClock(): Reading {
  return use(ReadingClockContext)
}

/** Keeps the reader's choice while the app is open, across pages. */
export function ClockChoice({ children }: { children: ReactNode }) {
  const [isLive, setLive] = useState(false)
  return <ChoiceContext value={{ isLive, setLive }}>{children}</ChoiceContext>
}

/** Provides the reading clock for stories captured at one moment; null when the moment is unknown. */
export function ReadingClockOf(props: { captured: CaptureMoment | null; children: ReactNode }) {
  const [clock] = useState(() => (typeof document === 'undefined' ? null : createLiveClock()))
  const readNow = () => clock?.now() ?? null
  const now = useSyncExternalStore(clock?.subscribe ?? subscribeToNothing, readNow, readNow)
  const hasScript = useHasScript()
  const choice = use(ChoiceContext)
  const capturedAt = props.captured === null ? null : parseInstant(props.captured.at)

  let reading: Reading = { clock: { type: 'unset' }, choice: null }
  if (hasScript && now !== null && clock !== null) {
    const isAged = capturedAt !== null && now - capturedAt > freshDays * unitMs.day
    const isAtCapture = isAged && choice?.isLive !== true
    reading = {
      clock: isAtCapture ? { type: 'capture', at: capturedAt } : { type: 'live', now, clock },
      choice: isAged ? choice : null,
    }
  }
  return <ReadingClockContext value={reading}>{props.children}</ReadingClockContext>
}

function subscribeToNothing() {
  return () => {}
}
