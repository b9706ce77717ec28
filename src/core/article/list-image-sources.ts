import type { ImageFile, PictureFile } from './picture.ts'

/** The files of a picture in one format, smallest first. */
export type ImageSource = { type: string; images: ImageFile[] }

/** Formats of the other sizes, the one that browsers should prefer first. */
const formats = [
  { ending: /\.avif$/, type: 'image/avif' },
  { ending: /\.webp$/, type: 'image/webp' },
]

/** Groups the sizes of a picture by format, in the order in which a `<picture>` offers them. */
export function listImageSources({ sizes }: PictureFile): ImageSource[] {
  return formats.flatMap(({ ending, type }) => {
    const images = sizes.filter(({ path }) => ending.test(path)).sort((a, b) => a.width - b.width)
    return images.length === 0 ? [] : [{ type, images }]
  })
}

/** The largest file of a picture: as large as it may be shown without being enlarged. */
export function findLargest(file: PictureFile): ImageFile {
  return [file, ...file.sizes].reduce((largest, each) =>
    each.width > largest.width ? each : largest,
  )
}
