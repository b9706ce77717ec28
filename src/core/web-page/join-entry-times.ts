import type { Block, BlockOf } from '../article/block.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { joinTexts } from './marked-text.ts'

/** The hour of an entry: "10.15", "10:15 WIB", "9h40". */
const hour = /^\d{1,2}[.:h]\d{2}(?:\s?\p{L}{1,5}\.?)?$/u
/** A longer line is more than a time. In code units. */
const maxTime = 40
/** A page with one such pair may print its date above the first heading. */
const minEntries = 2

/** Joins the time of each entry of a live page with the heading below it: "10.15 Jembatan ditutup". */
export function joinEntryTimes(blocks: readonly Block[]): Block[] {
  const entries = blocks.flatMap((block, index) => {
    const below = blocks[index + 1]
    return isTime(block) && below?.type === 'heading' ? index : []
  })
  if (entries.length < minEntries) return [...blocks]
  const times = new Set(entries)
  return blocks.flatMap((block, index): Block[] => {
    const above = blocks[index - 1]
    if (times.has(index)) return []
    const isEntry = times.has(index - 1) && above !== undefined && isTime(above)
    return isEntry && block.type === 'heading'
      ? [{ ...block, ...joinTexts([above, block]) }]
      : [block]
  })
}

function isTime(block: Block): block is BlockOf<'paragraph'> {
  if (block.type !== 'paragraph' || block.text.length > maxTime) return false
  return hour.test(block.text) || parseStatedTime(block.text).type !== 'none'
}
