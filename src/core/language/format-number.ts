import { type Language, languages } from './languages.ts'

/** A whole number with its thousands grouped: `formatCount(1024, 'id')` → "1.024". */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, languages[language].thousandsSign)
}

/**
 * A number with its fraction, without grouped thousands: `formatDecimal(1.5, 'id')` → "1,5". `digits` is
 * how many digits of the fraction are written; without it, as many as there are.
 */
export function formatDecimal(value: number, language: Language, digits?: number): string {
  const text = digits === undefined ? String(value) : value.toFixed(digits)
  return text.replace('.', languages[language].decimalSign)
}
