import { describePicture, type Picture } from '../article/picture.ts'
import type { FullArticle } from '../article/schema.ts'
import type { FindCapturedPicture } from '../capture/captured-pictures.ts'
import type { NamedPicture } from '../capture/provenance.ts'

/**
 * Gives the files that a provenance file names to the pictures of an article that have none: one with an
 * address to the picture of that address, the others in order, beginning with the lead picture.
 */
export function placePictures(
  article: FullArticle,
  named: readonly NamedPicture[],
  find: FindCapturedPicture,
): FullArticle {
  const rest = named.flatMap(({ file, url, alt }) => {
    const found = find({ written: file, url: null })
    return found === null ? [] : [{ file: found, url, alt }]
  })
  if (rest.length === 0) return article
  const take = (picture: Picture): Picture => {
    const byUrl = rest.findIndex(({ url }) => url !== null && url === picture.url)
    const index = byUrl === -1 ? rest.findIndex(({ url }) => url === null) : byUrl
    if (picture.file !== null && byUrl === -1) return picture
    const [taken] = index === -1 ? [] : rest.splice(index, 1)
    if (taken === undefined) return picture
    const file = picture.file ?? taken.file
    return { ...picture, file, alt: taken.alt ?? picture.alt, url: picture.url ?? taken.url }
  }
  // A text may not say that there was a picture.
  const figure = article.figure ?? (hasPicture(article) ? null : describePicture(null, null))
  const lead = figure === null ? null : take(figure)
  const body = article.body.map((block) =>
    block.type === 'picture' ? { ...take(block), type: block.type } : block,
  )
  const isNew = article.figure === null && lead?.file === null
  return { ...article, figure: isNew ? null : lead, body }
}

function hasPicture({ body }: FullArticle): boolean {
  return body.some(({ type }) => type === 'picture')
}
