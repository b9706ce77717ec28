import { isInitials } from '../capture/find-label.ts'
import { isPersonName } from '../capture/person-names.ts'
import { hasRole } from '../capture/role-words.ts'
import type { Sheet } from '../capture/sheet.ts'
import { isBracketed, listClosingNames, listOpeningNames } from '../capture/text-bylines.ts'
import { maxName } from './marked-names.ts'
import type { Page } from './page.ts'
import type { PageMap } from './page-map.ts'

/** The name that closes a text, set in strong type or at the other margin; none when the text has no such line. */
export function readSignature(sheet: Sheet, page: Page, { lastProse, scope }: PageMap): string[] {
  const last = sheet.free(lastProse, scope.end).at(-1)
  const line = last === undefined ? undefined : page.lines[last.index]
  if (last === undefined || line === undefined || last.text.length > maxName) return []
  const isStrong = line.marks.some(({ type, start, end }) => {
    return type === 'strong' && end - start >= last.text.length
  })
  const style = `${line.block.attributes.get('style') ?? ''} ${line.block.attributes.get('align') ?? ''}`
  if (!isStrong && !/(?:^|[\s:])(?:right|end)(?:$|[;\s])/i.test(style)) return []
  if (!isPersonName(last.text) || last.text.split(' ').length < 2 || hasRole(last.text)) return []
  sheet.claim(last, 'byline', 'signature')
  return [last.text]
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
export function readTextNames(sheet: Sheet, { scope, firstProse }: PageMap, language: string) {
  const lines = sheet.free(firstProse, scope.end)
  const last = lines.at(-1)
  const closing = last === undefined ? [] : listClosingNames(last.text, language)
  if (last !== undefined && closing.length > 0 && isBracketed(last.text))
    sheet.claim(last, 'byline', 'signature')
  const opening = listOpeningNames(lines[0]?.text ?? '')
  return opening.length > 0 ? opening : closing
}
