import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { placeList } from '../place-list.ts'
import { replaceFile } from '../replace-file.ts'
import type { SiteSettings } from '../site-settings.ts'
import { nameLock } from './lock-build.ts'
import { nameFolders } from './recover-site.ts'
import { areAsWritten, describeWritten, isAsWritten } from './site-files.ts'
import { parseFile, readRecord } from './site-record.ts'

const WrittenFileSchema = v.tuple([v.string(), v.number(), v.number()])

const StandingSchema = v.object({
  /** What the site was made from: captures, program, settings. */
  madeFrom: v.string(),
  /** When it was made, in ms since 1970. */
  madeMs: v.number(),
  /** The encoders of its pictures; null where it has none. */
  encoders: v.nullable(v.string()),
  /** The record of the site's files, and the report beside it, as they were written. */
  record: WrittenFileSchema,
  report: WrittenFileSchema,
  /** What the build said of the captures. */
  summary: v.string(),
  pageCount: v.number(),
})

/** How a site was made that stands in its place, and what its build said. */
export type Standing = v.InferOutput<typeof StandingSchema>

/** Age from which on a site is built again, because a build also notes what in the cache is still of use. */
const maxAgeMs = 24 * 60 * 60_000

/** Opens the note of the last build about the site in `dist`, whose report is the file `report`. */
export function openStandingSite(
  { dist, cache }: Pick<SiteSettings, 'dist' | 'cache'>,
  report: string,
) {
  const [note, record] = [
    placeList(cache, 'standing', resolve(dist)),
    placeList(cache, 'sites', resolve(dist)),
  ]
  return {
    /** Returns the note when the site was made from the same, is whole, and nobody has changed it since. */
    find(madeFrom: string): Standing | null {
      const standing = readStanding(note)
      if (standing === null || standing.madeFrom !== madeFrom) return null
      const ageMs = Date.now() - standing.madeMs
      if (ageMs < 0 || ageMs > maxAgeMs || isBeingWritten(dist)) return null
      // Another build would have written another record.
      const isSame = isAsWritten(record, standing.record) && isAsWritten(report, standing.report)
      return isSame && isAsRecorded(dist, record) ? standing : null
    },
    /** Notes how the site was made, where the cache can be written. */
    keep(standing: Omit<Standing, 'madeMs' | 'record' | 'report'>): void {
      try {
        const noted: Standing = {
          ...standing,
          madeMs: Date.now(),
          record: describeWritten(record),
          report: describeWritten(report),
        }
        mkdirSync(dirname(note), { recursive: true })
        replaceFile(note, JSON.stringify(noted))
      } catch {
        // Without a note the next build looks at everything.
      }
    },
  }
}

/** A note that is damaged is none: the next build writes it anew. */
function readStanding(note: string): Standing | null {
  try {
    return v.parse(StandingSchema, JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    return null
  }
}

/** Whether a build is writing a site, or was ended before it had. */
function isBeingWritten(dist: string): boolean {
  const { next, last } = nameFolders(dist)
  return [next, last, nameLock(dist)].some((path) => existsSync(path))
}

/** Whether a site has the files of its record, each as it was written, and no others. */
function isAsRecorded(dist: string, record: string): boolean {
  const read = readRecord(record, dist)
  if (read === null || read === 'damaged') return false
  for (const [name, json] of read.files) {
    if (!areAsWritten(join(dist, name), parseFile(json).files)) return false
  }
  return true
}
