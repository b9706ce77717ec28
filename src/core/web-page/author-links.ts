import { isPersonName } from '../capture/person-names.ts'
import { hasOutletWord, hasRole } from '../capture/role-words.ts'
import type { PageLine } from './page.ts'

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
  const folders = path
    .replace(/^https?:\/\/[^/]*/, '')
    .split('/')
    .slice(0, -1)
  // The last folder, or the one before it, of an address that ends in a slash.
  return folders
    .slice(-2)
    .some(
      (folder) => authorPaths.has(folder) || (distance <= maxDistance && personPaths.has(folder)),
    )
}
