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
import { createShelf } from './shelf.ts'

/** What a tab knows of the whole library, by store. */
export type Shelves = ReturnType<typeof createShelves>

/** A shelf for each store, all of them empty. */
export function createShelves() {
  return {
    saved: createShelf('saved', SavedSchema),
    visits: createShelf('visits', VisitSchema),
    positions: createShelf('positions', PositionSchema),
    listening: createShelf('listening', ListeningSchema),
    highlights: createShelf('highlights', HighlightSchema),
    trails: createShelf('trails', TrailSchema),
  }
}

/** What reading a whole store takes, in whatever transaction. */
type StoreReader = {
  getAllKeys: () => Promise<IDBValidKey[]>
  getAll: () => Promise<unknown[]>
}

/** Fills the shelves from the stores of one transaction. */
export async function fillShelves(
  shelves: Shelves,
  findStore: (name: StoreName) => StoreReader,
): Promise<void> {
  const reading = storeNames.map(async (name) => {
    const store = findStore(name)
    shelves[name].fill(...(await Promise.all([store.getAllKeys(), store.getAll()])))
  })
  await Promise.all(reading)
}

/** All rows that could be read, as they are exported. */
export function listRecords(shelves: Shelves): LibraryRecords {
  return {
    saved: [...shelves.saved.rows().values()],
    visits: [...shelves.visits.rows().values()],
    positions: [...shelves.positions.rows().values()],
    listening: [...shelves.listening.rows().values()],
    highlights: [...shelves.highlights.rows().values()],
    trails: [...shelves.trails.rows().values()],
  }
}
