// A full stop after one of these does not end a sentence.
const abbreviations =
  /(?:^|[\s(])(?:\p{Lu}|[Dd]r|[Dd]rs|Prof|Ir|[Hh]j?|St|Mr|Mrs|Ms|No|hlm|dll|Jl|Tbk|Rp|vs)\.$/u

/**
 * Splits a paragraph into sentences: after . ! ? … and closing quotes, where the next one begins
 * with a capital, a digit or an opening quote. Joined with a space they give the paragraph back.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(/[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].trimEnd().length
    const sentence = paragraph.slice(start, end)
    if (abbreviations.test(sentence)) continue
    sentences.push(sentence)
    start = match.index + match[0].length
  }
  const rest = paragraph.slice(start)
  return rest === '' ? sentences : [...sentences, rest]
}
