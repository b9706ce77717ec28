import type { PictureFile } from '../article/picture.ts'
import type { FindCapturedPicture } from '../capture/captured-pictures.ts'
import type { PictureCandidate } from './picture-addresses.ts'

/** Captured files with a shorter side are blanks, counters, icons and faces. In pixels. */
const minSide = 60

/** Maximum side length of a dot, in pixels. Icons are larger. */
const maxDot = 2

/** A file this much narrower than the page states stands in for the picture until it has loaded. */
const previewShare = 0.25
/** A wider file is worth showing, whatever the page has lost beside it. In pixels. */
const maxPreviewWidth = 200

/** From this size on an image is a picture of the story even without words. In pixels. */
const large = { width: 200, height: 120 }

/** The captured file of a picture, and what the page says of the others. */
export type PictureChoice = {
  /** The largest captured file; null when none is a picture. */
  file: PictureFile | null
  /** Address of the original file; null when the page states none. */
  url: string | null
  /** Whether all that was captured is too small to be a picture, and no other file is named. */
  isTrifle: boolean
  /** Whether a trifle is a single dot, which holds the place of a picture that was not captured. */
  isDot: boolean
}

/** Chooses the largest captured file among the candidates of a picture. */
export function choosePicture(
  candidates: readonly PictureCandidate[],
  find: FindCapturedPicture,
): PictureChoice {
  let best: PictureFile | null = null
  let url: string | null = null
  let tiny = 0
  let dots = 0
  for (const candidate of candidates) {
    const file = find(candidate)
    const isTiny = file !== null && (file.width < minSide || file.height < minSide)
    if (isTiny) tiny += 1
    if (isTiny && file.width <= maxDot && file.height <= maxDot) dots += 1
    // The path into a folder of files beside the page is no address on the web.
    if (file === null || /^(?:https?:|\/)/i.test(candidate.written)) url ??= candidate.url
    if (file !== null && !isTiny && (best === null || countPixels(file) > countPixels(best))) {
      best = file
    }
  }
  const stated = Math.max(0, ...candidates.map(({ width }) => width ?? 0))
  const isPreview =
    best !== null && best.width <= maxPreviewWidth && best.width < stated * previewShare
  return {
    file: isPreview ? null : best,
    url,
    isTrifle: tiny > 0 && tiny === candidates.length,
    isDot: dots > 0 && dots === candidates.length,
  }
}

/** Whether a file is too large for an ornament. */
export function isLarge(file: PictureFile | null): boolean {
  return file !== null && file.width >= large.width && file.height >= large.height
}

function countPixels({ width, height }: PictureFile): number {
  return width * height
}
