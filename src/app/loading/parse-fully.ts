import { PublishedArticleSchema } from '../../core/article/schema.ts'
import { ArchivePageSchema, EditionSchema } from '../../core/edition/schema.ts'
import { parseWith } from './parse-with.ts'

/**
 * Parses what the quick checks do not recognise: articles of an older version, articles with blocks of a newer
 * one, and damaged data. Rarely needed, so it is a file of its own.
 */
export const parseArticle = parseWith(PublishedArticleSchema)
export const parseEdition = parseWith(EditionSchema)
export const parseArchivePage = parseWith(ArchivePageSchema)
