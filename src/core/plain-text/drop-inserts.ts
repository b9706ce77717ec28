import { isLegal } from '../capture/noise-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import type { LineWeights } from './weigh-lines.ts'

/** A line of less weight is no paragraph, and can be a part of an insert. */
const paragraphWeight = 0.5

/**
 * Claims the inserts between the paragraphs of a text: forms for newsletters, dialogs about accounts and
 * cookies. An insert is the lines from its first to its last word of that kind, with no paragraph between.
 */
export function dropInserts(sheet: Sheet, weights: LineWeights, from: number, to: number): void {
  let insert: FreeLine[] = []
  for (const line of sheet.free(from, to)) {
    const weight = weights.get(line.index) ?? 0
    if (weight >= paragraphWeight) {
      dropInsert(sheet, insert)
      insert = []
    } else insert.push(line)
  }
  dropInsert(sheet, insert)
}

function dropInsert(sheet: Sheet, lines: readonly FreeLine[]): void {
  const first = lines.findIndex(({ text }) => isLegal(text))
  const last = lines.findLastIndex(({ text }) => isLegal(text))
  if (first === last) return
  for (const line of lines.slice(first, last + 1)) sheet.claim(line, 'noise', 'insert')
}
