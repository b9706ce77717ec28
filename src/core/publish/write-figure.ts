import type { Picture } from '../article/picture.ts'
import { siteLanguage } from '../language/languages.ts'
import { escapeMarkup } from './markup.ts'
import { undescribedPicture } from './site-name.ts'

/**
 * Writes a picture as markup that is both HTML and XHTML: its file at `src`, caption and credit. Without an
 * address the alternative text takes the caption's place.
 */
export function writeFigure(picture: Picture, src: string | null): string {
  const { file, alt, caption, credit } = picture
  const image = file === null || src === null ? '' : writeImage(file, src, alt)
  const words = [image === '' ? (caption ?? alt) : caption, credit].flatMap((text) =>
    text === null || text === '' ? [] : [`<p>${escapeMarkup(text)}</p>`],
  )
  const told = words.length === 0 ? '' : `<figcaption>${words.join('')}</figcaption>`
  return image + told === '' ? '' : `<figure>${image}${told}</figure>`
}

function writeImage(
  { width, height }: { width: number; height: number },
  src: string,
  alt: string | null,
): string {
  const text =
    alt === null
      ? `alt="${undescribedPicture}" lang="${siteLanguage}"`
      : `alt="${escapeMarkup(alt)}"`
  return `<img src="${escapeMarkup(src)}" ${text} width="${width}" height="${height}"/>`
}
