import type { ReadyLibrary } from './library-state.ts'

/** The state of a library without any row. */
export const emptyLibrary: ReadyLibrary = {
  type: 'ready',
  saved: new Map(),
  visits: new Map(),
  positions: new Map(),
  listening: new Map(),
  highlights: new Map(),
  trails: new Map(),
  damagedCount: 0,
  wasEvicted: false,
  isPersisted: null,
  wasAsked: false,
}

/** Maps rows by their keys, as the state of the library does. */
export function byKey<Row>(keyOf: (row: Row) => string, rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}
