import * as v from 'valibot'
import { StatedTimeSchema } from '../time/stated-time.ts'
import { LanguageTagSchema, SlugSchema } from './address.ts'
import { type Block, BlockSchema, blockTypes } from './block.ts'
import { PictureSchema } from './picture.ts'
import { HeadlineSchema, LabelSchema, ParagraphSchema } from './printed-text.ts'
import { ProvenanceSchema, VersionSchema } from './provenance.ts'
import { RelatedStorySchema, StorySchema, storyEntries } from './story.ts'

/** Where the report was filed, as printed before its first words. */
export const DatelineSchema = v.object({
  /** The exact characters the source prints before the first word, dash and spaces included. */
  text: LabelSchema,
  /** The outlet as the dateline spells it: "TEMPO.CO". */
  outlet: LabelSchema,
  /** The place: "Jakarta". */
  place: LabelSchema,
})
export type Dateline = v.InferOutput<typeof DatelineSchema>

/** A headline the article points to. */
export const PointerSchema = v.object({
  /** The headline pointed to. */
  headline: HeadlineSchema,
  /** Address of that story in this edition; absent when it has none. */
  slug: v.optional(SlugSchema),
})

/**
 * Version of this schema. An article of version 1 is one of version 2 that leaves out all that is new, so
 * the defaults below upgrade it while it is parsed.
 */
const VersionNumberSchema = v.pipe(
  v.picklist([1, 2]),
  v.transform((): 2 => 2),
)

const articleEntries = {
  version: VersionNumberSchema,
  /** Fixes the address. Left out, the address is made from the headline. */
  slug: v.optional(SlugSchema),
  /** The headline, as printed. */
  headline: HeadlineSchema,
  /** Language of the article's text. */
  language: v.optional(LanguageTagSchema, 'id'),
  /** The outlet that published it, null when it is not known. */
  outlet: v.nullable(LabelSchema),
  /** When it was published, null when the source states no time. */
  published: v.nullable(StatedTimeSchema),
  /** What is known of where it comes from. */
  provenance: ProvenanceSchema,
}

const BodySchema: v.GenericSchema<unknown, Block[]> = v.pipe(
  v.array(BlockSchema),
  v.minLength(1, 'A full article has a body.'),
)

const fullEntries = {
  ...articleEntries,
  /** The whole article. */
  type: v.literal('full'),
  /** The lines that the page prints below the headline to sum the story up. */
  deck: v.optional(v.nullable(ParagraphSchema), null),
  /** The section of the outlet that it is from, as printed: "Ekonomi". */
  section: v.optional(v.nullable(LabelSchema), null),
  /** When it was last changed, null when the source does not say that it was. */
  updated: v.optional(v.nullable(StatedTimeSchema), null),
  /** People who reported it, as printed. Empty when only the outlet is named. */
  reporters: v.optional(v.array(LabelSchema), []),
  /** People who edited it, as printed. */
  editors: v.optional(v.array(LabelSchema), []),
  /** Where the report was filed, null when the text does not say. */
  dateline: v.optional(v.nullable(DatelineSchema), null),
  /** The lead picture, null when there is none. */
  figure: v.optional(v.nullable(PictureSchema), null),
  /** The text, block by block. */
  body: BodySchema,
  /** The story that the newsroom recommends at the end of the article. */
  editorsPick: v.optional(v.nullable(PointerSchema), null),
  /** The news agency credited at the end: "REUTERS". */
  agency: v.optional(v.nullable(LabelSchema), null),
  /** True when the capture breaks off, as at a paywall. */
  isPartial: v.optional(v.boolean(), false),
  /** Lines of the capture that no rule knows, kept in their order. */
  unplaced: v.optional(v.array(ParagraphSchema), []),
  /** The captured texts of the article; absent where only one is known. */
  versions: v.optional(v.array(VersionSchema)),
}

const briefEntries = {
  ...articleEntries,
  /** Only what a related list told about a page that was not captured. */
  type: v.literal('brief'),
  /** As in a related list. */
  summary: storyEntries.summary,
  isTruncated: storyEntries.isTruncated,
}

/** An article as people and the compiler write it. */
export const ArticleSchema = v.variant('type', [
  v.object({ ...fullEntries, related: v.optional(v.array(RelatedStorySchema), []) }),
  v.object({ ...briefEntries, related: v.optional(v.array(RelatedStorySchema), []) }),
])
export type Article = v.InferOutput<typeof ArticleSchema>
export type FullArticle = Extract<Article, { type: 'full' }>

const publishedEntries = {
  /** The article's address in this edition. */
  slug: SlugSchema,
  /** Related stories, each with its address in this edition, in the order they are shown. */
  related: v.array(StorySchema),
}

/** A block of a type that a newer version may have added. */
const UnknownBlockSchema = v.object({
  type: v.pipe(
    v.string(),
    v.check((type) => !blockTypes.includes(type)),
  ),
})

/**
 * An article as the site serves it: its address and those of its related stories are settled. Blocks of
 * an unknown type are left out and counted, so that a newer edition's page survives an older app.
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
      /** Whole minutes that the text takes to read; absent from what older builds published. */
      readingMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      /** Blocks that were left out, because this version does not know their type. */
      skippedBlocks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
    v.transform(skipUnknownBlocks),
  ),
  v.object({ ...briefEntries, ...publishedEntries }),
])
export type PublishedArticle = v.InferOutput<typeof PublishedArticleSchema>
export type PublishedFullArticle = Extract<PublishedArticle, { type: 'full' }>

type MaybeUnknown = Block | v.InferOutput<typeof UnknownBlockSchema>

function skipUnknownBlocks<
  Parsed extends { body: MaybeUnknown[]; skippedBlocks?: number | undefined },
>({ body: all, ...article }: Parsed) {
  const body = all.filter(isKnown)
  const skipped = all.length - body.length
  return skipped === 0
    ? { ...article, body }
    : { ...article, body, skippedBlocks: skipped + (article.skippedBlocks ?? 0) }
}

function isKnown(block: MaybeUnknown): block is Block {
  return blockTypes.includes(block.type)
}
