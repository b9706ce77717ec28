import * as v from 'valibot'

const storageKey = 'simak:listen-rate'

/** Reads the rate that was last chosen on this device; 1, the voice's own, where none is stored. */
export function readStoredRate(): number {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '1')
    const parsed = v.safeParse(v.number(), stored)
    return parsed.success ? parsed.output : 1
  } catch {
    return 1
  }
}

/** Stores the rate for the next article; does nothing where storage is full or blocked. */
export function storeRate(rate: number): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(rate))
  } catch {
    // Full or blocked: the rate lasts until the bar is closed.
  }
}
