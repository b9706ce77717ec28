import { findPictureLabel } from '../capture/credit-cues.ts'
import {
  isAllCredit,
  maxCredit,
  type PictureWords,
  readWords,
  splitWords,
  stripCredit,
} from '../capture/picture-words.ts'
import { cleanText } from '../text/clean-text.ts'
import { leadsAway } from './own-asides.ts'
import type { PageElement } from './page.ts'
import type { Media } from './page-images.ts'

/** Attributes that hold the credit of an image and nothing else. To read another, add its name. */
const creditNames = [
  'data-credit',
  'data-credits',
  'data-copyright',
  'data-image-credit',
  'data-photo-credit',
]

/** Attributes whose words may end in a credit. */
const wordNames = ['title', 'data-caption']

/** Elements that say something of the image in them. */
const speaking = /^(?:img|amp-img|picture|a|figure)$/

/** Elements around an image that speak of it alone. */
const maxHolders = 4

/** A longer text is no caption. In code units. */
const maxStated = 2_000

/**
 * Adds what the attributes of an image say where the page prints no credit for it: pages show them in a
 * lightbox or a tooltip. A caption is only read where nothing is printed.
 *
 * @example data-caption="Warga antre. (Foto: Sari)" → { caption: 'Warga antre.', credit: 'Sari' }
 */
export function addStatedWords(
  printed: PictureWords | null,
  { element, holders }: Media,
): PictureWords | null {
  if (printed !== null && printed.credit !== null) return printed
  const speakers = [element, ...holders.slice(0, maxHolders)].filter(({ name }) =>
    speaking.test(name),
  )
  const stated = findStatedWords(speakers)
  const caption = printed?.caption ?? stated.caption
  const credit = findStatedCredit(speakers) ?? stated.credit
  return caption === null && credit === null ? printed : { caption, credit }
}

function findStatedCredit(speakers: readonly PageElement[]): string | null {
  for (const name of creditNames) {
    const stated = findStated(speakers, name)
    if (stated !== null && stated.length <= maxCredit && /\p{L}{2}/u.test(stated)) {
      return stripCredit(findPictureLabel(stated)?.words ?? stated)
    }
  }
  return null
}

/** The credit of a tooltip, or caption and credit of an attribute for both. */
function findStatedWords(speakers: readonly PageElement[]): PictureWords {
  for (const name of wordNames) {
    const stated = findStated(speakers, name) ?? ''
    const label = findPictureLabel(stated)
    const isLabel = label?.part === 'credit' && label.words.length <= maxAlone
    const isTold = isLabel || isAllCredit(stated) || splitWords(stated, true).credit !== null
    if (!isTold && !(name === 'data-caption' && stated.includes(' '))) continue
    const words = readWords([{ index: 0, text: stated, isCredit: false, isCaption: false }])
    // A tooltip is often the headline once more; that of a link to the file is what the lightbox shows.
    const isShown =
      name !== 'title' || speakers.some((each) => opensFile(each) && hasText(each, stated))
    return isShown ? words : { caption: null, credit: words.credit }
  }
  return { caption: null, credit: null }
}

/** Whether a link opens a picture's file. */
function opensFile({ name, attributes }: PageElement): boolean {
  const address = attributes.get('href') ?? ''
  return name === 'a' && address !== '' && !leadsAway(address)
}

function hasText({ attributes }: PageElement, stated: string): boolean {
  return cleanText(attributes.get('title') ?? '') === stated
}

/** More words behind a label are a caption. In code units. */
const maxAlone = 60

/** The words of an attribute; null for none, and for an address. */
function findStated(speakers: readonly PageElement[], name: string): string | null {
  for (const { attributes } of speakers) {
    const text = cleanText((attributes.get(name) ?? '').slice(0, maxStated))
    if (text !== '' && !/[<>{}]|^(?:https?:)?\/\//.test(text)) return text
  }
  return null
}
