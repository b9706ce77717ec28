import { cleanText } from '../text/clean-text.ts'

/**
 * Cleans a note as a reader typed or pasted it: what no text may hold goes out, line breaks stay. The
 * length is not cut; `maxNoteLength` says what a highlight takes.
 */
export function cleanNote(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(cleanText)
    .join('\n')
    .trim()
}
