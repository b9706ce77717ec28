import * as v from 'valibot'
import type { StoreName } from './database.ts'

/** A copy of one store in memory: its rows as this tab knows them, parsed. */
export type Mirror<Row> = {
  store: StoreName
  /** By key; another map whenever a row has changed. */
  rows: () => ReadonlyMap<string, Row>
  /** Rows that could not be read. */
  damagedCount: () => number
  /** The row that a stored value is, null when there is none or it cannot be read. */
  parse: (value: unknown) => Row | null
  /** Takes over one row as it stands in the database; undefined when it is gone. */
  place: (key: IDBValidKey, value: unknown) => void
  /** Takes over the whole store. */
  fill: (keys: readonly IDBValidKey[], values: readonly unknown[]) => void
}

/** An empty mirror for the rows of a store, which are parsed by the schema as they come. */
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
