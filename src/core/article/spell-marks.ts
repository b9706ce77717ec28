import type { MarkedText } from './mark.ts'

/** Raised and lowered signs that have a character of their own. */
const raised = new Map(pair('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'))
const lowered = new Map(pair('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'))

function pair(plain: string, special: string): [string, string][] {
  return [...plain].map((sign, index) => [sign, [...special][index] ?? sign])
}

/**
 * Marked text as plain text that says the same: 10 with a raised 9 is "10⁹", and deleted words are spaces.
 * Each offset stays what it is. A raised or lowered run with a sign that has no such character is left.
 *
 * `spellMarks({ text: 'H2O', marks: [{ type: 'sub', start: 1, end: 2 }] }) → 'H₂O'`
 */
export function spellMarks({ text, marks }: MarkedText): string {
  let spelled = text
  for (const { type, start, end } of marks) {
    const own = text.slice(start, end)
    const changed =
      type === 'deleted'
        ? ' '.repeat(own.length)
        : type === 'sup'
          ? spellWith(raised, own)
          : type === 'sub'
            ? spellWith(lowered, own)
            : null
    if (changed !== null) spelled = spelled.slice(0, start) + changed + spelled.slice(end)
  }
  return spelled
}

/** Null where a sign is not in the table. Each sign and its other form are one code unit. */
function spellWith(signs: ReadonlyMap<string, string>, text: string): string | null {
  const spelled = [...text].map((sign) => signs.get(sign))
  return spelled.every((sign) => sign !== undefined) ? spelled.join('') : null
}
