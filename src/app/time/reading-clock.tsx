import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react'
import type { CaptureMoment } from '../../core/article/provenance.ts'
import { unitMs } from '../../core/time/calendar.ts'
import { parseInstant } from '../../core/time/instant.ts'
import { createLiveClock, type LiveClock } from './live-clock.ts'

/** A capture older than this shows its labels as they stood when it was made. */
const freshDays = 7

/** What relative times are relative to. */
export type ReadingClock =
  /** Before the reader's clock is known: times are shown in full. */
  | { type: 'unset' }
  | { type: 'live'; now: number; clock: LiveClock }
  | { type: 'capture'; at: number }

type Reading = {
  clock: ReadingClock
  /** Set where the reader can choose between the capture's moment and now. */
  choice: { isLive: boolean; setLive: (isLive: boolean) => void } | null
}

const ReadingClockContext = createContext<Reading>({ clock: { type: 'unset' }, choice: null })
const ChoiceContext = createContext<Reading['choice']>(null)

/** The clock of the stories around, and the reader's choice of it. */
export function useReadingClock(): Reading {
  return use(ReadingClockContext)
}

/** Holds the reader's choice for as long as the app is open, so that it outlives a page. */
export function ClockChoice({ children }: { children: ReactNode }) {
  const [isLive, setLive] = useState(false)
  return <ChoiceContext value={{ isLive, setLive }}>{children}</ChoiceContext>
}

/** Sets the reading clock for what was captured at one moment; null when it is not known. */
export function ReadingClockOf(props: { captured: CaptureMoment | null; children: ReactNode }) {
  const [clock] = useState(() => (typeof document === 'undefined' ? null : createLiveClock()))
  const now = useSyncExternalStore(
    clock?.subscribe ?? subscribeToNothing,
    () => clock?.now() ?? null,
    () => null,
  )
  const choice = use(ChoiceContext)
  const capturedAt = props.captured === null ? null : parseInstant(props.captured.at)

  let reading: Reading = { clock: { type: 'unset' }, choice: null }
  if (now !== null && clock !== null) {
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
