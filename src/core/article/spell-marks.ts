import type { Mark, MarkedText } from './mark.ts'

/** Characters that have superscript and subscript forms, and these forms in the same order. */
const plain = '0123456789+-=()n'
const forms: Partial<Record<Mark['type'], string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ',
}

/**
 * Converts marked text to plain text of the same meaning: 10 with a raised 9 is "10⁹", and deleted words
 * become spaces. All offsets stay the same. A run with a character that has no such form is unchanged.
 *
 * `spellMarks({ text: 'H2O', marks: [{ type: 'sub', start: 1, end: 2 }] })` → "H₂O"
 */
export function spellMarks({ text, marks }: MarkedText): string {
  let spelled = text
  for (const { type, start, end } of marks) {
    const signs = [...text.slice(start, end)].map((sign) =>
      type === 'deleted' ? ' '.repeat(sign.length) : forms[type]?.[plain.indexOf(sign)],
    )
    if (signs.includes(undefined)) continue
    spelled = spelled.slice(0, start) + signs.join('') + spelled.slice(end)
  }
  return spelled
}
