import { isLegal } from '../capture/noise-cues.ts'
import { rememberLines } from '../capture/remember-lines.ts'
import { measureLine } from './measure-line.ts'

/** A newsroom's sign or its writers' initials behind the last sentence of a text: "(*)", "(din/c7/jun)". */
export const closingSign = String.raw`(?: ?\((?:\*{1,3}|[\p{Ll}\d]{1,10}(?:[/-][\p{Ll}\d]{1,10}){0,4})\))`

/** What ends a sentence, with the quotes and brackets that may close it, and a sign behind it. */
const sentenceEnd = new RegExp(
  `[.!?。！？…।॥؟۔።။។։](?:["'”’»)\\]」』]|\\[\\d{1,3}\\])*${closingSign}?$`,
  'u',
)
/** A sentence that ends inside the line. */
const sentenceWithin = /[.!?؟।۔።။។։]["'”’»)\]]{0,3} ["'“‘«(¿¡]{0,3}[\p{Lu}\p{Lo}]|[。！？]/u
const cutEnd = /(?:…|\.\.\.)["'”’»)\]]?$/u

/** Number of code units at the end of a line that show how it ends. */
const endLength = 40

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-endLength))
}

/** An item of a list, or a line that announces one. Rare in menus. */
const marked = /^(?:[•●▪◦*·-]|\d{1,3}[.)])\s|[:：]$/u
const markedWeight = -0.25

/** A line of a program, which no menu has: "return total;", "<div id=a>", "});". */
const code = /[;{}]$|^[<{}]|=>|\w\(.*\)/u

/** A list of names or results behind its title: "Persewa (4-3-3): Danu; Ilham, Seno, Wawan". */
const roster = /^[^:]{3,60}: [^,;]+[,;] [^,;]+[,;] [^,;]+[,;] /u
const minRoster = 45
const rosterWeight = 1

/** Weight above which a line can be a paragraph. A deck is lighter. */
export const paragraphWeight = 0.8

/** Weight of furniture: as much as a short sentence, with the opposite sign. */
const furnitureWeight = -0.8

/**
 * Weighs how much a line is prose: a paragraph up to 4.3, a short sentence about 0.5, what may be either
 * 0, a button or a headline -0.8. A teaser that breaks off and a notice about cookies are little or
 * less than nothing; so is what a page repeats.
 *
 * @example weighLine('Bagikan', false) → -0.8
 */
export function weighLine(text: string, isRepeated: boolean): number {
  const weight = weighOnce(text)
  if (!isRepeated) return weight
  return weight > 0.5 ? weight * 0.4 : Math.min(weight, furnitureWeight)
}

/** Marks that part the links of a row. */
const rowMark = /\s[|▪•·›»]\s/gu
const minRowMarks = 3

const weighOnce = rememberLines((text) => {
  if ((text.match(rowMark)?.length ?? 0) >= minRowMarks) return furnitureWeight
  const { letters, plainWords } = measureLine(text)
  const isSentence = endsSentence(text)
  const weight = weighLetters(letters, plainWords, isSentence, text)
  if (weight <= 0) return weight
  if (letters < 300 && isLegal(text)) return -0.2
  return letters < 200 && cutEnd.test(text.slice(-endLength)) ? weight * 0.3 : weight
})

/** Weighed letters of a headline in Chinese, Japanese or Korean: 80 characters at most. */
const maxWideHeadline = 216

/** Letters from which a line of several sentences is prose however it ends; fewer where it announces a list. */
function minSentences(text: string): number {
  return /[:：]$/u.test(text) ? 60 : 120
}

function weighLetters(letters: number, plainWords: number, isSentence: boolean, text: string) {
  const isProse =
    (isSentence && letters >= 20 && plainWords >= 4) ||
    (letters >= minSentences(text) && plainWords >= 4 && sentenceWithin.test(text))
  if (isProse) return Math.min(letters, 320) / 80 + 0.3
  // In a script without spaces a headline has as many letters as a paragraph, but neither a sentence nor a
  // list of names.
  const isHeadline = letters < maxWideHeadline && letters > text.length * 1.5
  const isBare = isHeadline && !/[。！？.!?]|(?:、.*){3}/u.test(text)
  if (letters >= 110 && plainWords >= 10 && !isBare) return letters / 130
  const isEither = (letters >= 60 && plainWords >= 8) || (isSentence && plainWords >= 1)
  if (isEither) return 0
  if (code.test(text)) return 0
  if (letters >= minRoster && roster.test(text)) return rosterWeight
  return marked.test(text) ? markedWeight : furnitureWeight
}
