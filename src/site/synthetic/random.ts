/** Draws from a sequence that depends on its seed alone. */
export type Draw = {
  /** An integer from 0 to before `limit`. */
  below: (limit: number) => number
  /** One of the items. Throws when there are none. */
  pick: <Item>(items: readonly Item[]) => Item
}

/** Creates a sequence of pseudo-random numbers: mulberry32, by Tommy Ettinger, public domain. */
export function createDraw(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number) => next() % limit
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
  return { below, pick }
}
