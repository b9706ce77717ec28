import * as v from 'valibot'

const Count = v.pipe(v.number(), v.integer())

const fileEntries = {
  /** Below the base. */
  path: v.string(),
  /** As they are sent. */
  bytes: Count,
  /** Of the content. */
  hash: v.string(),
}
const FileSchema = v.object(fileEntries)
export type OfflineFile = v.InferOutput<typeof FileSchema>

const ArchiveFileSchema = v.object({
  ...fileEntries,
  /** Stories on the page. */
  stories: Count,
})
export type ArchiveFile = v.InferOutput<typeof ArchiveFileSchema>

/**
 * What can be kept for reading offline. It names the newest articles only, so that the list does not grow
 * with the archive.
 */
export const OfflineListSchema = v.object({
  version: v.literal(1),
  /** Articles in the whole edition. */
  total: Count,
  /** Data of the newest articles, newest first. */
  articles: v.array(FileSchema),
  /** Pages of the archive that lead to these articles, newest first. */
  archive: v.array(ArchiveFileSchema),
  /** Of an edition so small that it is kept whole without asking: all its other data. */
  rest: v.nullable(v.array(FileSchema)),
})
export type OfflineList = v.InferOutput<typeof OfflineListSchema>

/** The most articles that a list names. */
export const maxListed = 1000

/** An edition whose data is not more than this is kept whole without asking. */
export const smallEditionBytes = 1_000_000
