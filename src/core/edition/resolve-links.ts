import type { Block } from '../article/block.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import { mapMarks } from '../article/map-marks.ts'
import type { Mark } from '../article/mark.ts'

/**
 * Adds slugs to links whose address belongs to an article of the edition. `slugOf` maps canonical addresses
 * to slugs. A link of a page to itself stays a link to the original, and slugs from an earlier build are
 * removed.
 */
export function resolveLinks(
  body: readonly Block[],
  ownSlug: string,
  slugOf: ReadonlyMap<string, string>,
): Block[] {
  return mapMarks(body, (mark): Mark => {
    if (mark.type !== 'link') return mark
    const { type, start, end, href } = mark
    const slug = slugOf.get(canonicalUrl(href))
    return slug === undefined || slug === ownSlug
      ? { type, start, end, href }
      : { type, start, end, href, slug }
  })
}
