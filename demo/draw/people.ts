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
  hasBag?: boolean
  hasSkirt?: boolean
}

/** A person from afar, as a silhouette. */
export function person({
  at: [x, y],
  height,
  fill,
  facing = 1,
  isWalking = false,
  hasBag = false,
  hasSkirt = false,
  legs = fill,
  head = fill,
}: Figure): string {
  const unit = height / 100
  const stride = isWalking ? 12 : 4
  const parts = [
    ellipse(1, -92, 6.6, 8, { fill: head }),
    shape('M-3 -88H5V-79H-3Z', { fill: head }),
    shape(
      'M-4 -81C-11 -80 -14 -76 -14 -68L-15 -46L-11 -42L-9 -62L-8 -40H9L9 -62L12 -42L15 -45L14 -69C14 -77 10 -80 5 -81Z',
      {},
    ),
    hasSkirt
      ? shape('M-9 -48C-13 -30 -13 -14 -12 -3H13C14 -14 14 -30 9.5 -48Z', { fill: legs })
      : '',
    shape(
      `M-8.5 -44L${-stride - 3} -2L${-stride + 4} 0L0.5 -36L${stride - 2} -1L${stride + 6} -2L9 -44Z`,
      { fill: legs },
    ),
    hasBag ? shape('M-10 -79C-19 -78 -20 -70 -19 -56L-8 -54L-8 -78Z', {}) : '',
  ]
  return group(
    { fill, transform: `translate(${x} ${y}) scale(${unit * facing} ${unit})` },
    ...parts,
  )
}
