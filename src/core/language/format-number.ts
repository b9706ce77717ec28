import { type Language, languages } from './languages.ts'

/** Formats a whole number with grouped thousands: `formatCount(1024, 'id')` → "1.024". */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, languages[language].thousandsSign)
}

/**
 * Formats a number with its fraction, without grouped thousands: `formatDecimal(1.5, 'id')` → "1,5".
 * `digits` is the number of digits after the decimal sign; without it, as many as the number has.
 */
export function formatDecimal(value: number, language: Language, digits?: number): string {
  const text = digits === undefined ? String(value) : value.toFixed(digits)
  return text.replace('.', languages[language].decimalSign)
}
