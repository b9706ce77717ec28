import type { Dateline } from '../article/schema.ts'
import { findOutlet } from './outlets.ts'

// "TEMPO.CO, Jakarta - ", "TEMPO.CO , Jakarta - ", "TEMPO Interaktif, Jakarta:",
// "REPUBLIKA.CO.ID, JAKARTA -- ".
// The outlet is in capitals, or one of the mixed spellings; the place has no digit and few words.
const dateline =
  /^(?<outlet>\p{Lu}[\p{Lu}.]{1,40}(?: Interaktif)?|KOMPAS\.com|Suara\.com) ?, ?(?<place>\p{Lu}[\p{L}.' ]{1,40}?) ?(?:-{1,2}|–|—|:) ?(?=\S)/u

/** Reads the dateline that opens a paragraph, or null. `text` is its exact characters. */
export function findDateline(paragraph: string): Dateline | null {
  const match = dateline.exec(paragraph)
  const outlet = match?.groups?.outlet
  const place = match?.groups?.place
  if (match === null || outlet === undefined || place === undefined) return null
  // "KPK, Menurut Budi - " opens a sentence: an outlet has a dot in its name, or is a known one.
  if (!outlet.includes('.') && findOutlet(outlet) === undefined) return null
  return { text: match[0], outlet, place }
}
