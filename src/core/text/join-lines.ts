/**
 * Text on one line. The schema lets no line break in, but in a format of lines a break that came in
 * some other way would begin a field of its own.
 */
export function joinLines(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
