import type { Random } from './random.ts'
import { type Attributes, ellipse, group, type Point, polygon, shape } from './svg.ts'

type Ridge = {
  /** Height of the foot, the mean height of the crest above it, and how much the crest differs. */
  foot: number
  height: number
  relief: number
  /** Number of great waves from side to side. */
  waves: number
  width: number
}

/** Heights of a crest from left to right: a sum of waves, each smaller and faster than the one before. */
export function crest({ foot, height, relief, waves, width }: Ridge, random: Random): Point[] {
  const layers = Array.from({ length: 6 }, (_, octave) => ({
    turns: waves * 1.9 ** octave * random.between(0.85, 1.15),
    shift: random.between(0, Math.PI * 2),
    share: 0.5 ** octave,
  }))
  return Array.from({ length: 241 }, (_, step) => {
    const along = step / 240
    const rise = layers.reduce(
      (sum, { turns, shift, share }) => sum + Math.sin(along * turns * Math.PI * 2 + shift) * share,
      0,
    )
    return [along * width * 1.02 - width * 0.01, foot - height - rise * relief * 0.5]
  })
}

/** A ridge of hills, filled down to its foot. */
export function ridge(form: Ridge, random: Random, more: Attributes): string {
  const { foot, width } = form
  return polygon([[-20, foot], ...crest(form, random), [width + 20, foot]], more)
}

type Trees = {
  from: number
  to: number
  foot: number
  /** Breadth of a crown, about. */
  size: number
  /** Share of the trees that are palms. */
  palms?: number
}

/** A bank of trees seen from afar: crowns side by side along the foot line. */
export function treeLine(
  { from, to, foot, size, palms = 0.16 }: Trees,
  random: Random,
  more: Attributes,
): string {
  const crowns: string[] = []
  for (let x = from; x < to; x += size * random.between(0.25, 0.7)) {
    const high = size * random.between(0.55, 1.5)
    crowns.push(ellipse(x, foot - high * 0.4, size * random.between(0.4, 0.75), high * 0.62, {}))
    if (random.chance(palms)) crowns.push(palm([x, foot], high * 2, random))
  }
  return group(more, ...crowns)
}

/** A palm: a bent stem and a crown of arched leaves. */
export function palm([x, y]: Point, height: number, random: Random): string {
  const lean = height * random.between(-0.16, 0.16)
  const top: Point = [x + lean, y - height]
  const thick = height * 0.014
  const stem = shape(
    `M${x - thick} ${y}Q${x + lean * 0.2} ${y - height * 0.55} ${top[0]} ${top[1]}` +
      `L${top[0] + thick} ${top[1]}Q${x + lean * 0.2 + thick * 2} ${y - height * 0.5} ${x + thick * 1.4} ${y}Z`,
    {},
  )
  const leaves = Array.from({ length: 11 }, (_, index) => {
    const turn = (index / 10) * Math.PI * 1.24 - Math.PI * 1.12 + random.between(-0.1, 0.1)
    const long = height * random.between(0.3, 0.42)
    const tip: Point = [
      top[0] + Math.cos(turn) * long,
      top[1] + Math.sin(turn) * long * 0.7 + long * 0.34,
    ]
    const bend: Point = [
      top[0] + Math.cos(turn) * long * 0.62,
      top[1] + Math.sin(turn) * long * 0.95,
    ]
    return shape(
      `M${top[0]} ${top[1]}Q${bend[0]} ${bend[1] - long * 0.1} ${tip[0]} ${tip[1]}` +
        `Q${bend[0]} ${bend[1] + long * 0.14} ${top[0]} ${top[1]}Z`,
      {},
    )
  })
  return group({}, stem, ...leaves)
}
