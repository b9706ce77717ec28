/**
 * Slices several blocks, from an offset in the first to one in the last: `(['abc', 'def'], 1, 2)` → `['bc',
 * 'de']`.
 */
export function sliceBlocks(blocks: readonly string[], start: number, end: number): string[] {
  return blocks.map((text, index) =>
    text.slice(index === 0 ? start : 0, index === blocks.length - 1 ? end : text.length),
  )
}
