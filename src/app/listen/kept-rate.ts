import * as v from 'valibot'

const storageKey = 'simak:listen-rate'

/** The pace the reader chose last on this device; the voice's own where none is kept. */
export function readKeptRate(): number {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '1')
    const parsed = v.safeParse(v.number(), stored)
    return parsed.success ? parsed.output : 1
  } catch {
    return 1
  }
}

/** Keeps the pace, 1 for the voice's own, for the next article. Where storage is blocked, nothing comes of it. */
export function keepRate(rate: number): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(rate))
  } catch {
    // Storage is full or blocked: the pace holds until the bar is closed.
  }
}
