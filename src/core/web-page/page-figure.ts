import { describePicture, type Picture } from '../article/picture.ts'
import type { FindCapturedPicture } from '../capture/captured-pictures.ts'
import { isBareCredit, isCredit } from '../capture/credit-cues.ts'
import { type PictureWords, readWords } from '../capture/picture-words.ts'
import type { Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { namesWriters } from './byline-pieces.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import { listMedia, type Media, readImage } from './page-images.ts'
import type { PageMap } from './page-map.ts'
import { listPictureAddresses } from './picture-addresses.ts'
import { addStatedWords } from './picture-attributes.ts'
import { listCandidates } from './picture-candidates.ts'
import { isByline, listPictureLines, maxCaption } from './picture-lines.ts'
import {
  findStatedPicture,
  indexPictures,
  type StatedPicture,
  type StatedPictures,
} from './stated-pictures.ts'

/** A picture, and the index of the line that it precedes. */
export type PlacedPicture = { index: number; picture: Picture }

/** The pictures of an article: the one above its text, and those inside it. */
export type PagePictures = { lead: Picture | null; inText: PlacedPicture[] }

/**
 * Reads the pictures of an article and claims their words: of figures, of elements whose class names a
 * caption, of elements whose class names a picture and that hold one, and images alone in the text.
 */
export function findPagePictures(
  sheet: Sheet,
  page: Page,
  map: PageMap,
  base: string | null,
  find: FindCapturedPicture,
  outlet: string | null = null,
  stated: readonly StatedPicture[] = [],
): PagePictures {
  const media = listMedia(page, base)
  const files = indexPictures(stated)
  const found: PlacedPicture[] = []
  const taken = new Set<PageElement>()
  let done = map.zone.start
  for (const candidate of listCandidates(page, map, media)) {
    const { element, image, isFigure, isInFurniture } = candidate
    if (element.start < done && element.end > element.start) continue
    if (image !== null && taken.has(image.element)) continue
    const lines = listPictureLines(sheet, page, candidate)
    if (lines === null && isInFurniture) continue
    const printed = lines === null ? null : splitOutlet(readWords(lines), outlet)
    const noted = image === null ? null : findNotedWords(image, base, files)
    const words = image === null ? printed : addNotedWords(addStatedWords(printed, image), noted)
    const shown = image === null ? null : readImage(image, base, find)
    const isEmpty = words === null || (words.caption === null && words.credit === null)
    if (isEmpty && !(shown !== null && (isFigure || shown.isTelling))) continue
    if (isEmpty && (lines ?? []).length > 0) continue
    for (const { index } of lines ?? []) {
      sheet.claim({ index }, 'caption', found.length === 0 ? 'caption-and-credit' : 'other-caption')
    }
    if (image !== null) taken.add(image.element)
    done = Math.max(done, element.end)
    const picture = describePicture(words?.caption ?? null, dropStop(words?.credit ?? null))
    const { alt = null, file = null, url = null } = shown ?? {}
    found.push({ index: element.start, picture: { ...picture, alt, file, url } })
  }
  return place(dropRepeats(found), sheet, page, map)
}

/** What the page states for machines of an image. A caption that the image also has as its description is none. */
function findNotedWords(
  { element, others }: Media,
  base: string | null,
  stated: StatedPictures,
): PictureWords | null {
  if (stated.size === 0) return null
  const candidates = listPictureAddresses([element, ...others], base)
  const noted = findStatedPicture(
    stated,
    candidates.map(({ written }) => written),
  )
  const alt = headlineKey((element.attributes.get('alt') ?? '').slice(0, maxCaption.named))
  if (noted === null || headlineKey(noted.caption ?? '') !== alt) return noted
  return { caption: null, credit: noted.credit }
}

/** Adds words stated for machines where the page prints none. */
function addNotedWords(
  words: PictureWords | null,
  noted: PictureWords | null,
): PictureWords | null {
  if (noted === null) return words
  const caption = words?.caption ?? noted.caption
  const credit = words?.credit ?? noted.credit
  return caption === null && credit === null ? words : { caption, credit }
}

/** A credit without the full stop behind it: "Sari Dewi / Koran Desa." Not that of "Corp.", nor of initials. */
function dropStop(credit: string | null): string | null {
  return credit?.replace(/(?<=\p{Ll}{3})(?<!\b(?:Corp|Bros))\.$/u, '') ?? null
}

/** A bracket at the end of a caption, or what a mark parts from it. */
const lastBracket = /^(?<caption>.+\S)\s[(（](?<credit>[^()（）]{2,40})[)）]$/u
const lastMark = /^(?<caption>.+\S)\s[|/–—-]\s(?<credit>[^|/–—]{2,40})$/u

/** Splits a caption from the outlet's own name, or its first words, in a bracket or behind a mark: "Warga antre (Kabar Desa)". */
function splitOutlet(words: PictureWords, outlet: string | null): PictureWords {
  const { caption, credit } = words
  if (outlet === null || caption === null || credit !== null || caption.length > maxCaption.unnamed)
    return words
  const split = (lastBracket.exec(caption) ?? lastMark.exec(caption))?.groups
  const key = headlineKey(split?.credit ?? '')
  const isOwn = key !== '' && `${headlineKey(outlet)} `.startsWith(`${key} `)
  return isOwn ? { caption: split?.caption ?? null, credit: split?.credit ?? null } : words
}

/** The same picture twice: pages repeat the lead for phones, or in a gallery. */
function dropRepeats(found: readonly PlacedPicture[]): PlacedPicture[] {
  const seen = new Set<string>()
  return found.filter(({ picture: { caption, credit, alt, file, url } }) => {
    const names = [file?.path, url].filter((name) => typeof name === 'string')
    const keys = names.length === 0 ? [JSON.stringify([caption, credit, alt])] : names
    const isNew = !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/** The first picture above the first paragraph leads; the others keep their places. */
function place(
  found: readonly PlacedPicture[],
  sheet: Sheet,
  page: Page,
  map: PageMap,
): PagePictures {
  const above = found.filter(({ index }) => index <= map.firstProse)
  const lead =
    above.find(({ picture }) => picture.caption !== null && picture.file !== null) ??
    above.find(({ picture }) => picture.caption !== null) ??
    above.find(({ picture }) => picture.credit !== null) ??
    above.find(({ picture }) => picture.file !== null) ??
    above[0]
  const inText = found.filter(
    (each) => each !== lead && each.index >= map.scope.start && each.index <= map.scope.end,
  )
  return { lead: addBareCaption(lead?.picture ?? null, sheet, page, map), inText }
}

/** Adds the words of a caption that nothing on the page joins to its image. */
function addBareCaption(
  lead: Picture | null,
  sheet: Sheet,
  page: Page,
  map: PageMap,
): Picture | null {
  if (lead !== null && (lead.file === null || lead.caption !== null || lead.credit !== null)) {
    return lead
  }
  const words = findBareCaption(sheet, page, map)
  if (lead === null || words === null) return lead ?? words
  return { ...lead, caption: words.caption, credit: words.credit }
}

/** A page without marks: a line between headline and text that ends in a credit, as in a text capture. */
function findBareCaption(
  sheet: Sheet,
  { lines }: Page,
  { headline, firstProse, furniture }: PageMap,
): Picture | null {
  if (headline === null) return null
  for (const line of sheet.free(headline + 1, firstProse + 1)) {
    if (line.text.length > maxCaption.unnamed || furniture[line.index] !== null) continue
    const block = lines[line.index]?.block
    // "Ana Vega / Luis Soto" is written as a credit is.
    if (
      isByline(line.text) ||
      namesWriters(line.text) ||
      (block !== undefined && hasCue(block, 'author'))
    )
      continue
    const { caption, credit } = readWords([{ ...line, isCredit: false, isCaption: true }])
    if (!isCredit(credit) && !isBareCredit(line.text)) continue
    if (/\d{4}/.test(line.text) && credit === null) continue
    if (caption !== null && isByline(caption)) continue
    sheet.claim(line, 'caption', 'caption-and-credit')
    return describePicture(caption, credit)
  }
  return null
}
