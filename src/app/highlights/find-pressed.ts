/** A point of the window, in px. */
export type Point = { x: number; y: number }

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** Finds the first of several painted passages that has a point inside one of its boxes. */
export function findPressed<Painted>(
  all: readonly Painted[],
  listBoxes: (painted: Painted) => readonly Box[],
  { x, y }: Point,
): Painted | undefined {
  return all.find((painted) =>
    listBoxes(painted).some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  )
}
