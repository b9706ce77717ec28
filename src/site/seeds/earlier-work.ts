import { join, resolve } from 'node:path'
import type { SiteSettings } from '../site-settings.ts'
import { prepareAhead } from './compile-ahead.ts'
import { openCompileCache, pruneCompileCache } from './compile-cache.ts'
import type { CompileOptions } from './compile-seeds.ts'
import { openFileNotes } from './file-notes.ts'

/** What earlier commands have made of a folder of captures, and where more of it is kept. */
export type EarlierWork = {
  /** Options of a compilation that takes what there is, and keeps the rest. */
  options: Required<Pick<CompileOptions, 'notes' | 'compiled' | 'compileAhead' | 'cache'>>
  /** Notes what is known now. */
  save: () => void
  /** Deletes what was not used for long. */
  prune: () => void
  /** Says what was wrong. */
  listNotes: () => string[]
}

/** Opens what was made of a folder of captures with a version of the compiler. */
export function openEarlierWork(
  { seeds, cache }: Pick<SiteSettings, 'seeds' | 'cache'>,
  version: string,
): EarlierWork {
  const [compiled, pictures] = [join(cache, 'compiled'), join(cache, 'pictures')]
  const compileCache = openCompileCache(compiled, version)
  const notes = openFileNotes(cache, resolve(seeds), version)
  return {
    options: {
      notes,
      compiled: compileCache,
      compileAhead: (captures) =>
        prepareAhead({ folder: seeds, compiled, version, pictures }, captures),
      cache: pictures,
    },
    save: notes.save,
    prune: () => pruneCompileCache(compiled, Date.now()),
    listNotes() {
      const damaged = compileCache.countDamaged()
      const ofCaptures =
        damaged === 0 ? [] : [`${damaged} compiled captures were damaged, and were made anew`]
      return [...ofCaptures, ...notes.listNotes()]
    },
  }
}
