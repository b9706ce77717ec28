/** A text whatever its capitals and accents, for comparing: compatible forms, accents off, lower case. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
