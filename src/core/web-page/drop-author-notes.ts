import type { Sheet } from '../capture/sheet.ts'
import { isHeading } from './line-place.ts'
import type { Page } from './page.ts'
import type { PageMap } from './page-map.ts'

/** Lines at the end of a text that may tell who wrote it. */
const lastLines = 5

/** Lines below the headline that may do so. */
const firstLines = 10

/** A longer line is a paragraph of the text. In code units. */
const maxNote = 400

/**
 * Claims the sentences about the reporters, between byline and text or at the end of the text: "Sari Dewi
 * writes about rivers", "Ms. Dewi is the author of …". A reporter's own text hardly ever opens a paragraph
 * with the reporter's name.
 */
export function dropAuthorNotes(
  sheet: Sheet,
  { lines }: Page,
  map: PageMap,
  reporters: readonly string[],
): void {
  if (reporters.length === 0) return
  const { headline, scope } = map
  const top = headline === null ? [] : sheet.free(headline + 1, headline + firstLines)
  const end = sheet.free(scope.start, scope.end).slice(-lastLines)
  for (const line of [...top.filter(({ index }) => index <= map.firstProse), ...end]) {
    if (line.text.length > maxNote || line.index === headline) continue
    if (reporters.some((name) => isAbout(line.text, name))) {
      sheet.claim(line, 'noise', 'author-note')
    }
  }
  // "About the author" has nothing below it then.
  const last = sheet.free(scope.start, scope.end).at(-1)
  const isClaimed = last !== undefined && end.at(-1)?.index !== last.index
  if (isClaimed && isHeading(lines[last.index])) sheet.claim(last, 'noise', 'author-note')
}

/** Whether a sentence opens with a person's name, or with a title and the family name, and goes on. */
function isAbout(text: string, name: string): boolean {
  if (!name.includes(' ')) return false
  if (text.startsWith(name)) return /^,?\s\p{Ll}/u.test(text.slice(name.length))
  const family = name.split(' ').at(-1) ?? ''
  const titled = /^(?:Ms|Mr|Mrs|Dr|Prof|Bapak|Ibu)\.?\s/u.exec(text)?.[0] ?? ''
  const rest = text.slice(titled.length)
  return titled !== '' && rest.startsWith(family) && /^\s\p{Ll}/u.test(rest.slice(family.length))
}
