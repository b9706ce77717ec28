import type { Block } from '../article/block.ts'
import type { Dateline } from '../article/schema.ts'
import { findDateline } from './dateline.ts'
import type { Sheet } from './sheet.ts'

/** The article's text. */
export type Body = {
  dateline: Dateline | null
  blocks: Block[]
  /** True when the last paragraph breaks off in an ellipsis, as at a paywall. */
  isPartial: boolean
}

/**
 * Takes every line that is still free as a paragraph. It comes last, so that a line no other rule
 * knows is read as text rather than lost.
 */
export function findBody(
  sheet: Sheet,
  from: number,
  to: number,
  isHeading: (index: number) => boolean = () => false,
): Body {
  const lines = sheet.free(from, to)
  const [first] = lines
  const dateline = first === undefined || isHeading(first.index) ? null : findDateline(first.text)
  const blocks = lines.map((line, index): Block => {
    if (isHeading(line.index)) {
      sheet.claim(line, 'body', 'heading')
      return { type: 'heading', text: line.text, marks: [], level: 2 }
    }
    sheet.claim(line, 'body', index === 0 && dateline !== null ? 'dateline-paragraph' : 'paragraph')
    const text =
      index === 0 && dateline !== null ? line.text.slice(dateline.text.length) : line.text
    return { type: 'paragraph', text, marks: [] }
  })
  return { dateline, blocks, isPartial: /(?:…|\.\.\.)$/u.test(lines.at(-1)?.text ?? '') }
}
