import { listImageSources } from './list-image-sources.ts'
import type { PictureFile } from './picture.ts'

/**
 * Estimates the bytes that a browser fetches for a picture that it shows `pixels` device pixels wide: those of
 * the first format's file that is wide enough. Null where the build noted no sizes.
 */
export function estimateBytes(file: PictureFile, pixels: number): number | null {
  const [first] = listImageSources(file)
  const images = first?.images ?? [file]
  const chosen = images.find(({ width }) => width >= pixels) ?? images.at(-1)
  return chosen?.bytes ?? null
}
