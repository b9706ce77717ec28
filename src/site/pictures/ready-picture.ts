import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sharp, SharpOptions } from 'sharp'
import type { ImageFile, PictureFile } from '../../core/article/picture.ts'
import { maxMotionPixels, maxPixels } from './picture-limits.ts'
import type { StoredPicture } from './picture-store.ts'

/** The image library, which is an optional dependency. */
export type ImageLibrary = typeof import('sharp').default

/** Version of the encoding; increase it when the output for the same picture changes. */
export const recipe = 1

/**
 * Widths of the files in pixels: for a thumbnail, for a phone or the text column of a normal screen, and for
 * high-resolution screens and the enlarged picture.
 */
const widths = [320, 800, 1600]

/** Width of the JPEG or PNG, for feeds, books, previews and old browsers. */
const plainWidth = 1200

/** Width of an animation, whose every frame costs as much as a picture. */
const motionWidth = 640

/** Maximum side length of a WebP. */
const maxWebpSide = 16_383

/** Encoder qualities. Charts need more, because compression blurs text and lines. */
const qualities = {
  photo: { avif: 48, webp: 68, jpeg: 76 },
  drawing: { avif: 62, webp: 82, jpeg: 86 },
}

/**
 * Encodes one picture into a folder: AVIF and WebP in up to three widths, never wider than the original, one
 * JPEG or PNG, and for an animation one animated WebP. Applies the orientation, converts colours to sRGB, and
 * removes all metadata. Throws if the picture is damaged.
 */
export async function readyPicture(
  sharp: ImageLibrary,
  { source, kind, file }: StoredPicture,
  folder: string,
  name: string,
): Promise<PictureFile> {
  const options: SharpOptions = {
    limitInputPixels: maxPixels,
    // Otherwise a truncated picture would be encoded with a grey area.
    failOn: 'error',
    sequentialRead: true,
  }
  const open = () => sharp(source, options).autoOrient().toColourspace('srgb')
  const { pages = 1, hasAlpha } = await sharp(source, options).metadata()
  const isOpaque = !hasAlpha || (await sharp(source, options).stats()).isOpaque
  const quality = kind === 'png' || kind === 'gif' ? qualities.drawing : qualities.photo
  const write = async (image: Sharp, file: string): Promise<ImageFile> => {
    const { width, height } = await image.toFile(join(folder, file))
    return { path: `/media/${file}`, width, height, bytes: (await stat(join(folder, file))).size }
  }

  const sizes: ImageFile[] = []
  for (const width of chooseWidths(file.width)) {
    const resized = () => open().resize({ width, withoutEnlargement: true })
    const chroma = quality === qualities.drawing ? '4:4:4' : '4:2:0'
    const avif = resized().avif({ quality: quality.avif, effort: 3, chromaSubsampling: chroma })
    sizes.push(await write(avif, `${name}-${width}.avif`))
    if ((file.height * width) / file.width > maxWebpSide) continue
    const webp = resized().webp({ quality: quality.webp, effort: 4, smartSubsample: true })
    sizes.push(await write(webp, `${name}-${width}.webp`))
  }
  const plain = open().resize({ width: plainWidth, withoutEnlargement: true })
  const image = isOpaque
    ? await write(plain.flatten().jpeg({ quality: quality.jpeg, mozjpeg: true }), `${name}.jpg`)
    : await write(plain.png({ palette: true, effort: 7 }), `${name}.png`)
  const colour = isOpaque ? await findColour(open()) : clearColour
  const moves = pages > 1 && pages * file.width * file.height <= maxMotionPixels
  const motion = moves
    ? await write(
        sharp(source, { ...options, limitInputPixels: maxMotionPixels, animated: true })
          .resize({ width: motionWidth, withoutEnlargement: true })
          .webp({ quality: quality.webp, effort: 3 }),
        `${name}-motion.webp`,
      )
    : null
  return { ...image, sizes, colour, motion: motion && (await sizeFrame(sharp, motion, folder)) }
}

/** Background of transparent areas, because drawings are made for paper. */
const clearColour = '#ffffff'

/** Chooses the widths up to that of the original, and its own if it is between two of them. */
function chooseWidths(original: number): number[] {
  const largest = Math.min(original, widths.at(-1) ?? original)
  // Skips a width that is hardly larger than the next, which would store the picture twice.
  return [...widths.filter((width) => width * 1.15 < largest), largest]
}

async function findColour(image: Sharp): Promise<string> {
  const { data } = await image
    .resize(1, 1, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const channels = [data[0], data[1] ?? data[0], data[2] ?? data[0]]
  return `#${channels.map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Returns the size of a frame, because the library states the total height of all frames. */
async function sizeFrame(
  sharp: ImageLibrary,
  motion: ImageFile,
  folder: string,
): Promise<ImageFile> {
  const path = join(folder, motion.path.slice('/media/'.length))
  const { height, pageHeight = height } = await sharp(path, { animated: true }).metadata()
  return { ...motion, height: pageHeight }
}
