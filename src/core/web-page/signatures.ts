import { isInitials } from '../capture/find-label.ts'
import { isPersonName } from '../capture/person-names.ts'
import { findOtherHeading, findRelatedHeading } from '../capture/related-cues.ts'
import { hasRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { isBracketed, listClosingNames, listOpeningNames } from '../capture/text-bylines.ts'
import { isHeading } from './line-place.ts'
import { maxName } from './marked-names.ts'
import type { Page } from './page.ts'
import type { PageMap } from './page-map.ts'

/**
 * The name that closes a text, set in strong type, in italics or at the other margin; none when the text has no
 * such line. It may be the line right below the element of the text.
 */
export function readSignature(sheet: Sheet, page: Page, map: PageMap): string[] {
  const inside = sheet.free(map.lastProse, map.scope.end).at(-1)
  const last = [findBelow(sheet, page, map), inside].find((line) => isSigned(line, page))
  if (last === undefined) return []
  sheet.claim(last, 'byline', 'signature')
  return [last.text]
}

function isSigned(last: FreeLine | undefined, page: Page): boolean {
  const line = last === undefined ? undefined : page.lines[last.index]
  if (last === undefined || line === undefined || last.text.length > maxName) return false
  const isSet = line.marks.some(({ type, start, end }) => {
    return (type === 'strong' || type === 'emphasis') && end - start >= last.text.length
  })
  const style = `${line.block.attributes.get('style') ?? ''} ${line.block.attributes.get('align') ?? ''}`
  if (!isSet && !/(?:^|[\s:])(?:right|end)(?:$|[;\s])/i.test(style)) return false
  return isPersonName(last.text) && last.text.includes(' ') && !hasRole(last.text)
}

/** The line right below the text, where it heads no list of other stories. */
function findBelow(sheet: Sheet, { lines }: Page, { scope, furniture }: PageMap) {
  const [below] = sheet.free(scope.end, scope.end + 1)
  const next = lines[scope.end + 1]
  const isList = next !== undefined && next.links.length > 0
  const isHead =
    below === undefined ||
    findRelatedHeading(below.text) !== null ||
    findOtherHeading(below.text) !== null ||
    isHeading(lines[below.index])
  return isHead || isList || furniture[scope.end] !== null ? undefined : below
}

/** Claims short lines at the end of the text that are initials alone, and returns the full names in them. */
export function readInitials(sheet: Sheet, { scope, lastProse }: PageMap): string[] {
  return sheet.free(Math.max(scope.start, lastProse - 3), scope.end).flatMap((line) => {
    if (!isInitials(line.text)) return []
    sheet.claim(line, 'byline', 'initials')
    const parts = line.text.replace(/^\(\s?|\s?\)$/g, '').split('/')
    return parts
      .map((part) => part.trim())
      .filter((part) => isPersonName(part) && part.includes(' '))
  })
}

/**
 * The names with which the text itself opens or ends: "[서울=뉴시스] 김나리 기자 = …", "…。【山田太郎】". They stay
 * in the text, but for a bracket that has its own line.
 */
export function readTextNames(sheet: Sheet, page: Page, map: PageMap, language: string) {
  const lines = sheet.free(map.firstProse, map.scope.end)
  const below = findBelow(sheet, page, map)
  const last = below !== undefined && isBracketed(below.text) ? below : lines.at(-1)
  const closing = last === undefined ? [] : listClosingNames(last.text, language)
  if (last !== undefined && closing.length > 0 && isBracketed(last.text))
    sheet.claim(last, 'byline', 'signature')
  const opening = listOpeningNames(lines[0]?.text ?? '')
  return opening.length > 0 ? opening : closing
}
