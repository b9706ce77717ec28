import { listStatedTimes, type ParsedTime, parseStatedTime } from '../time/parse-stated-time.ts'
import type { PageContext } from '../time/read-date.ts'
import { rememberLines } from './remember-lines.ts'
import { findTimeLabel } from './time-cues.ts'

/** A time as it is printed among other words. */
export type PrintedTime = { text: string; parsed: ParsedTime }

/** A printed time and what the words before it call it. */
export type LabelledTime = PrintedTime & { label: 'published' | 'updated' | null }

/** A longer line is a sentence with a date in it. In code units. */
const maxLength = 200

/** Every statement of a moment has a digit, but for a few whole lines. */
const digit = /\p{N}/u

/**
 * Lists the times in a short line, each with the label before it; none in a longer line.
 *
 * @example listPrintedTimes('Diperbarui 5 Maret 2024 - Terbit 4 Maret 2024') → [updated, published]
 */
export function listPrintedTimes(line: string, context: PageContext = {}): readonly LabelledTime[] {
  if (line.length > maxLength) return []
  const { language = '' } = context
  if (language === '') return readPlain(line)
  if (own.language !== language) own = createReader(language)
  return own.read(line)
}

type TimeReader = { language: string; read: (line: string) => readonly LabelledTime[] }

function createReader(language: string): TimeReader {
  return { language, read: rememberLines((line) => readTimes(line, { language })) }
}

const readPlain = rememberLines((line) => readTimes(line, {}))
/** The reader for the language of the page, which says in which order day and month are. */
let own = createReader('id')

function readTimes(line: string, context: PageContext): LabelledTime[] {
  if (!digit.test(line)) {
    const parsed = parseStatedTime(line, context)
    return parsed.type === 'none' ? [] : [{ text: line.trim(), parsed, label: null }]
  }
  let from = 0
  return listStatedTimes(line, context).map(({ text, start, end, parsed }) => {
    const label = findTimeLabel(line.slice(from, start))
    from = end
    return { text, parsed, label }
  })
}

/**
 * Reads the time of publication that a short line prints, alone or among other words; the time of an
 * update, labelled as such, where it prints no other. Null when there is none.
 *
 * @example findPrintedTime('KOMPAS.com - 04/11/2015, 21:04 WIB') → { text: '04/11/2015, 21:04 WIB', … }
 */
export function findPrintedTime(line: string, context: PageContext = {}): LabelledTime | null {
  const times = listPrintedTimes(line, context)
  return (
    times.find(({ label }) => label === 'published') ??
    times.find(({ label }) => label === null) ??
    times[0] ??
    null
  )
}
