/** Longest slug in UTF-8 bytes; with folder and `.json` it fits every file system. */
const maxBytes = 100

/** Marks that letters of any script may have, such as accents. Those of kana make another letter. */
const accents = /(?![\u3099\u309a])(?=\p{M})\p{Script=Inherited}/gu

/**
 * Derives a slug from a headline: `slugFromHeadline("Jum'at, Banjir di Demak!")` → "jumat-banjir-di-demak".
 * It has no accents, but the vowel signs of scripts such as Devanagari and Thai. It is cut after a whole word at 100
 * bytes, and empty for a headline without letters or digits.
 */
export function slugFromHeadline(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .normalize('NFC')
    // An apostrophe does not separate words: "Jum'at" is one word.
    .replace(/['’ʼ]/gu, '')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
  if (words === null) return ''
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    // 25 characters have at most 100 bytes in UTF-8.
    if (countBytes(longer) > maxBytes) return slug === '' ? [...word].slice(0, 25).join('') : slug
    slug = longer
  }
  return slug
}

/** Returns the length in UTF-8 bytes, which is what file systems limit. */
export function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Returns a key that is equal for headlines that differ only in case, spacing or punctuation. */
export function headlineKey(headline: string): string {
  const isAscii = ascii.test(headline)
  const text = (isAscii ? headline : headline.normalize('NFKC')).toLowerCase()
  const words = text.match(isAscii ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu)
  // A headline without letters or digits, such as "?!", is its own key.
  return words?.join(' ') ?? text.trim()
}

const ascii = /^[\0-\x7f]*$/
