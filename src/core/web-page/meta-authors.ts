import { findLabel } from '../capture/find-label.ts'
import { listPersons } from '../capture/person-names.ts'
import { headlineKey } from '../text/slug.ts'

/** Which `<meta>` states the authors, the most trusted first. To read another, add its name. */
const metaNames = [
  'content_author',
  'article:author',
  'author',
  'articleauthor',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'citation_author',
  'byl',
]
const known = new Set(metaNames)

/** Catalogues put the family name first: "Dewi, Sari". */
const catalogues = /^(?:dc[.:]|dcterms\.|citation_)/

/** Pairs of a label and a value that cards of shared links show: "Written by", "Sari Dewi". */
const cardPairs = ['1', '2']

export function isAuthorMeta(name: string): boolean {
  return known.has(name)
}

/** Adds a value to those of its name: a page names each of several authors in an element of its own. */
export function noteAuthor(authors: Map<string, string[]>, name: string, value: string): void {
  const values = authors.get(name)
  if (values === undefined) authors.set(name, [value])
  else values.push(value)
}

/** Lists the authors of each `<meta>` name, the most trusted name first. */
export function listMetaAuthors(
  authors: ReadonlyMap<string, readonly string[]>,
  metas: ReadonlyMap<string, string>,
): string[][] {
  const lists = metaNames.map((name) => {
    const values = authors.get(name) ?? []
    return catalogues.test(name) ? values.map(turnName) : [...values]
  })
  const carded = cardPairs.flatMap((pair) => {
    const label = findLabel(metas.get(`twitter:label${pair}`) ?? '')
    return label?.names === 'reporters' ? (metas.get(`twitter:data${pair}`) ?? []) : []
  })
  return [...lists, carded]
}

/**
 * The first list that names a person other than the outlet; where none does, all of them, so that lines of
 * the page can be compared with it.
 */
export function chooseAuthors(
  lists: readonly (readonly string[])[],
  outlets: readonly string[],
): string[] {
  const sites = new Set(outlets.map(headlineKey))
  const isPerson = (value: string) =>
    listPersons(value).some(
      (name) => !sites.has(headlineKey(name)) && !sites.has(headlineKey(value)),
    )
  return [...(lists.find((list) => list.some(isPerson)) ?? lists.flat())]
}

/** "Dewi, Sari" → "Sari Dewi"; a list of several names stays as it is. */
function turnName(value: string): string {
  const turned = /^(?<family>[^,;]{2,40}),\s(?<given>[^,;]{1,40})$/u.exec(value)?.groups
  return turned === undefined ? value : `${turned.given} ${turned.family}`
}
