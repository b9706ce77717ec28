import type { Block } from './block.ts'
import { blockTypes } from './block-types.ts'

/** A block of this version, or one of a later version, of which only the type is known. */
export type MaybeBlock = Block | { type: string }

/**
 * Leaves out blocks that this version does not know, and counts them.
 * `skipUnknownBlocks([paragraph, { type: 'hologram' }])` → `{ body: [paragraph], skipped: 1 }`
 */
export function skipUnknownBlocks(all: readonly MaybeBlock[]): { body: Block[]; skipped: number } {
  const body = all.filter(isKnown)
  return { body, skipped: all.length - body.length }
}

function isKnown(block: MaybeBlock): block is Block {
  return blockTypes.includes(block.type)
}
