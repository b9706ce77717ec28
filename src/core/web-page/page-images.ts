import type { FindCapturedPicture } from '../capture/captured-pictures.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Page, PageElement } from './page.ts'
import { listPictureAddresses } from './picture-addresses.ts'
import { choosePicture, isLarge, type PictureChoice } from './picture-choice.ts'
import { isTrifle } from './picture-trifles.ts'

/** An image or a video. */
export type Media = {
  element: PageElement
  /** The elements around it, the nearest first. */
  holders: PageElement[]
  /** Elements with further addresses of it: sources of a `<picture>`, the image for browsers without script. */
  others: PageElement[]
}

/** Elements around an image that may be its picture. */
const maxHolders = 6

/** Elements that show a picture. A `<noscript>` is one where the image itself is only in a script. */
const names = /^(?:img|amp-img|video|noscript)$/

/** The images of a page that may show something of a story. */
export function listMedia({ elements }: Page, base: string | null): Media[] {
  const media: Media[] = []
  let sources: PageElement[] = []
  for (const element of elements) {
    const isSource = element.name === 'source' && element.parent?.name === 'picture'
    if (isSource) sources.push(element)
    if (!names.test(element.name)) continue
    const last = media.at(-1)
    if (element.name === 'noscript' && last !== undefined && isSpare(element, last.element)) {
      last.others.push(element)
      continue
    }
    const others = sources.filter(({ parent }) => parent === element.parent)
    sources = []
    media.push({ element, holders: listHolders(element), others })
  }
  return media.filter(({ element, others }) => {
    return !isTrifle(element, listPictureAddresses([element, ...others], base))
  })
}

/** Whether a `<noscript>` has the file of the image just before it, or of one beside it in a wrapper. */
function isSpare(noscript: PageElement, image: PageElement): boolean {
  if (image.start !== noscript.start || image.name === 'noscript') return false
  let parent = image.parent
  for (let depth = 0; parent !== null && depth < 3; depth += 1) {
    if (parent === noscript.parent) return true
    parent = parent.parent
  }
  return false
}

function listHolders(element: PageElement): PageElement[] {
  const holders: PageElement[] = [element]
  for (let parent = element.parent; parent !== null && holders.length <= maxHolders; ) {
    holders.push(parent)
    if (/^(?:figure|article|main|body)$/.test(parent.name)) break
    parent = parent.parent
  }
  return holders
}

/** What an image says of itself, and its captured file. */
export type ImageWords = Omit<PictureChoice, 'isTrifle' | 'isDot'> & {
  alt: string | null
  /** Whether the image is worth a place without a caption, by its words or its size. */
  isTelling: boolean
}

/** Reads an image; null when all that was captured of it is too small to be a picture. */
export function readImage(
  { element, others }: Media,
  base: string | null,
  find: FindCapturedPicture,
): ImageWords | null {
  const { isTrifle, isDot, ...choice } = choosePicture(
    listPictureAddresses([element, ...others], base),
    find,
  )
  const written = element.attributes.get('alt')
  const said = written === undefined ? null : cleanText(written).slice(0, maxAlt)
  const alt = isFileName.test(said ?? '') ? null : said
  const words = alt?.match(/\p{L}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu)
  const count = words?.length ?? 0
  // A counter is a dot, too, but nobody describes it.
  if (isTrifle && !(isDot && count >= minDotWords)) return null
  return { ...choice, alt, isTelling: count >= 2 || isLarge(choice.file) }
}

/** A dot with a description of fewer words may be a control or a counter. */
const minDotWords = 4

/** A longer text describes no picture to a listener. In code units. */
const maxAlt = 2_000

/** The name of a file describes nothing: "IMG_2031.jpg", "foto-jembatan-1024x576.webp". */
const isFileName = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/i
