import * as v from 'valibot'
import { findPictureLabel } from '../capture/credit-cues.ts'
import { maxCredit, type PictureWords, readWords, stripCredit } from '../capture/picture-words.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { maxValues } from './json-ld.ts'
import { decodeEntities } from './page-tree.ts'
import { weighLength } from './tree-weights.ts'

/** What a page states for machines of one picture, and the addresses of its file. */
export type StatedPicture = PictureWords & { addresses: string[] }

/** A value of any shape. A wrong shape counts as absent. */
const text = v.fallback(v.optional(v.string()), undefined)
const named = v.fallback(v.optional(v.union([v.string(), v.object({ name: text })])), undefined)

/** What of a schema.org ImageObject is used. Source: schema.org/ImageObject. */
const ImageSchema = v.object({
  '@type': v.union([v.string(), v.array(v.string())]),
  url: text,
  contentUrl: text,
  caption: text,
  creditText: text,
  creator: named,
  copyrightHolder: named,
  copyrightNotice: text,
})
export type StatedImage = Omit<v.InferOutput<typeof ImageSchema>, '@type'>

/** A longer text is no caption. In code units. */
const maxCaption = 600

/** Fewer words, or characters of a script without spaces, are a title or a name of a file. */
const least = { words: 3, characters: 20 }

/** Lists the pictures that a page's JSON-LD describes: `scripts` are its parsed scripts. */
export function listImages(scripts: readonly unknown[]): StatedImage[] {
  const images: StatedImage[] = []
  const rest: unknown[] = [...scripts]
  for (let count = 0; rest.length > 0 && count < maxValues; count += 1) {
    const value = rest.pop()
    if (typeof value !== 'object' || value === null) continue
    const image = '@type' in value ? v.safeParse(ImageSchema, value) : null
    if (image?.success === true && [image.output['@type']].flat().includes('ImageObject'))
      images.push(image.output)
    rest.push(...Object.values(value).slice(0, 1_000).reverse())
  }
  return images
}

/**
 * Reads caption and credit of the pictures that state one. What is said of every picture or page says nothing:
 * `common` are the keys of the headlines and of the outlet's names.
 *
 * @example { url: '/a.jpg', caption: 'Warga antre di loket.', creditText: 'Sari Dewi' } → { addresses: ['/a.jpg'], caption: 'Warga antre di loket.', credit: 'Sari Dewi' }
 */
export function readImages(
  images: readonly StatedImage[],
  common: ReadonlySet<string>,
): StatedPicture[] {
  return images.flatMap((image) => {
    const addresses = [image.url, image.contentUrl].flatMap((address) => address ?? [])
    const words = readCaption(toText(image.caption), common)
    const credit = readCredit(image, common) ?? words.credit
    const isTold = words.caption !== null || credit !== null
    return addresses.length > 0 && isTold ? [{ addresses, caption: words.caption, credit }] : []
  })
}

function readCaption(caption: string, common: ReadonlySet<string>): PictureWords {
  const none = { caption: null, credit: null }
  if (caption === '' || caption.length > maxCaption) return none
  const words = readWords([{ index: 0, text: caption, isCredit: false, isCaption: true }])
  const told = words.caption ?? ''
  const weight = weighLength(told)
  const isLong =
    told.split(' ').length >= least.words || (weight > told.length && weight >= least.characters)
  const isOwn = isLong && !common.has(headlineKey(told))
  return { caption: isOwn ? told : null, credit: words.credit }
}

/** The sign and the year of rights before a name, and what is reserved behind it. */
const rights =
  /^(?:(?:copyright|hak cipta)\s)?(?:©|\(c\))?\s*(?:\d{4}\s*)?(?=\p{L})|[.,|–—-]?\s(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tüm hakları saklıdır|hak cipta dilindungi)\.?$/giu

/** The first credit that names somebody beside the outlet, which claims the rights to every picture. */
function readCredit(image: StatedImage, common: ReadonlySet<string>): string | null {
  const { creditText, creator, copyrightHolder, copyrightNotice } = image
  for (const value of [creditText, creator, copyrightHolder, copyrightNotice]) {
    const stated = toText(typeof value === 'object' ? value.name : value)
    const credit = stripCredit(findPictureLabel(stated)?.words ?? stated).replace(rights, '')
    const canBe = credit.length <= maxCredit && /\p{L}{2}/u.test(credit)
    if (canBe && !/[<>{}]|^https?:/u.test(credit) && !common.has(headlineKey(credit))) return credit
  }
  return null
}

function toText(value: string | undefined): string {
  if (value === undefined || value.length > maxCaption * 2) return ''
  return cleanText(decodeEntities(value).replace(/<[^<>]{0,200}>/g, ' '))
}

/** The part of a file's name that says its size: "jembatan-1024x683.jpg", "jembatan-scaled.jpg". */
const size = /(?:[-_](?:\d{2,5}x\d{2,5}|scaled|w\d{2,4}|\d{3,4}w)|@\dx)+$/i

/** A shorter name is given to many files: "1.jpg". In code units. */
const minName = 4

/** What a page states of its pictures, by the names of their files. */
export type StatedPictures = ReadonlyMap<string, StatedPicture>

/** Indexes stated pictures by their files. The first statement about a file counts. */
export function indexPictures(pictures: readonly StatedPicture[]): StatedPictures {
  const byFile = new Map<string, StatedPicture>()
  for (const picture of pictures) {
    for (const key of picture.addresses.map(toFileKey)) {
      if (!byFile.has(key)) byFile.set(key, picture)
    }
  }
  return byFile
}

/**
 * Finds what the page states of the picture with one of these addresses. Sizes of one picture have one name
 * in several folders; where that name could be any file's, the whole address must be the same.
 */
export function findStatedPicture(
  pictures: StatedPictures,
  addresses: readonly string[],
): StatedPicture | null {
  for (const address of pictures.size === 0 ? [] : addresses) {
    const picture = pictures.get(toFileKey(address))
    if (picture !== undefined) return picture
  }
  return null
}

/** Names that any file has: "foto1.jpg". */
const anyName =
  /^(?:images?|photos?|fotos?|img|pics?|pictures?|gambar|bild|original|default|index|files?|large|main|lead|hero|thumb|cover)[-_]?\d*$|^[\d_-]+$/i

function toFileKey(address: string): string {
  const path = address.replace(/^(?:https?:)?\/\/[^/]+/i, '').replace(/[?#].*$/s, '')
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w{2,5}$/, '').replace(size, '')
  const isOwn = name.length >= minName && !anyName.test(name)
  return isOwn ? name.toLowerCase() : path
}
