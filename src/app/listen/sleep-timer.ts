/** When listening pauses by itself: never, when the story ends, or after minutes. */
export type SleepChoice = 'never' | 'story' | number

/** The offered numbers of minutes. */
export const sleepMinutes: readonly number[] = [15, 30, 60]

export type SleepTimer = {
  choice: () => SleepChoice
  /** When it ends, in ms since the epoch; null unless minutes are chosen. */
  endsAt: () => number | null
  choose: (choice: SleepChoice) => void
}

/** Creates a timer that calls `onDue` when the chosen minutes are over. */
export function createSleepTimer(onDue: () => void): SleepTimer {
  let chosen: SleepChoice = 'never'
  let endsAt: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    choice: () => chosen,
    endsAt: () => endsAt,
    choose(choice) {
      clearTimeout(timer)
      chosen = choice
      endsAt = null
      if (typeof choice === 'string') return
      const lastsMs = choice * 60_000
      endsAt = Date.now() + lastsMs
      timer = setTimeout(onDue, lastsMs)
    },
  }
}
