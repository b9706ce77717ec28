import * as v from 'valibot'
import { formatPath, toViolation } from '../article/parse-article.ts'
import type { Instant } from '../time/instant.ts'
import { InstantSchema } from '../time/instant-schema.ts'
import { type LibraryRecords, libraryEntries } from './schema.ts'

/**
 * Longest accepted file, in UTF-16 code units (about 50 MB). Ten thousand highlights with their stories
 * need half of it; a longer file is not a library, or is made to exhaust a phone's memory.
 */
export const maxFileLength = 50_000_000

const version = 1

const LibraryFileSchema = v.object({
  type: v.literal('simak-library'),
  version: v.literal(version),
  exportedAt: InstantSchema,
  ...libraryEntries,
})

/** Why a file was refused. A file is imported whole or not at all. */
export type FileRefusal = {
  type: 'refused'
  reason: 'not-json' | 'not-a-library' | 'newer-version' | 'damaged'
  /** The first field that breaks the schema: `highlights[3].note`. */
  where?: string
}

export type ParsedLibraryFile = { type: 'read'; records: LibraryRecords } | FileRefusal

/** Formats a library as one JSON file. */
export function formatLibraryFile(records: LibraryRecords, now: Instant): string {
  const { saved, visits, positions, listening, highlights, trails } = records
  const rows = { saved, visits, positions, listening, highlights, trails }
  const file = { type: 'simak-library', version, exportedAt: now, ...rows }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Parses a library file of any origin. Never throws: a bad file gives a refusal. */
export function parseLibraryFile(text: string): ParsedLibraryFile {
  if (text.length > maxFileLength) return { type: 'refused', reason: 'not-a-library' }
  const json = parseJson(text)
  if (json === undefined) return { type: 'refused', reason: 'not-json' }
  const head = v.safeParse(v.object({ type: v.literal('simak-library') }), json)
  if (!head.success) return { type: 'refused', reason: 'not-a-library' }
  const newer = v.safeParse(
    v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }),
    json,
  )
  if (newer.success) return { type: 'refused', reason: 'newer-version' }
  const parsed = v.safeParse(LibraryFileSchema, json, { abortEarly: true })
  if (!parsed.success) {
    const where = formatPath(toViolation(parsed.issues[0]).path)
    return { type: 'refused', reason: 'damaged', where }
  }
  const { saved, visits, positions, listening, highlights, trails } = parsed.output
  return { type: 'read', records: { saved, visits, positions, listening, highlights, trails } }
}

/** Returns undefined, which JSON cannot express, for text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
