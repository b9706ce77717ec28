import type { Block, BlockOf } from '../article/block.ts'
import type { List } from '../article/list-block.ts'
import type { TextUnit } from '../article/list-text-units.ts'
import { spellMarks } from '../article/spell-marks.ts'
import { splitSentences } from '../text/sentences.ts'
import { findSpokenWords, type SpokenWords } from './spoken-words.ts'

/** A range of a unit's text that is spoken as one sentence, in UTF-16 code units. */
export type Stretch = { start: number; end: number }

/** How a text unit is read aloud. */
export type SpokenUnit =
  /** Sentence by sentence. `text` is as long as the unit's; `before` is spoken before the first. */
  | { type: 'aloud'; text: string; sentences: Stretch[]; before: string }
  /** `text` is spoken in place of the unit. */
  | { type: 'instead'; text: string }
  | { type: 'silent' }

const silent: SpokenUnit = { type: 'silent' }

/**
 * Decides how a unit is read aloud: list items with their numbers, a table by its caption and size, code by
 * its length, a poem line by line. Deleted words, repetitions of the body, cells and credits are silent.
 */
export function speakUnit(unit: TextUnit, body: readonly Block[], language: string): SpokenUnit {
  if (unit.isRepeat) return silent
  const block = body[unit.block]
  const words = findSpokenWords(language)
  switch (unit.role) {
    case 'cell':
      return block?.type === 'table' && block.caption === null && isFirst(unit)
        ? speakTable(block, words)
        : silent
    case 'caption':
      return block?.type === 'table' ? speakTable(block, words) : speakSentences(unit, words?.photo)
    case 'code':
      return words === null ? silent : { type: 'instead', text: words.code(countLines(block)) }
    case 'verse':
      return block?.type === 'preformatted' ? speakLines(unit, block.text) : silent
    case 'credit':
      return silent
    case 'item':
      return speakSentences(unit, block?.type === 'list' ? findNumber(block, unit.path) : '')
    default:
      return speakSentences(unit)
  }
}

function speakSentences(unit: TextUnit, before = ''): SpokenUnit {
  const text = spellMarks(unit)
  let end = 0
  const sentences = splitSentences(text)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence): Stretch => {
      const start = text.indexOf(sentence, end)
      end = start + sentence.length
      return { start, end }
    })
  return { type: 'aloud', text, sentences, before }
}

/** Splits a unit by the lines of its source; in the unit itself the line breaks are spaces. */
function speakLines(unit: TextUnit, source: string): SpokenUnit {
  const sentences: Stretch[] = []
  for (const line of source.matchAll(/[^\n]+/g)) {
    const indent = /^\s*/.exec(line[0])?.[0].length ?? 0
    const end = line.index + line[0].trimEnd().length
    if (line.index + indent < end) sentences.push({ start: line.index + indent, end })
  }
  return { type: 'aloud', text: unit.text, sentences, before: '' }
}

function speakTable({ caption, rows }: BlockOf<'table'>, words: SpokenWords | null): SpokenUnit {
  if (words === null) return caption === null ? silent : { type: 'instead', text: caption }
  const columns = rows.reduce((most, cells) => {
    return Math.max(
      most,
      cells.reduce((sum, { colSpan }) => sum + colSpan, 0),
    )
  }, 0)
  return { type: 'instead', text: words.table(caption, rows.length, columns) }
}

function isFirst({ path }: TextUnit): boolean {
  return path.every((index) => index === 0)
}

function countLines(block: Block | undefined): number {
  return block?.type === 'preformatted' ? block.text.split('\n').length : 0
}

/** Returns "3. " for an item of an ordered list, else an empty string. */
function findNumber(list: List, [index = 0, ...below]: readonly number[]): string {
  const inner = list.items[index]?.list ?? null
  if (below.length > 0) return inner === null ? '' : findNumber(inner, below)
  return list.ordered ? `${list.start + index}. ` : ''
}
