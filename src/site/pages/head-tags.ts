import type { PublishedArticle } from '../../core/article/schema.ts'
import { isLanguage, languages } from '../../core/language/languages.ts'
import { findSharedPicture } from '../../core/publish/find-shared-picture.ts'
import { formatAddress, isKnownSite, type SiteAddress } from '../../core/publish/format-address.ts'
import type { Head } from '../../core/publish/head.ts'
import { describeNewsArticle } from '../../core/publish/json-ld.ts'
import { type HeadTag, listHeadTags } from '../../core/publish/list-head-tags.ts'
import { escapeMarkup, formatScriptJson } from '../../core/publish/markup.ts'
import { paths } from '../../core/publish/paths.ts'
import { findPublishedAt } from '../../core/publish/publication-time.ts'
import { siteName } from '../../core/publish/site-name.ts'

/** A format of the site's feed. */
export type FeedFormat = keyof typeof paths.feeds

/** The feed of an outlet or a reporter. */
export type NamedFeed = { path: string; title: string }

/** Additional content for the head of a prerendered page. */
export type HeadExtras = {
  /** The article of the page. */
  article?: PublishedArticle
  /** The feeds to announce. */
  feeds?: readonly FeedFormat[]
  /** The feed of the page's own stories. */
  namedFeed?: NamedFeed
}

const feedKinds: Record<FeedFormat, { type: string; name: string }> = {
  atom: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
  changes: { type: 'application/atom+xml', name: 'Perubahan' },
}

/**
 * Marks tags that are true for the prerendered page only; `document-head.ts` removes them when the reader
 * navigates.
 */
const prerenderedOnly = ' data-prerendered'

/** Renders the elements of a page's `<head>` that describe the page. */
export function renderHeadTags(head: Head, site: SiteAddress, extras: HeadExtras = {}): string {
  const { article, feeds = [], namedFeed } = extras
  const images = listImageTags(article, site)
  return [
    `<title>${escapeMarkup(head.title)}</title>`,
    ...listHeadTags(head, site).flatMap(renderTag),
    `<meta property="og:site_name" content="${siteName}">`,
    `<meta name="twitter:card" content="${images.length > 0 ? 'summary_large_image' : 'summary'}">`,
    ...[...listOpenGraph(head, article), ...images].map(
      ([name, content]) =>
        `<meta property="${name}" content="${escapeMarkup(content)}"${prerenderedOnly}>`,
    ),
    ...feeds.map((format) => {
      const { type, name } = feedKinds[format]
      return renderFeedLink(type, `${siteName} (${name})`, paths.feeds[format], site)
    }),
    ...(namedFeed === undefined
      ? []
      : [renderFeedLink(feedKinds.atom.type, namedFeed.title, namedFeed.path, site)]),
    ...renderJsonLd(article, site),
  ].join('')
}

function renderTag({ key, name, value }: HeadTag): string[] {
  if (value === null) return []
  const [element, attribute] = key === 'rel' ? ['link', 'href'] : ['meta', 'content']
  return [`<${element} ${key}="${name}" ${attribute}="${escapeMarkup(value)}">`]
}

/**
 * Lists Open Graph properties. A brief is a page about an article, not the article, so its type is `website`.
 */
function listOpenGraph({ language }: Head, article?: PublishedArticle): [string, string][] {
  const isArticle = article?.type === 'full'
  const publishedAt = isArticle ? findPublishedAt(article.published) : null
  const locale = findLocale(language)
  return [
    ['og:type', isArticle ? 'article' : 'website'],
    ...(locale === null ? [] : [['og:locale', locale] satisfies [string, string]]),
    ...(publishedAt === null
      ? []
      : [['article:published_time', publishedAt] satisfies [string, string]]),
  ]
}

/** Describes the article's picture for previews. Open Graph accepts absolute addresses only. */
function listImageTags(
  article: PublishedArticle | undefined,
  site: SiteAddress,
): [string, string][] {
  const picture = article === undefined ? null : findSharedPicture(article)
  if (picture === null || !isKnownSite(site)) return []
  const { image, type, alt } = picture
  return [
    ['og:image', formatAddress(site, image.path)],
    ['og:image:type', type],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ...(alt === null ? [] : [['og:image:alt', alt] satisfies [string, string]]),
  ]
}

/**
 * Returns Open Graph's name of a language: "en-GB" → "en_GB". Without a country, only the site's own
 * languages have one.
 */
function findLocale(tag: string): string | null {
  const country = /^([a-z]{2,3})-(?:[a-z]{4}-)?([a-z]{2})$/i.exec(tag)
  if (country === null) return isLanguage(tag) ? languages[tag].locale : null
  return `${country[1]?.toLowerCase()}_${country[2]?.toUpperCase()}`
}

function renderFeedLink(type: string, title: string, path: string, site: SiteAddress): string {
  const href = escapeMarkup(formatAddress(site, path))
  return `<link rel="alternate" type="${type}" title="${escapeMarkup(title)}" href="${href}"${prerenderedOnly}>`
}

function renderJsonLd(article: PublishedArticle | undefined, site: SiteAddress): string[] {
  if (article?.type !== 'full') return []
  const json = formatScriptJson(describeNewsArticle(article, site))
  return [`<script type="application/ld+json"${prerenderedOnly}>${json}</script>`]
}
