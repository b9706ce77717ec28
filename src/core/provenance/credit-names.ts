import { findOutlet } from '../capture/outlets.ts'
import { headlineKey } from '../text/slug.ts'

/** What a name in a credit refers to. */
export type CreditName = {
  /**
   * `agency` makes or distributes pictures, `holder` owns the picture, `platform` is a site that hosted it.
   */
  type: 'agency' | 'holder' | 'platform'
  /** Known spellings, compared without case and punctuation. */
  spellings: readonly string[]
  /** Its own site, which is the source of the spellings. */
  host: string
}

/** Known names in credits. To add one, add a row. */
export const creditNames: readonly CreditName[] = [
  { type: 'agency', spellings: ['Reuters', 'Reuters Photo'], host: 'reuters.com' },
  { type: 'agency', spellings: ['AP', 'AP Photo', 'Associated Press'], host: 'ap.org' },
  { type: 'agency', spellings: ['AFP', 'AFP Photo', 'Agence France-Presse'], host: 'afp.com' },
  { type: 'agency', spellings: ['Antara Foto', 'Antara Photo'], host: 'antarafoto.com' },
  { type: 'agency', spellings: ['EPA', 'EPA-EFE', 'EPA Images'], host: 'epa.eu' },
  { type: 'agency', spellings: ['EFE'], host: 'efe.com' },
  { type: 'agency', spellings: ['Sputnik'], host: 'sputnikglobe.com' },
  { type: 'agency', spellings: ['TASS'], host: 'tass.com' },
  { type: 'agency', spellings: ['Xinhua'], host: 'xinhuanet.com' },
  { type: 'agency', spellings: ['Anadolu', 'Anadolu Agency', 'Anadolu Images'], host: 'aa.com.tr' },
  { type: 'agency', spellings: ['Kyodo', 'Kyodo News'], host: 'kyodonews.net' },
  { type: 'agency', spellings: ['Yonhap'], host: 'yna.co.kr' },
  { type: 'agency', spellings: ['Bernama'], host: 'bernama.com' },
  { type: 'agency', spellings: ['dpa'], host: 'dpa.com' },
  { type: 'agency', spellings: ['Bloomberg'], host: 'bloomberg.com' },
  { type: 'agency', spellings: ['Getty', 'Getty Images'], host: 'gettyimages.com' },
  { type: 'agency', spellings: ['NurPhoto'], host: 'nurphoto.com' },
  { type: 'agency', spellings: ['Shutterstock'], host: 'shutterstock.com' },
  { type: 'holder', spellings: ['Kremlin'], host: 'kremlin.ru' },
  { type: 'platform', spellings: ['Instagram'], host: 'instagram.com' },
  { type: 'platform', spellings: ['YouTube'], host: 'youtube.com' },
  { type: 'platform', spellings: ['Facebook'], host: 'facebook.com' },
  { type: 'platform', spellings: ['Twitter', 'X'], host: 'x.com' },
  { type: 'platform', spellings: ['TikTok'], host: 'tiktok.com' },
]

/** Words in the names of offices and firms, but not of persons. */
const office =
  /\b(?:Humas|Biro|Setpres|Sekretariat|Istana|Kemen\p{L}+|Kementerian|Kantor|Pemerintah|Pem(?:prov|kot|kab|da)|Polri|Pol(?:da|res|sek|restabes)|TNI|DPR|MPR|KPK|KPU|BNPB|BPBD|BMKG|Basarnas|PT|Universitas|Yayasan|Navy|Army|Air Force|Ministry|Presidency|Presidential|House|Government|Police|Palace|Department|University|Court|Parliament|Press|Service|Office|Agency|NASA)\b/u

/** Returns the type of the name that fills a whole segment of a credit, or null when it is not known. */
export function findCreditName(segment: string): CreditName['type'] | null {
  // Lower case means the initials of a desk: "ap" is no agency. "dpa" spells itself so.
  if (!/\p{Lu}/u.test(segment) && segment !== 'dpa') return null
  const key = headlineKey(segment)
  const known = creditNames.find(({ spellings }) =>
    spellings.some((spelling) => headlineKey(spelling) === key),
  )
  if (known !== undefined) return known.type
  if (findOutlet(segment) !== undefined) return 'agency'
  return office.test(segment) ? 'holder' : null
}
