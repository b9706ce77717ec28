import { headlineKey } from '../text/slug.ts'

/** An outlet as its datelines and bylines spell it. */
export type Outlet = {
  /** The name shown. */
  name: string
  /** Spellings that stand for it in bylines and datelines; compared without case or punctuation. */
  spellings: readonly string[]
  /** Host of its site, for a search of the original. */
  host: string
  /** The zone of its clock times where they name none: the one its newsroom works in. */
  clock?: 'WIB'
}

/** To teach Simak another outlet, add a row. */
export const outlets: readonly Outlet[] = [
  { name: 'Tempo.co', spellings: ['Tempo.co', 'Tempo'], host: 'tempo.co', clock: 'WIB' },
  { name: 'Tempo Interaktif', spellings: ['Tempo Interaktif'], host: 'tempo.co', clock: 'WIB' },
  {
    name: 'Republika',
    spellings: ['Republika', 'Republika.co.id', 'Republika Online', 'ROL'],
    host: 'republika.co.id',
    clock: 'WIB',
  },
  { name: 'Suara.com', spellings: ['Suara.com', 'Suara'], host: 'suara.com', clock: 'WIB' },
  { name: 'Kompas.com', spellings: ['Kompas.com', 'Kompas'], host: 'kompas.com', clock: 'WIB' },
  {
    name: 'Antara',
    spellings: ['Antara', 'Antara News', 'Antaranews.com', 'Antara News Agency', 'LKBN Antara'],
    host: 'antaranews.com',
    clock: 'WIB',
  },
  { name: 'BBC Indonesia', spellings: ['BBC Indonesia', 'BBC News Indonesia'], host: 'bbc.com' },
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

/** The outlet that a name stands for, or undefined. */
export function findOutlet(name: string): Outlet | undefined {
  const key = headlineKey(name)
  return outlets.find(({ spellings }) =>
    spellings.some((spelling) => headlineKey(spelling) === key),
  )
}

/** The outlet whose site a host is, or a part of; undefined when none is known there. */
export function findOutletOf(host: string): Outlet | undefined {
  const name = host.toLowerCase()
  return outlets.find((outlet) => name === outlet.host || name.endsWith(`.${outlet.host}`))
}
