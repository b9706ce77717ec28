import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { LineTable } from '../line-table.ts'
import { placeList } from '../place-list.ts'
import type { SiteSettings } from '../site-settings.ts'
import { startSite } from './site-files.ts'
import { type FolderTimes, readRecord, writeRecord } from './site-record.ts'

/** What is known about the last site of a folder, and is noted about the next. */
export type LastSite = {
  /** Begins the files of the next site in a folder. */
  start: (folder: string) => ReturnType<typeof startSite>
  /** Notes what the site consists of, once it is in its place. */
  save: () => void
  /** Says what was wrong. */
  listNotes: () => string[]
}

/**
 * Opens what an earlier build has noted about the site in `dist`. Where something else has changed the site, none of
 * it is kept.
 */
export function openLastSite({ dist, cache }: Pick<SiteSettings, 'dist' | 'cache'>): LastSite {
  const recordFile = placeList(cache, 'sites', resolve(dist))
  let isDamaged = false
  let finished: ReturnType<ReturnType<typeof startSite>['finish']> | null = null
  return {
    start(folder) {
      const read = readRecord(recordFile, dist)
      isDamaged = read === 'damaged'
      const record = read === 'damaged' ? null : read
      const { site, finish } = startSite(folder, record === null ? null : { dist, record })
      return {
        site,
        finish: () => {
          finished = finish()
          return finished
        },
      }
    },
    save() {
      if (finished === null) return
      const { files, memory } = finished
      writeRecord(recordFile, { files, memory }, stampFolders(dist, files))
    },
    listNotes: () =>
      isDamaged ? ['the list of the last site’s files was damaged, and all were written anew'] : [],
  }
}

/** Notes when each folder was changed: whoever adds a file to one, or takes one away, changes it. */
function stampFolders(dist: string, files: LineTable): FolderTimes {
  const stamps = new Map([['', statSync(dist).mtimeMs]])
  for (const name of files.keys()) {
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
      if (stamps.has(folder)) break
      stamps.set(folder, statSync(join(dist, folder)).mtimeMs)
    }
  }
  return stamps
}
