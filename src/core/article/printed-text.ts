import * as v from 'valibot'
import { findUnsafeCharacter, showsText } from '../text/clean-text.ts'

/** Longest text of one block, in UTF-16 code units: a long chapter of a book on one line. */
export const maxBlockLength = 50_000

/** Visible text without characters that could make a page show something else. */
function shown(maxLength: number, isSafe: (value: string) => boolean, message: string) {
  return v.pipe(
    v.string(),
    v.nonEmpty('Expected some text, but it is empty.'),
    v.check(showsText, 'Expected some text, but it shows nothing.'),
    v.maxLength(maxLength, `Expected at most ${maxLength} UTF-16 code units.`),
    v.check(isSafe, message),
  )
}

const isSafeLine = (value: string) => findUnsafeCharacter(value) === null
const unsafeLine = 'Text must not hold control characters, line breaks or bidirectional overrides.'

function line(maxLength: number) {
  return shown(maxLength, isSafeLine, unsafeLine)
}

/** In UTF-16 code units: three times the longest headline seen. */
export const maxHeadlineLength = 500

/** A headline. */
export const HeadlineSchema = line(maxHeadlineLength)
/** A short label: a name, a place, a credit. */
export const LabelSchema = line(500)
/** A paragraph, a caption or a summary: one line, not empty. */
export const ParagraphSchema = line(maxBlockLength)

/** One line that may be empty: a table cell, the alternative text of a decoration. */
export const MaybeEmptySchema = v.pipe(
  v.string(),
  v.maxLength(maxBlockLength, `Expected at most ${maxBlockLength} UTF-16 code units.`),
  v.check(isSafeLine, unsafeLine),
)

/** Text with significant line breaks (`\n`) and spaces: code, a poem. */
export const LinesSchema = shown(
  maxBlockLength,
  (value) => isSafeLine(value.replaceAll('\n', ' ')),
  'Text must not hold control characters or bidirectional overrides.',
)
