import * as v from 'valibot'
import { StatedTimeSchema } from '../time/stated-time-schema.ts'
import { LanguageTagSchema, SlugSchema } from './address.ts'
import { type Block, BlockSchema } from './block.ts'
import { blockTypes } from './block-types.ts'
import { PictureSchema } from './picture.ts'
import { HeadlineSchema, LabelSchema, ParagraphSchema } from './printed-text.ts'
import { ProvenanceSchema, VersionSchema } from './provenance.ts'
import { type MaybeBlock, skipUnknownBlocks } from './skip-unknown-blocks.ts'
import { knownFromEntry, RelatedStorySchema, StorySchema, storyEntries } from './story.ts'

/** The dateline: where the report was filed, as printed before its first words. */
export const DatelineSchema = v.object({
  /** The exact characters before the first word, including dash and spaces. */
  text: LabelSchema,
  /** The outlet as the dateline writes it: "TEMPO.CO". */
  outlet: LabelSchema,
  /** The place, such as "Jakarta". */
  place: LabelSchema,
})
export type Dateline = v.InferOutput<typeof DatelineSchema>

/** A reference to another story by its headline. */
export const PointerSchema = v.object({
  /** Headline of the other story. */
  headline: HeadlineSchema,
  /** Slug of that story in this edition; absent when the edition lacks it. */
  slug: v.optional(SlugSchema),
})

/** Which part of an article in several pages a capture holds. */
export const PagePartSchema = v.object({
  /** 1-based. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  /** Number of parts; null when the page does not say it. */
  of: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  /** Whether the page leads on to a later part. */
  leadsOn: v.boolean(),
  /** Whether the part itself is cut off by a wall. */
  isCut: v.boolean(),
  /** Whether the page says it; otherwise only its address does. */
  isStated: v.boolean(),
})
export type PagePart = v.InferOutput<typeof PagePartSchema>

