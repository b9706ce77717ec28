import { imageSize } from 'image-size'
import { checkSvg } from './check-svg.ts'
import { maxPictureBytes, maxPixels, maxSvgBytes } from './picture-limits.ts'

/** Picture types that browsers support and Simak publishes. */
export type PictureType = 'jpg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg'

/** Result of recognising a file by its bytes. */
export type RecognisedPicture =
  | { type: 'picture'; kind: PictureType; width: number; height: number }
  | { type: 'blank' }
  | {
      type: 'refused'
      code: 'picture-too-large' | 'picture-unreadable' | 'picture-unsafe'
      what: string
    }

/** First bytes of each type, as Latin-1. */
const signatures: readonly (readonly [PictureType, RegExp])[] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['avif', /^.{4}ftyp(?:.{4}){0,8}avi[fs]/s],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml|<!--|<!DOCTYPE\s+svg|<svg[\s>])/i],
]

/** Number of bytes needed to recognise a type. */
const headerBytes = 512

/**
 * Recognises a picture by its bytes, whatever its name or page says. Reads the size from the header, so that
 * nothing is decoded before the size is known to be acceptable.
 */
export function recognisePicture(bytes: Uint8Array): RecognisedPicture {
  if (bytes.length > maxPictureBytes) {
    return refuse('picture-too-large', `It has ${bytes.length} bytes.`)
  }
  const start = Buffer.from(bytes.subarray(0, headerBytes)).toString('latin1')
  const [kind] = signatures.find(([, signature]) => signature.test(start)) ?? []
  if (kind === undefined) return refuse('picture-unreadable', describeStart(start))
  if (kind === 'svg') {
    if (bytes.length > maxSvgBytes)
      return refuse('picture-too-large', `${bytes.length} bytes of SVG.`)
    const verdict = checkSvg(Buffer.from(bytes).toString('utf8'))
    if (verdict.type === 'blank') return verdict
    if (verdict.type === 'refused') return refuse('picture-unsafe', verdict.what)
  }
  const size = readSize(bytes)
  if (size === null) return refuse('picture-unreadable', `A ${kind} without a size.`)
  const { width, height } = size
  if (width * height > maxPixels || Math.max(width, height) > 65_535) {
    return refuse('picture-too-large', `It has ${width} × ${height} pixels.`)
  }
  return { type: 'picture', kind, width, height }
}

/** Reads the displayed size, after applying the orientation of the camera. */
function readSize(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    const [across, down] = orientation > 4 ? [height, width] : [width, height]
    const size = { width: Math.round(across), height: Math.round(down) }
    return size.width > 0 && size.height > 0 ? size : null
  } catch {
    return null
  }
}

function refuse(
  code: 'picture-too-large' | 'picture-unreadable' | 'picture-unsafe',
  what: string,
): RecognisedPicture {
  return { type: 'refused', code, what }
}

function describeStart(start: string): string {
  if (start === '') return 'It is empty.'
  return /^\s*<(?:!doctype html|html)/i.test(start)
    ? 'It is a web page.'
    : 'It is no JPEG, PNG, GIF, WebP, AVIF or SVG.'
}
