import {
  HighlightSchema,
  type LibraryRecords,
  ListeningPositionSchema,
  PositionSchema,
  SavedSchema,
  TrailSchema,
  VisitSchema,
} from '../../core/library/schema.ts'
import { type StoreName, storeNames } from './database.ts'
import { createMirror } from './mirror.ts'

/** This tab's copy of the whole library, by store. */
export type Mirrors = ReturnType<typeof createMirrors>

/** Creates an empty mirror for each store. */
export function createMirrors() {
  return {
    saved: createMirror('saved', SavedSchema),
    visits: createMirror('visits', VisitSchema),
    positions: createMirror('positions', PositionSchema),
    listening: createMirror('listening', ListeningPositionSchema),
    highlights: createMirror('highlights', HighlightSchema),
    trails: createMirror('trails', TrailSchema),
  }
}

/** The reads that filling needs; a store of any transaction has them. */
type StoreReader = {
  getAllKeys: () => Promise<IDBValidKey[]>
  getAll: () => Promise<unknown[]>
}

/** Fills the mirrors from the stores of one transaction. */
export async function fillMirrors(
  mirrors: Mirrors,
  findStore: (name: StoreName) => StoreReader,
): Promise<void> {
  const reading = storeNames.map(async (name) => {
    const store = findStore(name)
    mirrors[name].fill(...(await Promise.all([store.getAllKeys(), store.getAll()])))
  })
  await Promise.all(reading)
}

/** Lists all parsed rows, in the shape that is exported. */
export function listRecords(mirrors: Mirrors): LibraryRecords {
  return {
    saved: [...mirrors.saved.rows().values()],
    visits: [...mirrors.visits.rows().values()],
    positions: [...mirrors.positions.rows().values()],
    listening: [...mirrors.listening.rows().values()],
    highlights: [...mirrors.highlights.rows().values()],
    trails: [...mirrors.trails.rows().values()],
  }
}
