/**
 * Slices several units, from an offset in the first to one in the last: `(['abc', 'def'], 1, 2)` → `['bc',
 * 'de']`.
 */
export function sliceUnits(units: readonly string[], start: number, end: number): string[] {
  return units.map((text, index) =>
    text.slice(index === 0 ? start : 0, index === units.length - 1 ? end : text.length),
  )
}
