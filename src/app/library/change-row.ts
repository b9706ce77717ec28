import type { LibraryStore } from './library-store.ts'
import type { Mirror } from './mirror.ts'
import type { Outcome } from './outcome.ts'

/**
 * Changes one row: `decide` is given the row as it stands in the database, null when there is none or it
 * cannot be read, and says what it becomes, null for none. Both happen in one transaction, so two tabs
 * never undo each other's change. A row that breaks its schema fails and is not written.
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
