/** Longest slug in UTF-16 code units; with its folder and `.json` it fits any file system. */
const maxLength = 100

/**
 * Makes an address from a headline: lower case, accents off, every run of anything but letters and
 * digits one hyphen. Cut at a word's end past 100 code units. Empty when the headline has no letter
 * or digit.
 */
export function slugFromHeadline(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    // An apostrophe joins what it stands in: "Jum'at" is one word.
    .replace(/['’ʼ]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  if (words === null) return ''
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > maxLength) return slug === '' ? [...word].slice(0, 40).join('') : slug
    slug = longer
  }
  return slug
}

/** Two headlines with the same key are the same headline, whatever their case, spacing or quotes. */
export function headlineKey(headline: string): string {
  return (
    headline
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}
