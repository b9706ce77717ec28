import type { Dateline } from '../article/schema.ts'
import { findKnownOutlet } from './known-outlets.ts'

/** An outlet as a dateline spells it: in capitals, as the name of its site, or one of the mixed spellings. */
const outlet = String.raw`(?<outlet>\p{Lu}[\p{Lu}.]{1,40}(?: Interaktif)?|\p{L}[\p{L}\d]{1,30}(?:\.\p{L}{2,10}){1,2})`
/** A place has no digit and few words. */
const place = String.raw`(?<place>\p{Lu}[\p{L}.' ]{1,40}?)`
const end = String.raw` ?(?:-{1,2}|–|—|:) ?(?=\S)`

/** The forms that open a paragraph. To read another, add a row and a line to the test. */
const forms = [
  // "TEMPO.CO, Jakarta - ", "TEMPO.CO , Jakarta - ", "TEMPO Interaktif, Jakarta:",
  // "REPUBLIKA.CO.ID, JAKARTA -- ", "Liputan6.com, Jakarta - ".
  `${outlet} ?, ?${place}${end}`,
  // "BANTUL, KOMPAS.com – ".
  `${place} ?, ?${outlet}${end}`,
  // "Jakarta (ANTARA) - ", "Bantul, DIY (ANTARA News) - ", "JAKARTA, July 29 (Reuters) - ".
  String.raw`(?<place>\p{Lu}[\p{L}.', ]{1,50}?)(?:, \p{Lu}\p{Ll}+\.? \d{1,2})? ?\((?<outlet>\p{L}[\p{L}\d. ]{1,30})\)${end}`,
].map((form) => new RegExp(`^${form}`, 'u'))

/** An outlet without a place: "VIVA.co.id - ". */
const bareOutlet = new RegExp(`^${outlet} ?[-–—]{1,2} (?=\\S)`, 'u')

/**
 * The outlet that opens a paragraph without a place, or null. It is no dateline, and stays in the text.
 *
 * @example findLeadOutlet('VIVA.co.id - Warga berkumpul') → 'VIVA.co.id'
 */
export function findLeadOutlet(paragraph: string): string | null {
  const named = bareOutlet.exec(paragraph)?.groups?.outlet
  const isOutlet = named !== undefined && findKnownOutlet(named) !== undefined
  return isOutlet ? named : null
}

/**
 * Reads the dateline that opens a paragraph, or null. `text` is its exact characters. `own` is the outlet of
 * the page, where it is known: in a dateline it may have a name that no table holds.
 *
 * @example findDateline('KABAR LEMARA, Wanarasa - Hakim', 'Kabar Lemara')?.place → 'Wanarasa'
 */
export function findDateline(paragraph: string, own: string | null = null): Dateline | null {
  for (const form of forms) {
    const match = form.exec(paragraph)
    const named = match?.groups?.outlet
    const filed = match?.groups?.place
    if (match === null || named === undefined || filed === undefined) continue
    // "KPK, Menurut Budi - " opens a sentence: an outlet has a dot in its name, or is a known one.
    if (!named.includes('.') && findKnownOutlet(named) === undefined) continue
    return { text: match[0], outlet: named, place: filed }
  }
  return own === null ? null : findOwnDateline(paragraph, own)
}

/** Two names with a comma between them, and the dash that ends a dateline. */
const pair = /^(?<first>[^,–—]{2,60}?) ?, ?(?<second>[^,–—]{2,60}?) ?(?:-{1,2}|–|—) (?=\S)/u
const onlyPlace = /^\p{Lu}[\p{L}.' ]{1,40}$/u

function findOwnDateline(paragraph: string, own: string): Dateline | null {
  const match = pair.exec(paragraph)
  const { first, second } = match?.groups ?? {}
  if (match === null || first === undefined || second === undefined) return null
  const isOwn = (name: string) => name.toLowerCase() === own.toLowerCase()
  const [outlet, place] = isOwn(first) ? [first, second] : [second, first]
  return isOwn(outlet) && onlyPlace.test(place) ? { text: match[0], outlet, place } : null
}
