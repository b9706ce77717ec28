import { foldWord } from './calendar-words.ts'

/** A number, word or mark of a text, with its position. */
export type Token = {
  type: 'number' | 'word' | 'mark'
  /** Folded text: digits are ASCII, words lower case. */
  text: string
  start: number
  end: number
}

const ascii = /^[\0-\x7f]*$/
const asciiSpaced = /\d+|[A-Za-z][A-Za-z']*|[^\s]/g
// Persian joins the parts of a weekday's name by a sign without width. Thai shortens months and its era with dots
// between the letters, "ก.ค.", "พ.ศ.", and sets no space before "ago".
const spaced =
  /\d+|(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|อาทิตย์|เดือน|ปี)(?=ที่แล้ว|ที่ผ่านมา|ก่อน)|ที่แล้ว|ที่ผ่านมา|[ก-ฮเ][ก-๎]{0,2}\.[ก-ฮ]\.?|\p{L}(?:[\p{L}\p{M}'’]|\u200c(?=\p{L}))*|[^\s]/gu
// Chinese and Japanese have no spaces, so the parts of a date are single characters and a few known words.
const unspaced =
  /\d+|午前|午後|上午|下午|中午|凌晨|早上|晚上|今日|本日|昨日|一昨日|今天|昨天|前天|時間|小时|小時|分钟|分鐘|週間|星期|[かヶカヵ个個]月|之前|以前|令和|平成|昭和|民國|民国|たった今|刚刚|剛剛|\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})[\p{L}\p{M}'’]*|[^\s]/gu
const east = /[\u3005-\u30ff\u4e00-\u9fff]/u

/** Digits of other scripts; each row begins with zero. */
const otherDigits = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]/gu
const zeros = [
  ...[0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66],
  ...[0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10],
] as const

/**
 * Splits a short text into numbers, words and marks.
 *
 * @example listTokens('4. März') → [number '4', mark '.', word 'märz']
 */
export function listTokens(text: string): Token[] {
  const isAscii = ascii.test(text)
  const plain = isAscii ? text : text.replace(otherDigits, toDigit)
  const pattern = isAscii ? asciiSpaced : east.test(plain) ? unspaced : spaced
  const tokens: Token[] = []
  for (const { 0: found, index } of plain.matchAll(pattern)) {
    const type = findType(found)
    const folded = type === 'word' ? foldWord(found) : found
    tokens.push({ type, text: folded, start: index, end: index + found.length })
  }
  return tokens
}

function findType(found: string): Token['type'] {
  const code = found.charCodeAt(0)
  if (code >= 0x80) return letter.test(found) ? 'word' : 'mark'
  if (code >= 0x30 && code <= 0x39) return 'number'
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'word' : 'mark'
}

const letter = /^\p{L}/u

function toDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = zeros.find((each) => code >= each && code < each + 10) ?? code
  return String(code - zero)
}

/** Returns the word at an index, or ''. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token?.type === 'word' ? token.text : ''
}

/** Returns the mark at an index, or ''. */
export function markAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token?.type === 'mark' ? token.text : ''
}

/** Returns the digits at an index if there are `least` to `most` of them, or ''. */
export function digitsAt(
  tokens: readonly Token[],
  index: number,
  least: number,
  most: number,
): string {
  const token = tokens[index]
  const isNumber = token?.type === 'number'
  return isNumber && token.text.length >= least && token.text.length <= most ? token.text : ''
}

/** Whether a token follows the one before it without a space. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  return before !== undefined && token !== undefined && before.end === token.start
}

/** Returns the index after a phrase that begins at `index`, or null. */
export function skipPhrase(
  tokens: readonly Token[],
  index: number,
  phrase: readonly string[],
): number | null {
  const isHere = phrase.every((word, offset) => tokens[index + offset]?.text === word)
  return isHere ? index + phrase.length : null
}
