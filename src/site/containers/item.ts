import { escapeMarkup } from '../../core/publish/markup.ts'

/** An entry of a feed or of an export: a story, with its text or without. */
export type Item = {
  /** As HTML without tags; '' when it has none. */
  title: string
  /** As written; '' when it has none. */
  url: string
  /** As stated; '' when it is not. */
  published: string
  author: string
  /** '' when it names none. */
  outlet: string
  /** A language tag, or what is stated in its place. */
  language: string
  /** Plain text. */
  summary: string
  /** HTML of the whole text; '' when there is none. */
  html: string
  /** When it was saved, as stated; '' when it is not. */
  savedAt: string
  /** Paths of files that hold its page, from the folder of the export on; the fullest first. */
  files: readonly ItemFile[]
}

/** A file that holds the page of an item: as a page of its own, or its text alone. */
export type ItemFile = { path: string; isPage: boolean }

/** An item of which nothing is known. */
export const emptyItem: Item = {
  ...{ title: '', url: '', published: '', author: '', outlet: '', language: '', summary: '' },
  ...{ html: '', savedAt: '', files: [] },
}

/** Writes plain text as HTML: `'Satu\n\nDua'` → "<p>Satu</p><p>Dua</p>" */
export function writePlain(plain: string): string {
  return plain
    .split(/\n\s*\n/)
    .flatMap((part) => (part.trim() === '' ? [] : [`<p>${escapeMarkup(part.trim())}</p>`]))
    .join('')
}
