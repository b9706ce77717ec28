// A full stop after one of these abbreviations does not end a sentence.
const abbreviations =
  /(?:^|[\s(])(?:\p{Lu}|[Dd]r|[Dd]rs|Prof|Ir|[Hh]j?|St|Mr|Mrs|Ms|No|hlm|dll|Jl|Tbk|Rp|vs)\.$/u
/** Length of the longest abbreviation with its full stop and the character before it, in code units. */
const abbreviationReach = 8

// The lookbehind keeps the time linear for a long row of full stops.
const sentenceEnd = /(?<![.!?…؟۔।])[.!?…؟۔।]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])/gu

/**
 * Splits a paragraph into sentences: after . ! ? … and closing quotes, if the next one starts with a
 * capital, a digit, an opening quote, or a letter of a script without capitals, such as Arabic. Joined
 * with a space they are the paragraph: `'Hujan turun. Air naik.'` → `['Hujan turun.', 'Air naik.']`.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(sentenceEnd)) {
    const end = match.index + match[0].trimEnd().length
    if (abbreviations.test(paragraph.slice(Math.max(start, end - abbreviationReach), end))) continue
    sentences.push(paragraph.slice(start, end))
    start = match.index + match[0].length
  }
  const rest = paragraph.slice(start)
  return rest === '' ? sentences : [...sentences, rest]
}
