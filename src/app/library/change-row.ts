import type { LibraryStore } from './library-store.ts'
import type { Mirror } from './mirror.ts'
import type { Outcome } from './outcome.ts'

/**
 * Changes one row. `decide` receives the row from the database (null when it is missing or cannot be
 * parsed) and returns the new row, or null to delete it. Both run in one transaction, so two tabs never
 * overwrite each other's change. A row that breaks its schema fails and is not written.
 */
export function changeRow<Row>(
  library: LibraryStore,
  { store, parse }: Mirror<Row>,
  key: string,
  decide: (mine: Row | null) => Row | null,
): Promise<Outcome> {
  return library.write({ type: 'row', store, key }, async (transaction) => {
    const rows = transaction.objectStore(store)
    const mine = parse(await rows.get(key))
    const next = decide(mine)
    if (next === null) await rows.delete(key)
    else if (next !== mine) await rows.put(parse(next) ?? refuse())
  })
}

function refuse(): never {
  throw new TypeError('The row breaks its schema.')
}
