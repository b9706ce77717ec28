import type { Block, BlockOf } from '../article/block.ts'
import { headlineKey } from '../text/slug.ts'

/** Marks the pull quotes: quotations whose words the paragraphs hold, too. */
export function markRepeats(blocks: readonly Block[]): Block[] {
  const quotations = blocks.filter((block) => block.type === 'quotation' || isQuoted(block))
  if (quotations.length === 0 || quotations.length > maxQuotations) return [...blocks]
  const all = blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.text : []))
    .map(headlineKey)
  const body = all.join('\n')
  return blocks.map((block): Block => {
    if (block.type === 'paragraph' && isQuoted(block)) {
      const key = headlineKey(block.text)
      const isElsewhere = body.indexOf(key) !== body.lastIndexOf(key)
      return isElsewhere ? toPullQuote(block) : block
    }
    if (block.type !== 'quotation') return block
    const keys = block.paragraphs.map(({ text }) => headlineKey(text))
    return { ...block, isRepeat: keys.every((key) => key !== '' && body.includes(key)) }
  })
}

/** Whether a paragraph is all in quotation marks, as a pull quote without a mark of its own is. */
function isQuoted(block: Block): boolean {
  return block.type === 'paragraph' && /^["“«„][^"“”«»„]{20,400}["”»“]$/u.test(block.text)
}

function toPullQuote({ text, marks }: BlockOf<'paragraph'>): Block {
  return { type: 'quotation', paragraphs: [{ text, marks }], cite: null, isRepeat: true }
}

/** Each is looked for in the whole text; no article has so many. */
const maxQuotations = 100
