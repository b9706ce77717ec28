import { foldLetters } from './fold-letters.ts'

// Words that say nothing about the subject of a story. Indonesian first, then English.
const stopWords = new Set(
  `ada adalah agar akan akibat antara apa atas atau bagi bahwa baru belum bisa buka dalam dan dapat dari dengan di dia
  diduga hari hingga ia ini itu jadi jam jika juga kami karena kata ke kepada ketika kita lagi lain lalu lebih lewat
  maka masih mereka namun nya oleh pada para pekan per pun saat saja sama sampai saya sebagai sebut sejak sudah secara
  seperti setelah siap soal tak tapi telah tentang terkait termasuk tidak untuk usai yaitu yang
  a an and are as at be but by for from has have in is it its of on or says that the this to was were will with`.split(
    /\s+/,
  ),
)

/**
 * Returns the words of a text that carry its subject, each once, in the order of the text: folded, at
 * least three characters long, without stop words. `'Banjir di Demak'` → `['banjir', 'demak']`.
 */
export function findTokens(text: string): string[] {
  const words = foldLetters(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return [...new Set(words.filter((word) => !stopWords.has(word)))]
}
