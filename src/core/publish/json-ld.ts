import type { PublishedFullArticle } from '../article/schema.ts'
import { findSharedPicture } from './find-shared-picture.ts'
import { formatAddress, type SiteAddress } from './format-address.ts'
import { paths } from './paths.ts'
import { formatPublished } from './publication-time.ts'

type Party = { '@type': 'Person' | 'Organization'; name: string }

/** A schema.org NewsArticle. Unknown fields are undefined, which `JSON.stringify` omits. */
export type NewsArticle = {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  headline: string
  alternativeHeadline: string | undefined
  articleSection: string | undefined
  inLanguage: string
  datePublished: string | undefined
  dateModified: string | undefined
  author: readonly Party[] | undefined
  publisher: Party | undefined
  /**
   * The article's own address, which needs no `url` beside it. Undefined while the site's origin is unknown,
   * because the page's link to itself says as much.
   */
  mainEntityOfPage: string | undefined
  isBasedOn: string | undefined
  image: ImageObject | undefined
}

type ImageObject = {
  '@type': 'ImageObject'
  url: string
  width: number
  height: number
  caption: string | undefined
  creditText: string | undefined
}

/**
 * Describes a full article for search engines, with only what its page states. A brief gets no description:
 * it lacks the article's body, and as a mere WebPage it would add nothing to its title.
 */
export function describeNewsArticle(article: PublishedFullArticle, site: SiteAddress): NewsArticle {
  const { headline, deck, section, language, published, updated } = article
  const { reporters, outlet, provenance } = article
  const publisher: Party | undefined =
    outlet === null ? undefined : { '@type': 'Organization', name: outlet }
  const people = reporters.map((name): Party => ({ '@type': 'Person', name }))
  const authors = people.length > 0 || publisher === undefined ? people : [publisher]
  const address = formatAddress(site, paths.article(article.slug))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    alternativeHeadline: deck ?? undefined,
    articleSection: section ?? undefined,
    inLanguage: language,
    datePublished: formatPublished(published) ?? undefined,
    dateModified: formatPublished(updated) ?? undefined,
    author: authors.length > 0 ? authors : undefined,
    publisher,
    mainEntityOfPage: site.origin === null ? undefined : address,
    isBasedOn: provenance.url ?? undefined,
    image: describeImage(article, site),
  }
}

function describeImage(article: PublishedFullArticle, site: SiteAddress): ImageObject | undefined {
  const picture = findSharedPicture(article)
  if (picture === null) return undefined
  const { image, caption, credit } = picture
  const { path, width, height } = image
  return {
    '@type': 'ImageObject',
    url: formatAddress(site, path),
    width,
    height,
    caption: caption ?? undefined,
    creditText: credit ?? undefined,
  }
}
