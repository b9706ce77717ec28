import { formatAddress, type KnownSiteAddress } from './format-address.ts'
import type { SitePage } from './list-pages.ts'
import { paths } from './paths.ts'
import { writeElement, writeTextElement, writeXmlDocument } from './xml.ts'

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** The extension for pictures of a page. */
const imageNamespace = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' }

/** The protocol's limit of addresses per file. */
const mostAddresses = 50_000

/** Pictures listed of one page. With more, a full file could exceed the protocol's 50 MB. */
const mostImages = 4

/** Builds the files of the sitemap, by path: a single file, or an index and its parts. */
export function buildSitemap(
  pages: readonly SitePage[],
  site: KnownSiteAddress,
  limit = mostAddresses,
): Map<string, string> {
  if (pages.length <= limit) return new Map([[paths.sitemap, writePart(pages, site)]])
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    path: paths.sitemapPart(index + 1),
    pages: pages.slice(index * limit, (index + 1) * limit),
  }))
  const index = parts.map(({ path }) =>
    writeElement('sitemap', [writeTextElement('loc', formatAddress(site, path))]),
  )
  return new Map([
    [paths.sitemap, writeXmlDocument(writeElement('sitemapindex', index, namespace))],
    ...parts.map((part): [string, string] => [part.path, writePart(part.pages, site)]),
  ])
}

function writePart(pages: readonly SitePage[], site: KnownSiteAddress): string {
  const urls = pages.map(({ path, modifiedAt, images }) =>
    writeElement('url', [
      writeTextElement('loc', formatAddress(site, path)),
      ...(modifiedAt === null ? [] : [writeTextElement('lastmod', modifiedAt)]),
      ...images
        .slice(0, mostImages)
        .map((image) =>
          writeElement('image:image', [writeTextElement('image:loc', formatAddress(site, image))]),
        ),
    ]),
  )
  return writeXmlDocument(writeElement('urlset', urls, { ...namespace, ...imageNamespace }))
}
