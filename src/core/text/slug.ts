import { foldLetters } from './fold-letters.ts'

/** Longest slug in UTF-8 bytes; with its folder and `.json` it fits any file system. */
const maxBytes = 100

/**
 * Makes an address from a headline: lower case, accents off, every run of anything but letters and
 * digits one hyphen. Cut at a word's end past 100 bytes. Empty when the headline has no letter or
 * digit.
 */
export function slugFromHeadline(headline: string): string {
  const words = foldLetters(headline)
    .normalize('NFC')
    // An apostrophe joins what it stands in: "Jum'at" is one word.
    .replace(/['’ʼ]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  if (words === null) return ''
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    // 25 characters have at most 100 bytes.
    if (countBytes(longer) > maxBytes) return slug === '' ? [...word].slice(0, 25).join('') : slug
    slug = longer
  }
  return slug
}

/** Length of a text in UTF-8, which is what file systems limit. */
export function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Two headlines with the same key are the same headline, whatever their case, spacing or quotes. */
export function headlineKey(headline: string): string {
  const text = headline.normalize('NFKC').toLowerCase()
  // Without a letter or digit, as in "?!", the signs themselves are the headline.
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? text.trim()
}
