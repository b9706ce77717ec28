import * as v from 'valibot'

const Count = v.pipe(v.number(), v.integer())

const fileEntries = {
  /** Path below the base. */
  path: v.string(),
  /** Size on the line, compressed. */
  bytes: Count,
  /** Content hash. */
  hash: v.string(),
}
const FileSchema = v.object(fileEntries)
export type OfflineFile = v.InferOutput<typeof FileSchema>

const ArticleFileSchema = v.object({
  ...fileEntries,
  /** One file of each picture; absent for an article without captured pictures. */
  pictures: v.optional(v.array(FileSchema)),
})
export type ArticleFile = v.InferOutput<typeof ArticleFileSchema>

const ArchiveFileSchema = v.object({
  ...fileEntries,
  /** Number of stories on the page. */
  stories: Count,
})
export type ArchiveFile = v.InferOutput<typeof ArchiveFileSchema>

/**
 * The files that can be cached for offline reading. It lists the newest articles only, so that its size
 * does not grow with the archive.
 */
export const OfflineListSchema = v.object({
  version: v.literal(1),
  /** Number of articles in the edition. */
  total: Count,
  /** Data of the newest articles, newest first. */
  articles: v.array(ArticleFileSchema),
  /** Archive pages that link to these articles, newest first. */
  archive: v.array(ArchiveFileSchema),
  /** All other data of an edition small enough to be cached whole; null for a larger one. */
  rest: v.nullable(v.array(FileSchema)),
})
export type OfflineList = v.InferOutput<typeof OfflineListSchema>

/** Limits the size of the list; nobody needs older articles offline without having opened them. */
export const maxListed = 1000

/** Data of an edition that is cached without asking; a larger one is the reader's choice. */
export const smallEditionBytes = 1_000_000
