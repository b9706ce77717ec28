import * as v from 'valibot'
import { SlugSchema } from '../article/address.ts'
import { LabelSchema } from '../article/printed-text.ts'
import { CaptureMomentSchema } from '../article/provenance.ts'
import { StorySchema } from '../article/story.ts'
import { LeadSchema } from '../edition/schema.ts'

const Count = v.pipe(v.number(), v.integer())
const YearName = v.pipe(v.string(), v.regex(/^\d{4}$/))
const MonthName = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))
const DayName = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

const documentEntries = {
  /** Version of this schema. */
  version: v.literal(1),
  /** The base of the reading clock, as in the edition. */
  captured: v.nullable(CaptureMomentSchema),
}

/** What a line needs that names one story. */
const NamedStorySchema = v.object({
  slug: StorySchema.entries.slug,
  headline: StorySchema.entries.headline,
  language: StorySchema.entries.language,
  outlet: StorySchema.entries.outlet,
})
export type NamedStory = v.InferOutput<typeof NamedStorySchema>

const MonthCountsSchema = v.object({
  /** Such as `2024-07`. */
  month: MonthName,
  total: Count,
  /** Number of stories of each day, the first day first. */
  counts: v.array(Count),
})
export type MonthCounts = v.InferOutput<typeof MonthCountsSchema>

const YearCountsSchema = v.object({
  /** Four digits. */
  year: YearName,
  total: Count,
  /** Months with stories, January first. */
  months: v.array(MonthCountsSchema),
})
export type YearCounts = v.InferOutput<typeof YearCountsSchema>

/** The archive's first page and the page of a year: all years as counts, and one year as calendars. */
export const OverviewSchema = v.object({
  ...documentEntries,
  type: v.literal('overview'),
  /** Number of stories in the edition. */
  total: Count,
  /** Number of outlets with a name. */
  outlets: Count,
  /** The first day with stories; null when no day is known. */
  since: v.nullable(DayName),
  /** Years with stories, the earliest first. */
  years: v.array(v.object({ year: YearName, total: Count })),
  /** The chosen year, or on the first page the latest; null when no day is known. */
  year: v.nullable(YearCountsSchema),
  /** Number of stories without a known day. */
  undated: Count,
  /** The outlets with most stories, those with most first; only on the first page. */
  largest: v.array(v.object({ name: LabelSchema, slug: SlugSchema, total: Count })),
  /** The day and month of the latest capture in other years, the latest first; only on the first page. */
  sameDay: v.array(v.object({ day: DayName, total: Count, story: NamedStorySchema })),
})
export type Overview = v.InferOutput<typeof OverviewSchema>

const NeighbourMonthSchema = v.nullable(v.object({ month: MonthName, total: Count }))

/** The page of a month: its calendar, and each day with its first story. */
export const MonthSchema = v.object({
  ...documentEntries,
  type: v.literal('month'),
  ...MonthCountsSchema.entries,
  /** Days with stories, the first of the month first. */
  days: v.array(v.object({ day: DayName, total: Count, story: NamedStorySchema })),
  /** The next month with stories to each side. */
  earlier: NeighbourMonthSchema,
  later: NeighbourMonthSchema,
})
export type Month = v.InferOutput<typeof MonthSchema>

/** A story on the page of its day. */
const DayStorySchema = v.object({
  story: StorySchema,
  /** One more paragraph of a longer story. */
  opening: LeadSchema.entries.opening,
  /** Whether the story is longer than most of the day, which gives it a larger headline. */
  isLong: v.boolean(),
})
export type DayStory = v.InferOutput<typeof DayStorySchema>

const NeighbourDaySchema = v.nullable(v.object({ day: DayName, total: Count }))

/** The page of a day, or one of several pages of a long day. */
export const DaySchema = v.object({
  ...documentEntries,
  type: v.literal('day'),
  day: DayName,
  /** Number of stories of the day, on all its pages. */
  total: Count,
  /** Number of outlets with a name. */
  outlets: Count,
  /** The first and the last time of the day, where times are known to the minute in one zone. */
  hours: v.nullable(v.object({ first: v.string(), last: v.string(), zone: v.string() })),
  /** 1-based. */
  page: Count,
  pages: Count,
  /** On the first page; null when the day has briefs only. */
  lead: v.nullable(LeadSchema),
  /** Articles by the hour. */
  stories: v.array(DayStorySchema),
  /** Stories known only in brief, by the hour. */
  briefs: v.array(StorySchema),
  /** The next day with stories to each side. */
  earlier: NeighbourDaySchema,
  later: NeighbourDaySchema,
})
export type Day = v.InferOutput<typeof DaySchema>

/** One page of the stories without a known day. */
export const UndatedSchema = v.object({
  ...documentEntries,
  type: v.literal('undated'),
  total: Count,
  page: Count,
  pages: Count,
  stories: v.array(StorySchema),
})
export type Undated = v.InferOutput<typeof UndatedSchema>

const CollectionKindSchema = v.picklist(['outlets', 'reporters'])
export type CollectionKind = v.InferOutput<typeof CollectionKindSchema>

/** One page of the stories of an outlet or a reporter, newest first. */
export const CollectionSchema = v.object({
  ...documentEntries,
  type: v.literal('collection'),
  kind: CollectionKindSchema,
  slug: SlugSchema,
  name: LabelSchema,
  /** Number of its stories, on all its pages. */
  total: Count,
  /** The first day with stories; null when no day is known. */
  since: v.nullable(DayName),
  /** Whether it has a feed, which needs the moment of a story or of a capture. */
  hasFeed: v.boolean(),
  page: Count,
  pages: Count,
  stories: v.array(StorySchema),
})
export type Collection = v.InferOutput<typeof CollectionSchema>

/** The data of any page of the archive. */
export const ArchiveSchema = v.variant('type', [
  OverviewSchema,
  MonthSchema,
  DaySchema,
  UndatedSchema,
  CollectionSchema,
])
export type Archive = v.InferOutput<typeof ArchiveSchema>
