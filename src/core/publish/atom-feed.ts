import { openPublishedFull } from '../article/article-record.ts'
import { formatSummary } from '../article/format-summary.ts'
import { toStory } from '../edition/to-story.ts'
import { siteLanguage } from '../language/languages.ts'
import { findSharedPicture } from './find-shared-picture.ts'
import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import { formatBody } from './format-body.ts'
import type { Feed, FeedStory } from './gather-feed.ts'
import { paths } from './paths.ts'
import { findPublishedAt } from './publication-time.ts'
import { siteDescription, siteName } from './site-name.ts'
import { writeElement, writeTextElement, writeXmlDocument } from './xml.ts'

/** What a feed is about. */
export type FeedSubject = {
  title: string
  /** Path of the feed. */
  path: string
  /** Path of the page with the same stories. */
  pagePath: string
  /** Whether its entries have summaries only. Whole texts in the feed of each reporter would multiply a site. */
  isBrief: boolean
}

const wholeSite: FeedSubject = {
  title: siteName,
  path: paths.feeds.atom,
  pagePath: paths.front,
  isBrief: false,
}

/** Atom requires an author. Naming the site would claim somebody else's work. */
const unknownAuthor = 'Penulis tidak diketahui'

/**
 * Builds the feed as Atom 1.0 (RFC 4287). `updated` is the best known moment of a story; `published` is
 * written only where it is known to the minute. Atom requires a moment, so a story without one is omitted,
 * and the result is null when no story has one.
 *
 * The id of the feed is the address of the site. Where that is unknown, the id is a URN and the links are
 * relative, which readers resolve against the address of the feed.
 */
export function buildAtomFeed(
  feed: Feed,
  site: SiteAddress,
  subject: FeedSubject = wholeSite,
): string | null {
  if (feed.updatedAt === null) return null
  const page = formatAddress(site, subject.pagePath)
  const children = [
    writeTextElement('id', isKnownSite(site) ? page : feed.id),
    writeTextElement('title', subject.title),
    writeTextElement('subtitle', siteDescription),
    writeTextElement('updated', feed.updatedAt),
    writeLink('self', formatAddress(site, subject.path), 'application/atom+xml'),
    writeLink('alternate', page, 'text/html'),
    ...feed.stories.flatMap((story) => writeEntry(story, site, subject.isBrief)),
  ]
  return writeXmlDocument(
    writeElement('feed', children, {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': siteLanguage,
    }),
  )
}

/** Returns nothing for a story without any moment. */
function writeEntry(
  { article, id, updatedAt, authors }: FeedStory,
  site: SiteAddress,
  isBrief: boolean,
): string[] {
  if (updatedAt === null) return []
  const published = findPublishedAt(article.published)
  const { url } = article.provenance
  const names = authors.length > 0 ? authors : [unknownAuthor]
  const children = [
    writeTextElement('id', id),
    writeTextElement('title', article.headline),
    writeTextElement('updated', updatedAt),
    ...(published === null ? [] : [writeTextElement('published', published)]),
    ...names.map((name) => writeElement('author', [writeTextElement('name', name)])),
    writeLink('alternate', formatAddress(site, paths.article(article.slug)), 'text/html'),
    ...(url === null ? [] : [writeLink('via', url, 'text/html')]),
    ...writeEnclosure(article, site),
    ...(isBrief ? writeSummary(article) : writeText(article, site)),
  ]
  return [writeElement('entry', children, { 'xml:lang': article.language })]
}

/** Writes the whole text of a full article, or the summary of a brief. */
function writeText(article: FeedStory['article'], site: SiteAddress): string[] {
  if (article.type === 'full') {
    return [
      writeTextElement('content', formatBody(openPublishedFull(article), site), { type: 'html' }),
    ]
  }
  return writeSummary(article)
}

function writeSummary(article: FeedStory['article']): string[] {
  const summary = formatSummary(toStory(article, article.slug))
  return summary === null ? [] : [writeTextElement('summary', summary)]
}

/** Links the article's picture, with its size in bytes where it is known. */
function writeEnclosure(article: FeedStory['article'], site: SiteAddress): string[] {
  const picture = findSharedPicture(article)
  if (picture === null) return []
  const { path, bytes } = picture.image
  const length = bytes === undefined ? {} : { length: String(bytes) }
  const href = formatAddress(site, path)
  return [writeTextElement('link', '', { rel: 'enclosure', type: picture.type, href, ...length })]
}

function writeLink(rel: string, href: string, type: string): string {
  return writeTextElement('link', '', { rel, type, href })
}
