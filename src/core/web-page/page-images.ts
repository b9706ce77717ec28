import { cleanText } from '../text/clean-text.ts'
import type { Page, PageElement } from './page.ts'
import { resolveAddress } from './page-address.ts'

/** An image or a video, and the elements around it, the nearest first. */
export type Media = { element: PageElement; holders: PageElement[] }

/** Elements around an image that may be its picture. */
const maxHolders = 6

/** Images of no more pixels on a side are icons, faces and counters. */
const minSide = 60

/** Words in the class or the address of images that show nothing of a story. */
const trifles =
  /(?:^|[-_./\s])(?:icons?|logos?|avatars?|gravatar|emojis?|smil(?:ey|ies)|pixels?|trackers?|tracking|spacer|blank|loader|loading|spinner|placeholder|badges?|buttons?|sprites?|captcha|wp-smiley|twemoji|beacon|1x1)(?:$|[-_./\s\d])/i

/** The images of a page that may show something of a story. */
export function listMedia({ elements }: Page): Media[] {
  return elements.flatMap((element) => {
    if (!/^(?:img|amp-img|video)$/.test(element.name) || isTrifle(element)) return []
    const holders: PageElement[] = [element]
    for (let parent = element.parent; parent !== null && holders.length <= maxHolders; ) {
      holders.push(parent)
      if (/^(?:figure|article|main|body)$/.test(parent.name)) break
      parent = parent.parent
    }
    return [{ element, holders }]
  })
}

function isTrifle({ attributes }: PageElement): boolean {
  for (const side of ['width', 'height']) {
    const pixels = Number.parseInt(attributes.get(side) ?? '', 10)
    const isShare = (attributes.get(side) ?? '').includes('%')
    if (!isShare && pixels < minSide) return true
  }
  const source = (attributes.get('src') ?? '').startsWith('data:')
    ? ''
    : (attributes.get('src') ?? '')
  const [path = ''] = source.split(/[?#]/)
  return trifles.test(attributes.get('class') ?? '') || trifles.test(path.slice(-80))
}

/** What an image says of itself; `isTelling` when its words are worth a place without a caption. */
export type ImageWords = { alt: string | null; url: string | null; isTelling: boolean }

/** Attributes that hold an image's address, those first that scripts use for the real one. */
const sources = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-srcset',
  'srcset',
  'src',
  'poster',
]

export function readImage({ attributes }: PageElement, base: string | null): ImageWords {
  const written = attributes.get('alt')
  const alt = written === undefined ? null : cleanText(written).slice(0, maxAlt)
  let url: string | null = null
  for (const name of sources) {
    const value = attributes.get(name) ?? ''
    // The last of several sizes is the largest.
    const last = name.endsWith('srcset') ? (value.split(/,\s+/).at(-1) ?? '').split(/\s/)[0] : value
    if (value.length > maxSource) continue
    url ??= resolveAddress(last ?? '', base)
  }
  const isFileName = /^[\w.-]+\.(?:jpe?g|png|gif|webp)$/i.test(alt ?? '')
  const words = alt?.match(/\p{L}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu)
  return {
    alt,
    url: url !== null && url.length > 2_000 ? null : url,
    isTelling: !isFileName && (words?.length ?? 0) >= 2,
  }
}

/** A longer text describes no picture to a listener. In code units. */
const maxAlt = 2_000

/** A longer source is the picture itself. In code units. */
const maxSource = 20_000
