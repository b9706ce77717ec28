const signs: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚ʼ′`]/g, "'"],
  [/[“”„«»″]/g, '"'],
  [/[‐‑–—−]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
]

/**
 * Replaces typographic signs by plain ones, for comparing: outlets change quotation marks and dashes without
 * changing a word. `foldTypography('“Ya” – katanya…')` → `"Ya" - katanya...`
 */
export function foldTypography(text: string): string {
  return signs
    .reduce((folded, [sign, plain]) => folded.replace(sign, plain), text.normalize('NFC'))
    .trim()
}
