/** Digits from which on a number names a page of some site and is no word of a story, as a year is. */
const minIdLength = 5

/**
 * The words of a page's address, as a query for the search. They are those of the part with the most
 * words, because folders and dates are of no story. Empty where the address has no word.
 *
 * @example findAddressWords('/read/2024/07/29/putin-ucapkan-selamat-1899312.html') // 'putin ucapkan selamat'
 */
export function findAddressWords(path: string): string {
  const parts = decode(path)
    .replace(/\.\w{1,5}$/, '')
    .split('/')
    .map(splitWords)
  return parts.reduce((most, words) => (words.length > most.length ? words : most), []).join(' ')
}

function splitWords(part: string): string[] {
  const words = part.split(/[^\p{L}\p{M}\p{N}'’]+/u)
  return words.filter((word) => word !== '' && !(/^\d+$/.test(word) && word.length >= minIdLength))
}

/** An address that is no valid percent-encoding stands for itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
