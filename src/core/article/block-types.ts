import type { Block } from './block.ts'

/** The block types that this version knows; others are skipped when an article is shown. */
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
