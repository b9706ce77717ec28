import * as v from 'valibot'
import { LanguageTagSchema, SlugSchema } from '../article/address.ts'
import { HeadlineSchema, LabelSchema } from '../article/printed-text.ts'
import { CaptureMomentSchema } from '../article/provenance.ts'

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(1))
const IndexSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What can change between two versions, in the order in which a summary names it. */
export const changeKinds = [
  'headline',
  'deck',
  'time',
  'caption',
  'paragraph-added',
  'paragraph-removed',
  'paragraph-moved',
  'sentence-added',
  'sentence-removed',
  'sentence-changed',
  'row-added',
  'row-removed',
  'row-changed',
  'number',
  'name',
  'formatting',
] as const

const ChangeKindSchema = v.picklist(changeKinds)
export type ChangeKind = v.InferOutput<typeof ChangeKindSchema>

/** How often one kind of change occurs. Each language words it by itself. */
const ChangeCountSchema = v.object({ kind: ChangeKindSchema, count: CountSchema })
export type ChangeCount = v.InferOutput<typeof ChangeCountSchema>

const RunSchema = v.variant('type', [
  v.object({
    /** `kept` text is in both versions. */
    type: v.picklist(['kept', 'deleted', 'inserted']),
    text: v.pipe(v.string(), v.nonEmpty()),
  }),
  v.object({
    /** Unchanged sentences that are left out between two runs. */
    type: v.literal('skipped'),
    sentences: CountSchema,
  }),
])
/** A stretch of a compared text. */
export type Run = v.InferOutput<typeof RunSchema>

/** What a compared text is in its article. */
export const comparedRoles = [
  'headline',
  'deck',
  'time',
  'paragraph',
  'heading',
  'item',
  'quotation',
  'row',
  'caption',
  'verse',
  'code',
] as const
export type ComparedRole = (typeof comparedRoles)[number]

const ComparedTextSchema = v.object({
  role: v.picklist(comparedRoles),
  runs: v.pipe(v.array(RunSchema), v.minLength(1)),
  /** For a moved paragraph: its place in the older version, 1 for the first. */
  wasAt: v.optional(CountSchema),
})
/** A text of the article with what was changed in it. */
export type ComparedText = v.InferOutput<typeof ComparedTextSchema>

const PartSchema = v.variant('type', [
  v.object({
    /** A place where the versions differ. */
    type: v.literal('place'),
    counts: v.pipe(v.array(ChangeCountSchema), v.minLength(1)),
    texts: v.pipe(v.array(ComparedTextSchema), v.minLength(1)),
  }),
  v.object({
    /** Texts that are equal in both versions: units of the newer one, as `listComparedUnits` lists them. */
    type: v.literal('unchanged'),
    start: IndexSchema,
    units: CountSchema,
  }),
  v.object({
    /** Text at the end of one version that the other cannot show, because its capture is cut off. */
    type: v.literal('cut-off'),
    /** The version whose capture is cut off. */
    version: v.picklist(['before', 'after']),
    units: CountSchema,
  }),
])
/** A part of the comparison, in the order of the newer text. */
export type ChangePart = v.InferOutput<typeof PartSchema>
/** A place where two versions differ. */
export type ChangedPlace = Extract<ChangePart, { type: 'place' }>

const ComparedVersionSchema = v.object({
  /** The last segment of the version's address. */
  addressPart: SlugSchema,
  /** Moment of its capture; null when unknown. */
  captured: v.nullable(CaptureMomentSchema),
  /** Changes since the whole version before it; null for the first, and for one that is cut off. */
  counts: v.nullable(v.array(ChangeCountSchema)),
  /** Whether its capture is cut off; absent when it is not. */
  isPartial: v.optional(v.boolean()),
})
/** A version in the list beside a comparison. */
export type ComparedVersion = v.InferOutput<typeof ComparedVersionSchema>

/** What changed between two versions of an article; the data of one page. */
export const ChangesSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** Address of the article. */
  slug: SlugSchema,
  /** Headline of the newer of the two versions. */
  headline: HeadlineSchema,
  /** The outlet; null when unknown. */
  outlet: v.nullable(LabelSchema),
  /** Language of the article's text. */
  language: LanguageTagSchema,
  /** All versions, oldest to newest. */
  versions: v.pipe(v.array(ComparedVersionSchema), v.minLength(2)),
  /** Address part of the version that the article's own address shows. */
  shown: SlugSchema,
  /** Indexes of the two compared versions in `versions`. */
  before: IndexSchema,
  after: IndexSchema,
  parts: v.array(PartSchema),
})
export type Changes = v.InferOutput<typeof ChangesSchema>

const LatestChangeSchema = v.object({
  slug: SlugSchema,
  headline: HeadlineSchema,
  outlet: v.nullable(LabelSchema),
  language: LanguageTagSchema,
  /** Address parts of the two versions. */
  before: SlugSchema,
  after: SlugSchema,
  /** When the newer version was captured; null when unknown. */
  captured: v.nullable(CaptureMomentSchema),
  counts: v.pipe(v.array(ChangeCountSchema), v.minLength(1)),
})
/** A change in the list of the latest ones. */
export type LatestChange = v.InferOutput<typeof LatestChangeSchema>

/** The latest changes of an archive; its size does not grow with the archive. */
export const LatestChangesSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** Number of changes in the archive, also of those that are not listed. */
  total: v.pipe(v.number(), v.integer()),
  /** Newest first. */
  changes: v.array(LatestChangeSchema),
})
export type LatestChanges = v.InferOutput<typeof LatestChangesSchema>
