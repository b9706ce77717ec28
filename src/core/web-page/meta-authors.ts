import { findLabel } from '../capture/find-label.ts'
import { listPersons } from '../capture/person-names.ts'
import { groupBy } from '../lists/group-by.ts'
import { headlineKey } from '../text/slug.ts'

/** Which `<meta>` states the authors, the most trusted first. To read another, add its name. */
const metaNames = [
  'content_author',
  'article:author',
  'og:article:author',
  'author',
  'authors',
  'articleauthor',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'mrf:authors',
  'vr:author',
  'rbauthors',
  'byline',
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

/** A `<meta>` that states an author. A page names each of several in an element of its own. */
export type AuthorMeta = { name: string; value: string }

/** Lists the authors of each `<meta>` name, the most trusted name first. */
export function listMetaAuthors(
  authors: readonly AuthorMeta[],
  metas: ReadonlyMap<string, string>,
): string[][] {
  const byName = groupBy(authors, ({ name }) => name)
  const lists = metaNames.map((name) => {
    const values = (byName.get(name) ?? []).map(({ value }) => value)
    return catalogues.test(name) ? values.map(turnName) : values
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
