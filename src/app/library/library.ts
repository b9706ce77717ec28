import type { Anchor } from '../../core/article/anchor.ts'
import type { Story } from '../../core/article/story.ts'
import { addTrailStep } from '../../core/library/add-trail-step.ts'
import type { FileRefusal } from '../../core/library/library-file.ts'
import {
  isLater,
  mergeNewest,
  mergeSaved,
  mergeTrail,
  mergeVisit,
} from '../../core/library/merge-rows.ts'
import type { Highlight, Position, Saved, Trail, Visit } from '../../core/library/schema.ts'
import { askToPersist, learnWhetherPersisted } from './ask-to-persist.ts'
import { changeRow } from './change-row.ts'
import type { LibraryState } from './library-state.ts'
import { createLibraryStore } from './library-store.ts'
import { deleteEverything, exportFile, importFile } from './library-whole.ts'
import type { Outcome } from './outcome.ts'

export type { LibraryState } from './library-state.ts'
export type { Outcome } from './outcome.ts'

/** The reader's library on this device. Each change resolves to its outcome and never rejects. */
export type Library = {
  /** Returns the same object until something changes. */
  state: () => LibraryState
  subscribe: (listener: () => void) => () => void
  /** Saves a story; a story that is saved already keeps its moment. */
  save: (story: Story) => Promise<Outcome>
  unsave: (slug: string) => Promise<Outcome>
  /** Undoes `unsave`. */
  restoreSaved: (saved: Saved) => Promise<Outcome>
  recordVisit: (story: Story) => Promise<Outcome>
  removeVisit: (slug: string) => Promise<Outcome>
  restoreVisit: (visit: Visit) => Promise<Outcome>
  recordPosition: (position: Omit<Position, 'changedAt'>) => Promise<Outcome>
  removePosition: (slug: string) => Promise<Outcome>
  restorePosition: (position: Position) => Promise<Outcome>
  recordListening: (slug: string, anchor: Anchor) => Promise<Outcome>
  removeListening: (slug: string) => Promise<Outcome>
  /** Creates or replaces a highlight; a version that another tab changed later is kept. */
  putHighlight: (highlight: Highlight) => Promise<Outcome>
  removeHighlight: (id: string) => Promise<Outcome>
  /** `from` is the slug of the story the reader came from, or null. */
  recordTrailStep: (
    id: string,
    step: { slug: string; headline: string; from: string | null },
  ) => Promise<Outcome>
  removeTrail: (id: string) => Promise<Outcome>
  restoreTrail: (trail: Trail) => Promise<Outcome>
  /** Returns the whole library as one file. Rejects when the database cannot be read. */
  exportFile: () => Promise<string>
  /** Merges a file into the library: all of it, or nothing. */
  importFile: (text: string) => Promise<Outcome | FileRefusal>
  /** Deletes every row, including damaged ones. */
  deleteEverything: () => Promise<Outcome>
  /** Dismisses the notice that the browser emptied the library. */
  acceptLoss: () => void
}

/**
 * Creates the library on top of the browser's database. Never rejects: when the database cannot be opened,
 * the state says so and every change fails.
 */
export async function createLibrary({
  now = Date.now,
  openTimeoutMs = 3_000,
} = {}): Promise<Library> {
  const store = createLibraryStore(openTimeoutMs)
  const { saved, visits, positions, listening, highlights, trails } = store.mirrors
  const instant = () => new Date(now()).toISOString()
  await Promise.all([store.withDatabase(() => {}).catch(() => {}), learnWhetherPersisted(store)])

  return {
    state: store.state,
    subscribe: store.subscribe,
    async save(story) {
      const { slug } = story
      const outcome = await changeRow(store, saved, slug, (mine) => ({
        slug,
        story,
        savedAt: mine?.savedAt ?? instant(),
      }))
      if (outcome.type === 'done') askToPersist(store)
      return outcome
    },
    unsave: (slug) => changeRow(store, saved, slug, () => null),
    restoreSaved: (row) =>
      changeRow(store, saved, row.slug, (mine) => (mine ? mergeSaved(mine, row) : row)),
    recordVisit: (story) =>
      changeRow(store, visits, story.slug, (mine) => {
        const at = instant()
        return { slug: story.slug, story, firstAt: mine?.firstAt ?? at, lastAt: at }
      }),
    removeVisit: (slug) => changeRow(store, visits, slug, () => null),
    restoreVisit: (visit) =>
      changeRow(store, visits, visit.slug, (mine) => (mine ? mergeVisit(mine, visit) : visit)),
    recordPosition: (position) =>
      changeRow(store, positions, position.slug, () => ({ ...position, changedAt: instant() })),
    removePosition: (slug) => changeRow(store, positions, slug, () => null),
    restorePosition: (position) =>
      changeRow(store, positions, position.slug, (mine) =>
        mine ? mergeNewest(mine, position) : position,
      ),
    recordListening: (slug, anchor) =>
      changeRow(store, listening, slug, () => ({ slug, anchor, changedAt: instant() })),
    removeListening: (slug) => changeRow(store, listening, slug, () => null),
    putHighlight: (highlight) =>
      changeRow(store, highlights, highlight.id, (mine) =>
        mine && isLater(mine.changedAt, highlight.changedAt) ? mine : highlight,
      ),
    removeHighlight: (id) => changeRow(store, highlights, id, () => null),
    recordTrailStep: (id, { from, ...story }) =>
      changeRow(store, trails, id, (mine) =>
        addTrailStep(mine, id, { ...story, at: instant() }, from),
      ),
    removeTrail: (id) => changeRow(store, trails, id, () => null),
    restoreTrail: (trail) =>
      changeRow(store, trails, trail.id, (mine) => (mine ? mergeTrail(mine, trail) : trail)),
    exportFile: () => exportFile(store, instant()),
    importFile: (text) => importFile(store, text),
    deleteEverything: () => deleteEverything(store),
    acceptLoss: () => store.learn({ wasEvicted: false }),
  }
}