/** A gap in the text of an article whose parts were not all captured. */
export const MissingPartsSchema = v.object({
  /** Index of the block before which the text is missing; the number of blocks for its end. */
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Number of the first missing part, 1-based. */
  from: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Number of the last one; null when it is unknown how many follow. */
  to: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type MissingParts = v.InferOutput<typeof MissingPartsSchema>

/** One of the captures from whose parts an article was joined. */
export const JoinedPartSchema = v.object({
  /** Number of the part, 1-based. */
  number: PagePartSchema.entries.number,
  /** What is known about its capture. */
  provenance: ProvenanceSchema,
})

/**
 * Version of this schema. All additions of version 2 are optional, so an article of version 1 is upgraded
 * by the defaults below while it is parsed.
 */
const VersionNumberSchema = v.pipe(
  v.picklist([1, 2]),
  v.transform((): 2 => 2),
)

const articleEntries = {
  version: VersionNumberSchema,
  /** Pins the address. Without it, the slug is derived from the headline. */
  slug: v.optional(SlugSchema),
  /** The headline, as printed. */
  headline: HeadlineSchema,
  /** Language of the article's text. */
  language: v.optional(LanguageTagSchema, 'id'),
  /** The outlet that published it; null when unknown. */
  outlet: v.nullable(LabelSchema),
  /** Publication time; null when the source states none. */
  published: v.nullable(StatedTimeSchema),
  /** What is known about its origin. */
  provenance: ProvenanceSchema,
}

const BodySchema: v.GenericSchema<unknown, Block[]> = v.pipe(
  v.array(BlockSchema),
  v.minLength(1, 'A full article has a body.'),
)

const fullEntries = {
  ...articleEntries,
  /** An article with a body. */
  type: v.literal('full'),
  /** The deck: lines below the headline that sum up the story. */
  deck: v.optional(v.nullable(ParagraphSchema), null),
  /** Section of the outlet, as printed: "Ekonomi". */
  section: v.optional(v.nullable(LabelSchema), null),
  /** Time of the last change; null when the source states none. */
  updated: v.optional(v.nullable(StatedTimeSchema), null),
  /** Reporters, as printed. Empty when only the outlet is named. */
  reporters: v.optional(v.array(LabelSchema), []),
  /** Editors, as printed. */
  editors: v.optional(v.array(LabelSchema), []),
  /** The dateline; null when the text has none. */
  dateline: v.optional(v.nullable(DatelineSchema), null),
  /** The lead picture, null when there is none. */
  figure: v.optional(v.nullable(PictureSchema), null),
  /** The body, block by block. */
  body: BodySchema,
  /** The story that the newsroom recommends at the end. */
  editorsPick: v.optional(v.nullable(PointerSchema), null),
  /** The news agency credited at the end: "REUTERS". */
  agency: v.optional(v.nullable(LabelSchema), null),
  /** Whether the capture is cut off, for example at a paywall. */
  isPartial: v.optional(v.boolean(), false),
  /** The part that the capture holds; absent for a whole article, and once parts are joined. */
  part: v.optional(PagePartSchema),
  /** The parts that were joined, in order, each with its capture; absent for an article from one capture. */
  joinedParts: v.optional(v.array(JoinedPartSchema)),
  /** Where parts are missing, in the order of the text; absent when none is. */
  missingParts: v.optional(v.array(MissingPartsSchema)),
  /** Lines of the capture that no rule knows, in order. */
  unplaced: v.optional(v.array(ParagraphSchema), []),
  /** The captured versions of the article, oldest to newest; absent when there is only one. */
  versions: v.optional(v.array(VersionSchema)),
  /** The address part of the version that this is; absent when there is only one. */
  versionPart: v.optional(SlugSchema),
}

const briefEntries = {
  ...articleEntries,
  /** Known only from a list; its own page was not captured. */
  type: v.literal('brief'),
  /** As in a related list. */
  summary: storyEntries.summary,
  isTruncated: storyEntries.isTruncated,
  ...knownFromEntry,
}

/** An article as people and the compiler write it. */
export const ArticleSchema = v.variant('type', [
  v.object({ ...fullEntries, related: v.optional(v.array(RelatedStorySchema), []) }),
  v.object({ ...briefEntries, related: v.optional(v.array(RelatedStorySchema), []) }),
])
export type Article = v.InferOutput<typeof ArticleSchema>
export type FullArticle = Extract<Article, { type: 'full' }>

/** Which names of an article have a page of their own in this edition. */
const NamePagesSchema = v.object({
  /** Slug of the outlet's page. */
  outlet: v.nullable(SlugSchema),
  /** Slugs of the reporters' pages, in the order of the reporters; absent where none is named. */
  reporters: v.optional(v.array(v.nullable(SlugSchema))),
})

const publishedEntries = {
  /** The address of the article in this edition. */
  slug: SlugSchema,
  /** Absent in what older builds published. */
  namePages: v.optional(NamePagesSchema),
  /** Related stories with their slugs in this edition, in display order. */
  related: v.array(StorySchema),
  /** Slugs that lead to it, because another version's headline would have had them; absent when there are none. */
  aliases: v.optional(v.array(SlugSchema)),
}

/** A block of a type that a newer version may have added. */
const UnknownBlockSchema = v.object({
  type: v.pipe(
    v.string(),
    v.check((type) => !blockTypes.includes(type)),
  ),
})

/**
 * An article as the site serves it, with its slug and those of its related stories. Blocks of unknown types
 * are skipped and counted, so that an older app can show a page of a newer edition.
 */
export const PublishedArticleSchema = v.variant('type', [
  v.pipe(
    v.object({
      ...fullEntries,
      ...publishedEntries,
      body: v.pipe(
        v.array(v.union([BlockSchema, UnknownBlockSchema])),
        v.minLength(1, 'A full article has a body.'),
      ),
      /** Reading time in whole minutes; absent in what older builds published. */
      readingMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      /** Number of blocks that were skipped, because this version does not know their type. */
      skippedBlocks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
    v.transform(withKnownBlocks),
  ),
  v.object({ ...briefEntries, ...publishedEntries }),
])
export type PublishedArticle = v.InferOutput<typeof PublishedArticleSchema>
export type PublishedFullArticle = Extract<PublishedArticle, { type: 'full' }>

function withKnownBlocks<
  Parsed extends { body: MaybeBlock[]; skippedBlocks?: number | undefined },
>({ body: all, ...article }: Parsed) {
  const { body, skipped } = skipUnknownBlocks(all)
  return skipped === 0
    ? { ...article, body }
    : { ...article, body, skippedBlocks: skipped + (article.skippedBlocks ?? 0) }
}
