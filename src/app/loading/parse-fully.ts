import { ArchiveSchema } from '../../core/archive/schema.ts'
import { PublishedArticleSchema } from '../../core/article/schema.ts'
import { EditionSchema } from '../../core/edition/schema.ts'
import { parseWith } from './parse-with.ts'

/**
 * Parses documents that the quick checks do not recognise: articles of an older version, articles with newer
 * blocks, and damaged data. A separate file, because it is rarely needed.
 */
export const parsePublishedArticle = parseWith(PublishedArticleSchema)
export const parseEdition = parseWith(EditionSchema)
export const parseArchive = parseWith(ArchiveSchema)
