import { endAtWord } from '../text/end-at-word.ts'

/** In code units: enough to recognize the place, and at most two lines on a phone. */
const maxLength = 48

/**
 * Returns the first words of a text from an offset on, starting with the whole word at the offset. They are
 * displayed in quotation marks, so the text's own quotation marks at the edges are removed.
 */
export function formatOpening(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/\S*$/u)
  const rest = text.slice(start).trimStart()
  const opening = rest.length > maxLength ? endAtWord(rest.slice(0, maxLength)) : rest
  const bare = opening.replace(/^["“”„«‘']+|["“”»’']+$/gu, '')
  return start === 0 ? bare : `…${bare}`
}
