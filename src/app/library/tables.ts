import {
  HighlightSchema,
  type LibraryRecords,
  ListeningSchema,
  PositionSchema,
  SavedSchema,
  TrailSchema,
  VisitSchema,
} from '../../core/library/schema.ts'
import { type StoreName, storeNames } from './database.ts'
import { createTable } from './table.ts'

/** What a tab knows of the whole library, by store. */
export type Tables = ReturnType<typeof createTables>

/** A table for each store, all of them empty. */
export function createTables() {
  return {
    saved: createTable('saved', SavedSchema),
    visits: createTable('visits', VisitSchema),
    positions: createTable('positions', PositionSchema),
    listening: createTable('listening', ListeningSchema),
    highlights: createTable('highlights', HighlightSchema),
    trails: createTable('trails', TrailSchema),
  }
}

/** What reading a whole store takes, in whatever transaction. */
type StoreReader = {
  getAllKeys: () => Promise<IDBValidKey[]>
  getAll: () => Promise<unknown[]>
}

/** Fills the tables from the stores of one transaction. */
export async function fillTables(
  tables: Tables,
  findStore: (name: StoreName) => StoreReader,
): Promise<void> {
  const reading = storeNames.map(async (name) => {
    const store = findStore(name)
    tables[name].fill(...(await Promise.all([store.getAllKeys(), store.getAll()])))
  })
  await Promise.all(reading)
}

/** All rows that could be read, as they are exported. */
export function listRecords(tables: Tables): LibraryRecords {
  return {
    saved: [...tables.saved.rows().values()],
    visits: [...tables.visits.rows().values()],
    positions: [...tables.positions.rows().values()],
    listening: [...tables.listening.rows().values()],
    highlights: [...tables.highlights.rows().values()],
    trails: [...tables.trails.rows().values()],
  }
}
