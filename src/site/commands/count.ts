/** `count(1, 'page')` → `1 page` */
export function count(total: number, noun: string): string {
  return total === 1 ? `1 ${noun}` : `${total} ${noun}s`
}

/** `listFirst(['a', 'b', 'c', 'd'], 3)` → `a, b, c and 1 more` */
export function listFirst(items: readonly string[], limit: number): string {
  const more = items.length - limit
  const named = items.slice(0, limit).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}
