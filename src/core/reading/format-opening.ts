import { endAtWord } from '../text/end-at-word.ts'

/** Code units of an opening at most: enough to know the place again, and two lines on a phone. */
const maxLength = 48

/**
 * The first words of a text from an offset on, from the beginning of the word that stands there. They
 * are shown in quotation marks, so the text's own at their edges go.
 */
export function formatOpening(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/\S*$/u)
  const rest = text.slice(start).trimStart()
  const opening = rest.length > maxLength ? endAtWord(rest.slice(0, maxLength)) : rest
  const bare = opening.replace(/^["“”„«‘']+|["“”»’']+$/gu, '')
  return start === 0 ? bare : `…${bare}`
}
