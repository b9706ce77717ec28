/** Counts the words of a text, separated by white space: `countWords('Warga antre. ') → 2`. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
