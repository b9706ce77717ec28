import type { Block } from './block.ts'
import type { Dateline } from './schema.ts'

/**
 * Puts the exact characters of the dateline before the first paragraph, and moves the paragraph's marks
 * accordingly.
 */
export function openWithDateline(body: readonly Block[], dateline: Dateline | null): Block[] {
  const first = body.findIndex(({ type }) => type === 'paragraph')
  return body.map((block, index) => {
    if (dateline === null || index !== first || block.type !== 'paragraph') return block
    const { length } = dateline.text
    const marks = block.marks.map((mark) => {
      return { ...mark, start: mark.start + length, end: mark.end + length }
    })
    return { ...block, text: dateline.text + block.text, marks }
  })
}
