/** A number with this many digits is an id of some site; a shorter one may be a year. */
const minIdLength = 5

/**
 * Extracts the words of a page's address as a search query: those of the segment with the most words,
 * because folders and dates belong to no story. Empty for an address without words.
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

/** Returns an address that is not valid percent-encoding unchanged. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
