import { headlineKey } from '../text/slug.ts'
import { type Outlet, outlets } from './outlets.ts'
import { rememberLines } from './remember-lines.ts'

/** An outlet as captures know it. */
export type KnownOutlet = Outlet & {
  /** The zone of its clock times where they name none: the one its newsroom works in. */
  clock?: 'WIB'
}

/**
 * Every outlet that a capture may be of. Apart from `outlets`, which the reader's first script carries.
 * To teach Simak another, add a row.
 */
export const knownOutlets: readonly KnownOutlet[] = [
  ...outlets.map((outlet): KnownOutlet => {
    return outlet.host === 'bbc.com' ? outlet : { ...outlet, clock: 'WIB' }
  }),
  {
    name: 'detikcom',
    spellings: [
      'detikcom',
      'detik',
      'detik.com',
      'detiknews',
      'detikinet',
      'detikfinance',
      'detikhot',
      'detikSport',
    ],
    host: 'detik.com',
    clock: 'WIB',
  },
  {
    name: 'KapanLagi.com',
    spellings: ['KapanLagi.com', 'KapanLagi'],
    host: 'kapanlagi.com',
    clock: 'WIB',
  },
  {
    name: 'Liputan6.com',
    spellings: ['Liputan6.com', 'Liputan6'],
    host: 'liputan6.com',
    clock: 'WIB',
  },
  {
    name: 'Okezone',
    spellings: ['Okezone', 'Okezone.com', 'Okezone News'],
    host: 'okezone.com',
    clock: 'WIB',
  },
  {
    name: 'VIVA.co.id',
    spellings: ['VIVA.co.id', 'VIVA', 'Viva News'],
    host: 'viva.co.id',
    clock: 'WIB',
  },
  {
    name: 'CNN Indonesia',
    spellings: ['CNN Indonesia', 'CNNIndonesia.com'],
    host: 'cnnindonesia.com',
    clock: 'WIB',
  },
  {
    name: 'CNBC Indonesia',
    spellings: ['CNBC Indonesia'],
    host: 'cnbcindonesia.com',
    clock: 'WIB',
  },
  { name: 'kumparan', spellings: ['kumparan', 'kumparanNEWS'], host: 'kumparan.com', clock: 'WIB' },
  {
    name: 'Tribunnews.com',
    spellings: ['Tribunnews.com', 'Tribunnews', 'Tribun News'],
    host: 'tribunnews.com',
    clock: 'WIB',
  },
  { name: 'Merdeka.com', spellings: ['Merdeka.com', 'Merdeka'], host: 'merdeka.com', clock: 'WIB' },
  {
    name: 'SINDOnews.com',
    spellings: ['SINDOnews.com', 'Sindonews', 'SINDOnews'],
    host: 'sindonews.com',
    clock: 'WIB',
  },
  {
    name: 'JawaPos.com',
    spellings: ['JawaPos.com', 'Jawa Pos', 'JawaPos'],
    host: 'jawapos.com',
    clock: 'WIB',
  },
  {
    name: 'Bisnis.com',
    spellings: ['Bisnis.com', 'Bisnis Indonesia'],
    host: 'bisnis.com',
    clock: 'WIB',
  },
  { name: 'Kontan', spellings: ['Kontan', 'Kontan.co.id'], host: 'kontan.co.id', clock: 'WIB' },
  {
    name: 'Media Indonesia',
    spellings: ['Media Indonesia', 'Mediaindonesia.com'],
    host: 'mediaindonesia.com',
    clock: 'WIB',
  },
  {
    name: 'The Jakarta Post',
    spellings: ['The Jakarta Post', 'Jakarta Post'],
    host: 'thejakartapost.com',
    clock: 'WIB',
  },
  { name: 'BBC News', spellings: ['BBC News', 'BBC'], host: 'bbc.co.uk' },
  { name: 'The Guardian', spellings: ['The Guardian', 'Guardian'], host: 'theguardian.com' },
  { name: 'Reuters', spellings: ['Reuters'], host: 'reuters.com' },
  {
    name: 'AP News',
    spellings: ['AP News', 'Associated Press', 'The Associated Press'],
    host: 'apnews.com',
  },
  { name: 'Al Jazeera', spellings: ['Al Jazeera', 'Aljazeera'], host: 'aljazeera.com' },
]

/** The outlet with this name or spelling, or undefined. */
export const findKnownOutlet = rememberLines((name) => bySpelling.get(headlineKey(name)))

/** Outlets by the keys of their spellings. A spelling of two is the first one's. */
const bySpelling: ReadonlyMap<string, KnownOutlet> = new Map(
  knownOutlets
    .flatMap((outlet) =>
      outlet.spellings.map((spelling) => [headlineKey(spelling), outlet] as const),
    )
    .reverse(),
)

/** The outlet whose site a host is, or a part of; undefined when none is known there. */
export function findOutletOf(host: string): KnownOutlet | undefined {
  const name = host.toLowerCase()
  return knownOutlets.find((outlet) => name === outlet.host || name.endsWith(`.${outlet.host}`))
}
