import * as v from 'valibot'
import { cleanText, findUnsafeCharacter } from '../text/clean-text.ts'
import { countBytes } from '../text/slug.ts'
import { InstantSchema } from '../time/instant.ts'
import { StatedTimeSchema } from '../time/stated-time.ts'

/**
 * Text as the source printed it: one line, not empty, without control characters and without the
 * bidirectional overrides that can make a page show something else than it says.
 */
function text(maxLength: number) {
  return v.pipe(
    v.string(),
    v.nonEmpty('Expected some text, but it is empty.'),
    v.check((value) => cleanText(value) !== '', 'Expected some text, but it shows nothing.'),
    v.maxLength(maxLength, `Expected at most ${maxLength} UTF-16 code units.`),
    v.check(
      (value) => findUnsafeCharacter(value) === null,
      'Text must not hold control characters, line breaks or bidirectional overrides.',
    ),
  )
}

/** A headline. 500 code units is three times the longest headline seen. */
export const HeadlineSchema = text(500)
/** A short label: a name, a place, a credit. */
export const LabelSchema = text(500)
/** A paragraph, a caption or a summary. */
export const ParagraphSchema = text(50_000)

/**
 * The last part of an article's address: letters and digits of any script joined by single hyphens,
 * at most 120 code units and 200 bytes, so that it fits a file name. It can hold no slash, dot or space,
 * so it cannot leave its folder.
 */
export const SlugSchema = v.pipe(
  v.string(),
  v.maxLength(120, 'A slug has at most 120 characters.'),
  v.check((slug) => countBytes(slug) <= 200, 'A slug has at most 200 bytes in UTF-8.'),
  v.regex(
    /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u,
    'A slug holds letters and digits joined by single hyphens: no slash, dot or space.',
  ),
)

/** An absolute http or https address without white space. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/u, 'Expected an address that begins with http(s)://.'),
)

/** A BCP 47 language tag such as `id` or `en-GB`; the shape is checked, not the registry. */
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag such as "id".'),
)

/** The moment a page was saved, and how sure we are of it. */
export const CaptureMomentSchema = v.object({
  /** RFC 3339 with offset. */
  at: InstantSchema,
  /** True when `at` was worked out afterwards, not recorded while saving. */
  isEstimated: v.boolean(),
  /** For an estimate: what it rests on. */
  reason: v.nullable(ParagraphSchema),
})
export type CaptureMoment = v.InferOutput<typeof CaptureMomentSchema>

/** What is known about a capture beside its text. */
export const ProvenanceSchema = v.object({
  /** File name of the capture in `seeds/`; null for articles that came as JSON. */
  capture: v.nullable(LabelSchema),
  /** Address of the original page, null when it is not known. */
  url: v.nullable(WebAddressSchema),
  /** When the page was saved, null when it is not known. */
  captured: v.nullable(CaptureMomentSchema),
})
export type Provenance = v.InferOutput<typeof ProvenanceSchema>

/** One block of a body. The union is closed: a new type breaks the build wherever it must be drawn. */
export const BlockSchema = v.variant('type', [
  v.object({
    type: v.literal('paragraph'),
    /** The paragraph, without the dateline that opens the first one. */
    text: ParagraphSchema,
  }),
  v.object({
    type: v.literal('heading'),
    /** A heading inside the body. */
    text: HeadlineSchema,
  }),
])
export type Block = v.InferOutput<typeof BlockSchema>

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

/** The picture's words. The capture is text, so the picture itself is not there. */
export const FigureSchema = v.object({
  /** What the picture shows, without its credit. */
  caption: ParagraphSchema,
  /** Who made and distributed the picture, null when the caption names nobody. */
  credit: v.nullable(LabelSchema),
})
export type Figure = v.InferOutput<typeof FigureSchema>

/** A headline the article points to. */
export const PointerSchema = v.object({
  /** The headline pointed to. */
  headline: HeadlineSchema,
  /** Address of that story in this edition; absent when it has none. */
  slug: v.optional(SlugSchema),
})

const storyEntries = {
  /** The headline, once. */
  headline: HeadlineSchema,
  /** When it was published, null when the source states no time. */
  published: v.nullable(StatedTimeSchema),
  /** A sentence or two about it, null when the source has none. */
  summary: v.nullable(ParagraphSchema),
  /** True when the source itself cut the summary short. */
  isTruncated: v.optional(v.boolean(), false),
}

/** A story an article names as related, as its page tells it. */
export const RelatedStorySchema = v.object({
  ...storyEntries,
  /** Address of the original page, where the source gives it. */
  url: v.optional(v.nullable(WebAddressSchema), null),
  /** Address in this edition. Written by the build, so it may be left out of an article of your own. */
  slug: v.optional(SlugSchema),
})
export type RelatedStory = v.InferOutput<typeof RelatedStorySchema>

/** A story: an article as one entry in a list. */
export const StorySchema = v.object({
  ...storyEntries,
  /** Address in this edition. */
  slug: SlugSchema,
  /** Whether the story opens a full article or a brief. */
  type: v.picklist(['full', 'brief']),
  /** The outlet, null when it is not known. */
  outlet: v.nullable(LabelSchema),
  /** Language of its words. */
  language: LanguageTagSchema,
})
export type Story = v.InferOutput<typeof StorySchema>

const articleEntries = {
  /** Version of this schema. */
  version: v.literal(1),
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

const fullEntries = {
  ...articleEntries,
  /** The whole article. */
  type: v.literal('full'),
  /** People who reported it, as printed. Empty when only the outlet is named. */
  reporters: v.optional(v.array(LabelSchema), []),
  /** People who edited it, as printed. */
  editors: v.optional(v.array(LabelSchema), []),
  /** Where the report was filed, null when the text does not say. */
  dateline: v.optional(v.nullable(DatelineSchema), null),
  /** The picture's words, null when there is no picture. */
  figure: v.optional(v.nullable(FigureSchema), null),
  /** The text, block by block. */
  body: v.pipe(v.array(BlockSchema), v.minLength(1, 'A full article has a body.')),
  /** The story that the newsroom recommends at the end of the article. */
  editorsPick: v.optional(v.nullable(PointerSchema), null),
  /** The news agency credited at the end: "REUTERS". */
  agency: v.optional(v.nullable(LabelSchema), null),
  /** True when the capture breaks off, as at a paywall. */
  isPartial: v.optional(v.boolean(), false),
  /** Lines of the capture that no rule knows, kept in their order. */
  unplaced: v.optional(v.array(ParagraphSchema), []),
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

/** An article as the site serves it: its address and those of its related stories are settled. */
export const PublishedArticleSchema = v.variant('type', [
  v.object({ ...fullEntries, ...publishedEntries }),
  v.object({ ...briefEntries, ...publishedEntries }),
])
export type PublishedArticle = v.InferOutput<typeof PublishedArticleSchema>
export type PublishedFullArticle = Extract<PublishedArticle, { type: 'full' }>
