import { cleanText } from '../text/clean-text.ts'

/**
 * Removes unsafe characters from a typed or pasted note, and keeps its line breaks. It does not cut the
 * note; the schema limits it to `maxNoteLength`.
 */
export function cleanNote(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(cleanText)
    .join('\n')
    .trim()
}
