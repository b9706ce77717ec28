import { describePicture } from '../article/picture.ts'
import { findPictureLabel, isPictureWord, type PictureLabel } from '../capture/credit-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import type { PlacedPicture } from './find-pictures.ts'
import { endsSentence } from './weigh-line.ts'

/** Maximum lengths in code units. A longer caption is a paragraph, a longer credit is a sentence. */
const lengths = { caption: 600, credit: 120, alt: 200 }

/** Maximum distance between credit and caption of one picture, blank lines included. */
const maxApart = 4

/** A broadcaster labels its pictures with a comma: "Sumber gambar, Budi", "图像来源，新华社". */
const spoken = /^[^,:，،]{3,40}(?:[,،]\s|，)/u

/** Minimum number of words of an alternative text. Headings above a picture are shorter. */
const minAltWords = 5
/** Code units of a word in a script without spaces. */
const wideWord = 2

type Found = { index: number; alt: string | null; caption: string | null; credit: string | null }

/**
 * Reads the pictures of pages that label credit and caption with a comma ("Image source, Sari"), in either
 * order, also between headline and byline. The line above such a label is the alternative text, where it
 * is no sentence and too long for a heading.
 */
export function findLabelledPictures(sheet: Sheet, start: number, end: number): PlacedPicture[] {
  const found: Found[] = []
  const lines = sheet.free(start, end)
  for (const [at, line] of lines.entries()) {
    const label = readLabel(line.text, lines[at + 1]?.text ?? '')
    if (label === null || label.words.length > lengths[label.part]) continue
    const below = lines[at + 1]
    if (label.isBelow && below !== undefined) sheet.claim(below, 'caption', 'other-caption')
    const open = found.at(-1)
    const isOther =
      open === undefined || open[label.part] !== null || line.index > open.index + maxApart
    const alt = isOther ? claimAlt(sheet, lines[at - 1]) : null
    const picture = isOther ? { index: line.index, alt, caption: null, credit: null } : open
    found.splice(isOther ? found.length : -1, 1, { ...picture, [label.part]: label.words })
    sheet.claim(line, 'caption', found.length === 1 ? 'caption-and-credit' : 'other-caption')
  }
  return found.map(({ index, alt, caption, credit }) => {
    return { index, picture: { ...describePicture(caption, credit), alt } }
  })
}

/** Reads "Sumber gambar, Budi", and "Keterangan gambar," with its words on the line below. */
function readLabel(text: string, below: string): (PictureLabel & { isBelow: boolean }) | null {
  const isBare = /[,，،]$/u.test(text) && isPictureWord(text)
  const label =
    isBare || spoken.test(text) ? findPictureLabel(isBare ? `${text} ${below}` : text) : null
  return label === null ? null : { ...label, isBelow: isBare }
}

/** Claims the alternative text above a label, and returns it. */
function claimAlt(sheet: Sheet, above: FreeLine | undefined): string | null {
  if (above === undefined || above.text.length > lengths.alt || endsSentence(above.text))
    return null
  const isWide = above.text.charCodeAt(0) > 0x2e80
  const words = isWide ? above.text.length / wideWord : above.text.split(' ').length
  if (words < minAltWords) return null
  if (sheet.free(above.index, above.index + 1).length === 0) return null
  sheet.claim(above, 'caption', 'alternative-text')
  return above.text
}
