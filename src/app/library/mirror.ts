import * as v from 'valibot'
import type { StoreName } from './database.ts'

/** This tab's copy of one object store, parsed. */
export type Mirror<Row> = {
  store: StoreName
  /** Rows by key; a new map after each change. */
  rows: () => ReadonlyMap<string, Row>
  /** Number of rows that could not be parsed. */
  damagedCount: () => number
  /** Parses a stored value; null when it is missing or breaks the schema. */
  parse: (value: unknown) => Row | null
  /** Replaces one row with the value from the database; undefined deletes it. */
  place: (key: IDBValidKey, value: unknown) => void
  /** Replaces all rows. */
  fill: (keys: readonly IDBValidKey[], values: readonly unknown[]) => void
}

/** Creates an empty mirror; `schema` parses each row that is placed in it. */
export function createMirror<Row>(
  store: StoreName,
  schema: v.GenericSchema<unknown, Row>,
): Mirror<Row> {
  let rows = new Map<string, Row>()
  let damaged = new Set<string>()
  const parse = (value: unknown) => {
    const result = v.safeParse(schema, value)
    return result.success ? result.output : null
  }
  const place = (key: IDBValidKey, value: unknown) => {
    const row = parse(value)
    rows.delete(String(key))
    damaged.delete(String(key))
    if (row !== null) rows.set(String(key), row)
    else if (value !== undefined) damaged.add(String(key))
  }
  return {
    store,
    rows: () => rows,
    damagedCount: () => damaged.size,
    parse,
    place(key, value) {
      rows = new Map(rows)
      place(key, value)
    },
    fill(keys, values) {
      rows = new Map()
      damaged = new Set()
      for (const [index, key] of keys.entries()) place(key, values[index])
    },
  }
}
