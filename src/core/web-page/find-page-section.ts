import type { Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import type { Metadata } from './page-metadata.ts'

/** The section of an article, and the source of its name; both null when the page states none. */
export type PageSection = { name: string | null; from: string | null }

/** A longer value is a list of keywords or a sentence. In code units. */
const maxName = 40

/** Names that a site gives to everything, as keys. */
const emptyNames = new Set(
  ['News', 'Berita', 'Artikel', 'Article', 'Articles', 'Uncategorized', 'Home', 'Umum'].map(
    headlineKey,
  ),
)

/** Lines between the section and the headline: breadcrumbs, a menu of sister sections. */
const maxLinesAbove = 12

/**
 * Finds the outlet's section that the page states for machines. The printed line above the headline goes
 * before it, because the metadata of many pages holds the section in another case: `tekno` → `Tekno`.
 */
export function findPageSection(
  sheet: Sheet,
  { sections }: Pick<Metadata, 'sections'>,
  headline: number | null,
  outlet: string | null,
): PageSection {
  const names = sections.filter(({ value }) => isName(value, outlet))
  for (const { value } of names) {
    const printed = findPrinted(sheet, value, headline)
    if (printed === undefined) continue
    sheet.claim(printed, 'headline', 'section')
    return { name: printed.text, from: 'printed' }
  }
  const written = names.find(({ value }) => !isSlug(value))
  return { name: written?.value ?? null, from: written?.from ?? null }
}

function isName(value: string, outlet: string | null): boolean {
  const key = headlineKey(value)
  if (value.length > maxName || key === '' || /[/:,;>|@]|\.\p{L}/u.test(value)) return false
  return !emptyNames.has(key) && key !== headlineKey(outlet ?? '')
}

/** `lifestyle`, `berita_utama`: a word for programs, unless the page prints it. */
function isSlug(value: string): boolean {
  return /^[\p{Ll}\d_-]+$/u.test(value)
}

function findPrinted(sheet: Sheet, name: string, headline: number | null) {
  if (headline === null) return undefined
  const key = headlineKey(name)
  return sheet
    .free(Math.max(0, headline - maxLinesAbove), headline)
    .findLast(({ text }) => text.length <= maxName && headlineKey(text) === key)
}
