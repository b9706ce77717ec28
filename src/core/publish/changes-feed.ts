import type { LatestChange } from '../changes/schema.ts'
import { siteLanguage } from '../language/languages.ts'
import { nameUrn } from '../text/name-urn.ts'
import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import { paths } from './paths.ts'
import { siteName } from './site-name.ts'
import { writeElement, writeTextElement, writeXmlDocument } from './xml.ts'

const title = `${siteName}: perubahan`
const subtitle = 'Berita yang naskahnya berubah antara dua tangkapan.'

/**
 * Builds the Atom feed of the latest changes. Each is announced once, when its newer version was captured;
 * Atom requires a moment, so a change without one is omitted, and the result is null when none has one.
 * `wordChange` returns a change as words in the site's language.
 */
export function buildChangesFeed(
  changes: readonly LatestChange[],
  site: SiteAddress,
  wordChange: (change: LatestChange) => string,
): string | null {
  const dated = changes.flatMap((change) =>
    change.captured === null ? [] : [{ change, at: change.captured.at }],
  )
  const [newest] = dated
  if (newest === undefined) return null
  const children = [
    writeTextElement(
      'id',
      isKnownSite(site) ? formatAddress(site, paths.latestChanges) : nameUrn('changes'),
    ),
    writeTextElement('title', title),
    writeTextElement('subtitle', subtitle),
    writeTextElement('updated', newest.at),
    writeLink('self', formatAddress(site, paths.feeds.changes), 'application/atom+xml'),
    writeLink('alternate', formatAddress(site, paths.latestChanges), 'text/html'),
    ...dated.map(({ change, at }) => writeEntry(change, at, site, wordChange(change))),
  ]
  return writeXmlDocument(
    writeElement('feed', children, {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': siteLanguage,
    }),
  )
}

function writeEntry(change: LatestChange, at: string, site: SiteAddress, words: string): string {
  const { slug, before, after, outlet } = change
  const address = formatAddress(site, paths.changes(slug, before, after))
  return writeElement('entry', [
    // Permanent, wherever the site is published.
    writeTextElement('id', nameUrn(`change\n${outlet ?? ''}\n${slug}\n${before}\n${after}`)),
    writeTextElement('title', words),
    writeTextElement('updated', at),
    // Atom requires an author, and the change has none but the outlet.
    writeElement('author', [writeTextElement('name', outlet ?? siteName)]),
    writeLink('alternate', address, 'text/html'),
    writeTextElement('summary', words),
  ])
}

function writeLink(rel: string, href: string, type: string): string {
  return writeTextElement('link', '', { rel, type, href })
}
