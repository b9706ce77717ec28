import { ellipse, group, type Point, shape } from './svg.ts'

type Figure = {
  /** Where the feet are. */
  at: Point
  height: number
  fill: string
  /** Colours of trousers or skirt, and of the head, where they differ from the rest. */
  legs?: string
  head?: string
  /** −1 looks left, 1 looks right. */
  facing?: -1 | 1
  isWalking?: boolean
  isPointing?: boolean
  hasBag?: boolean
  hasSkirt?: boolean
}

/** Legs of 100 units' height: at rest, and in the middle of a step. */
const standing =
  'M-9 -44C-10 -28 -8 -14 -9 -3L-12 0H-3C-2 -14 0 -26 0 -36C2 -26 4 -14 4 -3L3 0H12L10 -4C11 -16 11 -30 9 -44Z'
const walking =
  'M-9 -44C-8 -32 -12 -20 -19 -6L-22 -2L-13 0L-12 -4C-5 -14 -1 -26 0 -34C4 -26 8 -20 9 -14C10 -9 10 -5 10 -1L19 0C19 -2 17 -4 15 -5C16 -12 15 -20 12 -28L9 -44Z'

/** A person from afar, as a silhouette. */
export function person({
  at: [x, y],
  height,
  fill,
  facing = 1,
  isWalking = false,
  isPointing = false,
  hasBag = false,
  hasSkirt = false,
  legs = fill,
  head = fill,
}: Figure): string {
  const unit = height / 100
  const parts = [
    ellipse(1, -92, 6.6, 8, { fill: head }),
    shape('M-3 -88H5V-79H-3Z', { fill: head }),
    shape(
      'M-3 -81C-11 -80 -14 -75 -14 -67C-15 -59 -17 -51 -15 -45C-14 -42 -11 -42 -11 -46C-10 -53 -9 -58 -8 -62L-9 -40H9L9 -62C11 -57 14 -52 13 -47C13 -43 17 -43 17 -46C18 -53 16 -61 15 -68C14 -76 11 -80 5 -81Z',
      {},
    ),
    isPointing ? shape('M9 -77C18 -82 25 -90 31 -99L35 -96C31 -85 23 -75 13 -66Z', {}) : '',
    hasSkirt
      ? shape('M-9 -48C-13 -30 -13 -14 -12 -3H13C14 -14 14 -30 9.5 -48Z', { fill: legs })
      : '',
    shape(isWalking ? walking : standing, { fill: legs }),
    hasBag ? shape('M-10 -79C-19 -78 -20 -70 -19 -56L-8 -54L-8 -78Z', {}) : '',
  ]
  return group(
    { fill, transform: `translate(${x} ${y}) scale(${unit * facing} ${unit})` },
    ...parts,
  )
}
