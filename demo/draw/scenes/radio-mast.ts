import { ridge, treeLine } from '../land.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, group, line, linear, radial, rect } from '../svg.ts'
import { cloud, noise } from '../texture.ts'

const [width, height] = [1080, 720]
const random = createRandom(98)
const [mast, top, foot] = [700, 96, 612]

/** Half the breadth of the mast at a height. */
const breadth = (y: number) => 5 + ((y - top) / (foot - top)) * 13

/** The lattice of the mast: two legs, and braces that cross between them. */
const lattice = Array.from({ length: 22 }, (_, index) => {
  const [upper, lower] = [0, 1].map((end) => top + ((index + end) / 22) * (foot - top))
  if (upper === undefined || lower === undefined) return ''
  const [a, b] = [breadth(upper), breadth(lower)]
  return group(
    {},
    line([mast - a, upper], [mast + b, lower], { 'stroke-width': 1.4 }),
    line([mast + a, upper], [mast - b, lower], { 'stroke-width': 1.4 }),
    line([mast - a, upper], [mast - b, lower], { 'stroke-width': 2.8 }),
    line([mast + a, upper], [mast + b, lower], { 'stroke-width': 2.8 }),
  )
})

/** A radio mast with one red lamp above dark hills, after sunset. */
export const radioMast: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#1b2440'],
      [0.5, '#4a4a70'],
      [0.78, '#a0637a'],
      [1, '#e09a6c'],
    ]),
    linear('near', [
      [0, '#1c1b2b'],
      [1, '#0d0e17'],
    ]),
    radial('lamp', [
      [0, '#ff6a4d', 0.9],
      [0.2, '#ff4a36', 0.4],
      [1, '#ff4a36', 0],
    ]),
    noise('clouds', {
      frequency: [0.0022, 0.012],
      seed: 5,
      colour: [0.86, 0.55, 0.5],
      contrast: 2.2,
      from: 0.55,
    }),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#sky)' }),
    ...Array.from({ length: 40 }, () =>
      circle(random.between(0, width), random.between(0, 250), random.between(0.6, 1.5), {
        fill: '#fff',
        opacity: random.between(0.25, 0.8),
      }),
    ),
    cloud('clouds', [0, 250, width, 300], { opacity: 0.6 }),
    ridge({ foot: 640, height: 130, relief: 90, waves: 1.4, width }, random, { fill: '#4d3f5c' }),
    ridge({ foot: 690, height: 120, relief: 70, waves: 0.9, width }, random, { fill: '#2c2840' }),
    ...[-250, 210].map((out) =>
      line([mast, top + 90], [mast + out, foot + 20], {
        stroke: '#14131d',
        'stroke-width': 1,
        opacity: 0.8,
      }),
    ),
    group({ stroke: '#14131d' }, ...lattice),
    circle(mast, top - 8, 120, { fill: 'url(#lamp)' }),
    circle(mast, top - 8, 6, { fill: '#ffd0c0' }),
    ridge({ foot: 740, height: 170, relief: 40, waves: 0.7, width }, random, {
      fill: 'url(#near)',
    }),
    treeLine({ from: -20, to: width + 20, foot: 620, size: 40, palms: 0.2 }, random, {
      fill: '#12121d',
    }),
  ],
}
