/** Removes case, accents and compatibility forms, for comparing: `foldLetters('Café')` → "cafe". */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
