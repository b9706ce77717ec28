import { openWithDateline } from '../article/open-with-dateline.ts'
import type { Picture } from '../article/picture.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import { formatAddress, isKnownSite, type SiteAddress } from './format-address.ts'
import { paths } from './paths.ts'
import { writeBlock } from './write-block.ts'
import { writeFigure } from './write-figure.ts'

/**
 * Formats a body as HTML for feeds, after its lead picture and with the dateline before its first words. If
 * the site knows its own address, links to other articles point to their pages here and pictures are shown;
 * else the links point to the originals, and of pictures there are the words.
 */
export function formatBody(
  { body, dateline, figure }: PublishedFullArticle,
  site: SiteAddress,
): string {
  const findHref = (slug: string) =>
    isKnownSite(site) ? formatAddress(site, paths.article(slug)) : null
  const findImage = ({ file }: Picture) =>
    isKnownSite(site) && file !== null ? formatAddress(site, file.path) : null
  const lead = figure === null || figure.file === null ? [] : [figure]
  return [...lead, ...openWithDateline(body, dateline)]
    .map((block) =>
      block.type === 'picture' ? writeFigure(block, findImage(block)) : writeBlock(block, findHref),
    )
    .join('')
}
