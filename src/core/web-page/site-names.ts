import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page } from './page.ts'

/** The front page of a site: "/", "./", "/index.php", "https://koran.example/". */
const frontPage = /^(?:https?:\/\/[^/?#]+)?\/?(?:\.?\/)?(?:index\.\w{2,5})?$/i

/** A longer text in a link to the front page is no name. In code units. */
const maxName = 40

/** A name of so many characters has no more words. */
const maxNameWords = 10

/** A motto beside the name of a site has no more words. */
const maxMotto = 5

/**
 * Lists the keys of the names with which a page links to its site's front page: words, and the description of a
 * logo.
 *
 * @example <a href="/"><img alt="Koran Desa"></a> → Set { 'koran desa' }
 */
export function listLinkedNames({ lines, elements }: Page): ReadonlySet<string> {
  const links = lines.flatMap((line) => line.links)
  const printed = links.flatMap(({ element, text }) => {
    return isFrontPage(element.attributes.get('href')) ? cleanText(text) : []
  })
  const logos = elements.flatMap(({ name, attributes, parent }) => {
    const isLinked = parent?.name === 'a' && isFrontPage(parent.attributes.get('href'))
    return name === 'img' && isLinked ? cleanText(attributes.get('alt') ?? '') : []
  })
  const names = [...printed, ...logos].filter((name) => name.length <= maxName)
  return new Set(names.map(headlineKey).filter((key) => key !== ''))
}

function isFrontPage(href: string | undefined): boolean {
  return href !== undefined && href !== '' && frontPage.test(href.trim())
}

/**
 * What a title that begins with the name of its site says: the name alone ("Koran Desa", "Koran Desa
 * Online"), the name and perhaps a motto ("Koran Desa - Suara Warga"), or null for any other title.
 */
export function judgeTitle(title: string, sites: ReadonlySet<string>): 'name' | 'motto' | null {
  const words = headlineKey(title).split(' ')
  for (let count = Math.min(words.length, maxNameWords); count > 0; count -= 1) {
    if (!sites.has(words.slice(0, count).join(' '))) continue
    const rest = words.length - count
    if (rest === 0 || (rest === 1 && count > 1)) return 'name'
    return rest <= maxMotto ? 'motto' : null
  }
  return null
}
