import { headlineKey } from '../text/slug.ts'

/** An outlet as its datelines and bylines spell it. */
export type Outlet = {
  /** The name shown. */
  name: string
  /** Its spellings in bylines and datelines, compared without case or punctuation. */
  spellings: readonly string[]
  /** Host of its site, for a search of the original. */
  host: string
}

/** Outlets that the reader's own pages know, too. Captures know more: to teach Simak another, add it there. */
export const outlets: readonly Outlet[] = [
  { name: 'Tempo.co', spellings: ['Tempo.co', 'Tempo'], host: 'tempo.co' },
  { name: 'Tempo Interaktif', spellings: ['Tempo Interaktif'], host: 'tempo.co' },
  {
    name: 'Republika',
    spellings: ['Republika', 'Republika.co.id', 'Republika Online', 'ROL'],
    host: 'republika.co.id',
  },
  { name: 'Suara.com', spellings: ['Suara.com', 'Suara'], host: 'suara.com' },
  { name: 'Kompas.com', spellings: ['Kompas.com', 'Kompas'], host: 'kompas.com' },
  {
    name: 'Antara',
    spellings: ['Antara', 'Antara News', 'Antaranews.com', 'Antara News Agency', 'LKBN Antara'],
    host: 'antaranews.com',
  },
  { name: 'BBC Indonesia', spellings: ['BBC Indonesia', 'BBC News Indonesia'], host: 'bbc.com' },
]

/** The outlet with this name or spelling, or undefined. */
export function findOutlet(name: string): Outlet | undefined {
  const key = headlineKey(name)
  return outlets.find(({ spellings }) =>
    spellings.some((spelling) => headlineKey(spelling) === key),
  )
}
