import { isPersonName } from '../capture/person-names.ts'
import { hasOutletWord, hasRole } from '../capture/role-words.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page, PageElement, PageLine } from './page.ts'

/** The part of an address before a writer's name. To teach Simak another, add it. */
const authorPaths = new Set(
  [
    'author authors by byline bylines contributor contributors columnist columnists correspondents',
    'journalist journalists reporter reporters staff writer writers',
    'penulis wartawan jurnalis pewarta kontributor oleh',
    'autor autoren autorin von redakteur redakteure auteur auteurs journaliste journalistes par',
    'signature signatures autora autores autoras firma firmas periodista periodistas por',
    'colunista colunistas autore autori giornalisti door redacteur av af skribent skribenter',
    'forfatter journalister toimittaja kirjoittaja autorzy yazar yazarlar muhabir avtor avtory tac-gia',
  ].flatMap((words) => words.split(' ')),
)

/** Parts that lead to anybody: a writer, or a person whom a text is about. */
const personPaths = new Set('profile profiles profil people person team user users p u'.split(' '))

/** Lines between a time and a link that leads to anybody. */
const maxDistance = 3

/**
 * The names in links that lead to the page of a writer: `<a href="/penulis/sari-dewi">Sari Dewi</a>`.
 * `distance` is the number of lines to the printed time. Empty for a line that has no such link.
 */
export function listAuthorLinks({ links }: PageLine, distance: number): string[] {
  return links.flatMap(({ text, element }) => {
    const name = text.trim()
    const address = element.attributes.get('href') ?? ''
    if (!isPersonName(name) || hasRole(name) || hasOutletWord(name) || !/[\s\p{Lo}]/u.test(name))
      return []
    return leadsToAuthor(address, distance) ? [name] : []
  })
}

function leadsToAuthor(address: string, distance: number): boolean {
  if (/^mailto:/i.test(address)) return true
  const [path = '', query = ''] = address.toLowerCase().split('?', 2)
  if (/(?:^|&)author=/.test(query)) return true
  const folders = path.replace(/^https?:\/\/[^/]*/, '').split('/')
  // "/@saridewi" is a member of a platform.
  if (distance <= maxDistance && folders.at(-1)?.startsWith('@') === true) return true
  folders.pop()
  // The last folder, or the one before it, of an address that ends in a slash.
  return folders
    .slice(-2)
    .some(
      (folder) => authorPaths.has(folder) || (distance <= maxDistance && personPaths.has(folder)),
    )
}

/** So many lines above the headline may be one list of writers. */
const listLines = 12
/** Elements around a line that may be the header of its article. */
const maxDepth = 6

/**
 * Whether a line above the headline links to a writer of the site, not of the article: other such links are
 * beside it, or no element holds both it and the headline. A name that the metadata states is the article's.
 */
export function isAmongWriters(
  { lines }: Page,
  headline: number | null,
  index: number,
  stated: ReadonlySet<string>,
): boolean {
  const line = lines[index]
  if (headline === null || index >= headline || line === undefined) return false
  const names = listAuthorLinks(line, Number.POSITIVE_INFINITY)
  if (names.length === 0 || names.some((name) => stated.has(headlineKey(name)))) return false
  if (!isInHeader(line.block, headline)) return true
  return lines
    .slice(Math.max(0, headline - listLines), headline)
    .some((other) => other !== line && listAuthorLinks(other, Number.POSITIVE_INFINITY).length > 0)
}

/** Whether an element around a block holds the headline, too, and is not the whole page. */
function isInHeader(block: PageElement, headline: number): boolean {
  let element: PageElement | null = block
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    if (/^(?:body|html|main)$/.test(element.name)) return false
    if (element.start <= headline && headline < element.end) return true
    element = element.parent
  }
  return false
}
