import { findOutlet } from '../capture/outlets.ts'
import { headlineKey } from '../text/slug.ts'

/** Who a name in a credit stands for. */
export type CreditName = {
  /** `agency` makes or hands on pictures; `holder` is whose picture it is; `platform` is where it stood. */
  type: 'agency' | 'holder' | 'platform'
  /** Spellings that stand for it; compared without case or punctuation. */
  spellings: readonly string[]
  /** Its own site, which is where its spelling of itself comes from. */
  host: string
}

/** Names that credits hold. To teach Simak another, add a row. */
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

/** Words that an office or a firm has in its name, and a person has not. */
const office =
  /\b(?:Humas|Biro|Setpres|Sekretariat|Istana|Kemen\p{L}+|Kementerian|Kantor|Pemerintah|Pem(?:prov|kot|kab|da)|Polri|Pol(?:da|res|sek|restabes)|TNI|DPR|MPR|KPK|KPU|BNPB|BPBD|BMKG|Basarnas|PT|Universitas|Yayasan|Navy|Army|Air Force|Ministry|Presidency|Presidential|House|Government|Police|Palace|Department|University|Court|Parliament|Press|Service|Office|Agency|NASA)\b/u

/** The type of name that a whole segment of a credit is, or null for none that is known. */
export function findCreditName(segment: string): CreditName['type'] | null {
  // Lower case alone are initials of a desk: "ap" is no agency.
  if (!/\p{Lu}/u.test(segment) && segment !== 'dpa') return null
  const key = headlineKey(segment)
  const known = creditNames.find(({ spellings }) =>
    spellings.some((spelling) => headlineKey(spelling) === key),
  )
  if (known !== undefined) return known.type
  if (findOutlet(segment) !== undefined) return 'agency'
  return office.test(segment) ? 'holder' : null
}
