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
  /** All other data of an edition that is offered whole; null for a larger one. */
  rest: v.nullable(v.array(FileSchema)),
  /** Whether the edition is so small that it is cached whole without asking. */
  isSmall: v.optional(v.boolean(), false),
})
export type OfflineList = v.InferOutput<typeof OfflineListSchema>

/** Limits the size of the list; nobody needs older articles offline without having opened them. */
export const maxListed = 1000

/**
 * An edition up to this size is cached without asking, its list included; a larger one is the reader's choice.
 * Nothing else is fetched unasked but the data of the page that is open, which has at most 14 KB, and the
 * beginnings of its related stories: together at most 60 KB.
 */
export const smallEditionBytes = 40_000

/** Limits the file with the beginnings of a page's related stories, compressed. */
export const maxBeginningBytes = 6000

/** An edition up to this size is offered with all its data, such as the index of the search. */
export const wholeEditionBytes = 1_000_000
