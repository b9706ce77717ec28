import * as v from 'valibot'
import { WebAddressSchema } from './address.ts'
import { ListSchema } from './list-block.ts'
import { haveSoundRanges, MarksSchema, marksMessage } from './mark.ts'
import { PictureSchema } from './picture.ts'
import { HeadlineSchema, LabelSchema, LinesSchema, ParagraphSchema } from './printed-text.ts'
import { TableSchema } from './table-block.ts'

const ParagraphBlockSchema = v.pipe(
  v.object({
    type: v.literal('paragraph'),
    /** The paragraph, without the dateline that opens the first one. */
    text: ParagraphSchema,
    marks: MarksSchema,
  }),
  v.forward(
    v.check((marked) => haveSoundRanges(marked), marksMessage),
    ['marks'],
  ),
)

const HeadingSchema = v.pipe(
  v.object({
    type: v.literal('heading'),
    /** A heading inside the body. */
    text: HeadlineSchema,
    marks: MarksSchema,
    /** How deep it is: 2 right below the headline, as the page nests them. */
    level: v.optional(v.picklist([2, 3, 4]), 2),
  }),
  v.forward(
    v.check((marked) => haveSoundRanges(marked), marksMessage),
    ['marks'],
  ),
)

/** Words of another, set apart from the text. */
const QuotationSchema = v.object({
  type: v.literal('quotation'),
  paragraphs: v.pipe(
    v.array(
      v.pipe(
        v.object({ text: ParagraphSchema, marks: MarksSchema }),
        v.forward(
          v.check((marked) => haveSoundRanges(marked), marksMessage),
          ['marks'],
        ),
      ),
    ),
    v.minLength(1, 'A quotation has a paragraph.'),
  ),
  /** Whose words they are, null when that is not said beside them. */
  cite: v.optional(
    v.nullable(
      v.object({
        text: LabelSchema,
        /** Where they were said, null when the page gives no address. */
        href: v.optional(v.nullable(WebAddressSchema), null),
      }),
    ),
    null,
  ),
  /** True for a pull quote: its words are in the body, too. */
  isRepeat: v.optional(v.boolean(), false),
})

/** Text that keeps its line breaks and its spaces. */
const PreformattedSchema = v.object({
  type: v.literal('preformatted'),
  text: LinesSchema,
  kind: v.picklist(['code', 'verse']),
})

/** Something of another site inside the body, with the words that the page itself carried for it. */
const EmbedSchema = v.object({
  type: v.literal('embed'),
  /** The other site, as a name: "YouTube". */
  provider: LabelSchema,
  /** Where it can be seen, null when the page gives no address. */
  href: v.optional(v.nullable(WebAddressSchema), null),
  /** Its words, null when the page carried none. */
  text: v.optional(v.nullable(ParagraphSchema), null),
  /** Who wrote or made it, as printed. */
  author: v.optional(v.nullable(LabelSchema), null),
})

const PictureBlockSchema = v.object({ ...PictureSchema.entries, type: v.literal('picture') })

/** One block of a body. The union is closed: a new type breaks the build wherever it must be drawn. */
export const BlockSchema = v.variant('type', [
  ParagraphBlockSchema,
  HeadingSchema,
  ListSchema,
  QuotationSchema,
  TableSchema,
  PreformattedSchema,
  PictureBlockSchema,
  EmbedSchema,
])
export type Block = v.InferOutput<typeof BlockSchema>
/** A block of one type. */
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

/** The types of block that this version knows; any other is skipped where an article is shown. */
export const blockTypes: readonly string[] = [
  'paragraph',
  'heading',
  'list',
  'quotation',
  'table',
  'preformatted',
  'picture',
  'embed',
] satisfies Block['type'][]
