import { openPublishedFull } from '../article/article-record.ts'
import { formatSummary } from '../article/format-summary.ts'
import { siteLanguage } from '../language/languages.ts'
import { findSharedPicture } from './find-shared-picture.ts'
import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import { formatBody } from './format-body.ts'
import type { Feed, FeedStory } from './gather-feed.ts'
import { paths } from './paths.ts'
import { findChangedAt, findPublishedAt } from './publication-time.ts'
import { siteDescription, siteName } from './site-name.ts'

/**
 * Builds the feed as JSON Feed 1.1. `date_published` is written only where it is known to the minute. The
 * format has no relative addresses, so a site without address writes none; the text is complete.
 */
export function buildJsonFeed(feed: Feed, site: SiteAddress): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: siteName,
    description: siteDescription,
    language: siteLanguage,
    home_page_url: findAddress(site, paths.front),
    feed_url: findAddress(site, paths.feeds.json),
    items: feed.stories.map((story) => describeItem(story, site)),
  })
}

/** `JSON.stringify` omits undefined fields. */
function describeItem({ article, id, authors }: FeedStory, site: SiteAddress): object {
  return {
    id,
    url: findAddress(site, paths.article(article.slug)),
    external_url: article.provenance.url ?? undefined,
    title: article.headline,
    language: article.language,
    date_published: findPublishedAt(article.published) ?? undefined,
    date_modified: findChangedAt(article) ?? undefined,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    ...describePicture(article, site),
    ...describeText(article, site),
  }
}

/** Every item must have content. For a brief it is the summary, or the headline when there is none. */
function describeText(article: FeedStory['article'], site: SiteAddress): object {
  if (article.type === 'full') return { content_html: formatBody(openPublishedFull(article), site) }
  const summary = formatSummary(article)
  return { content_text: summary ?? article.headline, summary: summary ?? undefined }
}

/** The article's picture, as the image of the item and as a file that belongs to it. */
function describePicture(article: FeedStory['article'], site: SiteAddress): object {
  const picture = findSharedPicture(article)
  if (picture === null || !isKnownSite(site)) return {}
  const { image, type } = picture
  const url = formatAddress(site, image.path)
  return { image: url, attachments: [{ url, mime_type: type, size_in_bytes: image.bytes }] }
}

function findAddress(site: SiteAddress, path: string): string | undefined {
  return isKnownSite(site) ? formatAddress(site, path) : undefined
}
