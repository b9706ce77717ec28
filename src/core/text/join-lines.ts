/**
 * Replaces line breaks and control characters by spaces. The schema forbids them, but in a line-based format
 * one that got past it would start a new field.
 */
export function joinLines(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
