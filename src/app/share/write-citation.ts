import type { PublishedArticle } from '../../core/article/schema.ts'
import type { CitationOptions } from '../../core/citations/citation.ts'
import { formatApa } from '../../core/citations/format-apa.ts'
import { formatBibtex } from '../../core/citations/format-bibtex.ts'
import { formatRis } from '../../core/citations/format-ris.ts'

/** The citation styles, in the order of the panel. */
export const citationStyles = ['apa', 'bibtex', 'ris'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** Style names are the same in every language. */
export const citationStyleNames: Record<CitationStyle, string> = {
  apa: 'APA',
  bibtex: 'BibTeX',
  ris: 'RIS',
}

/** The file types of reference managers; APA is for people and has no file. */
export const citationFiles = {
  apa: null,
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
} as const satisfies Record<CitationStyle, unknown>

const writers: Record<
  CitationStyle,
  (article: PublishedArticle, options: CitationOptions) => string
> = { apa: formatApa, bibtex: formatBibtex, ris: formatRis }

/** Writes a citation: one line of text, or the content of a reference manager's file. */
export function writeCitation(
  style: CitationStyle,
  article: PublishedArticle,
  options: CitationOptions,
): string {
  return writers[style](article, options)
}
