import { person } from '../people.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { blur, circle, ellipse, group, line, linear, polygon, radial, rect, shape } from '../svg.ts'
import { cloud, noise } from '../texture.ts'

const [width, height] = [1440, 960]
const random = createRandom(37)

/** Fruit by colour: light side, body, shade. */
const fruit = {
  chilli: ['#ff8a6a', '#c22f24', '#5c100f'],
  lime: ['#d9ea8a', '#7fa43a', '#33491a'],
  orange: ['#ffd08a', '#ea8b2c', '#7a3b0e'],
  plum: ['#c79ab4', '#7b3a63', '#2e1228'],
  mango: ['#fff0a6', '#e9bd3f', '#7d5a12'],
} as const
type Fruit = keyof typeof fruit

const shades = Object.entries(fruit).map(([name, [light, body, shade]]) =>
  radial(
    name,
    [
      [0, light],
      [0.45, body],
      [1, shade],
    ],
    { cx: 0.38, cy: 0.3, r: 0.75 },
  ),
)

/** A heap in a basket: rows that grow shorter towards the top. */
function heap(kind: Fruit, x: number, foot: number, wide: number, size: number): string {
  const rows: string[] = []
  for (let row = 0; wide - row * size * 1.15 > size; row += 1) {
    const span = wide - row * size * 1.1
    const count = Math.round(span / (size * 0.86))
    for (let index = 0; index < count; index += 1) {
      const along = (index - (count - 1) / 2) * size * 0.86
      rows.push(
        circle(
          x + along + random.between(-3, 3),
          foot - row * size * 0.66 + random.between(-3, 3),
          size * random.between(0.46, 0.56),
          { fill: `url(#${kind})` },
        ),
      )
    }
  }
  return group(
    {},
    shape(
      `M${x - wide * 0.6} ${foot - 6}L${x - wide * 0.48} ${foot + 58}H${x + wide * 0.48}L${x + wide * 0.6} ${foot - 6}Z`,
      { fill: 'url(#basket)' },
    ),
    ...[16, 34].map((drop) =>
      line([x - wide * 0.55, foot + drop], [x + wide * 0.55, foot + drop], {
        stroke: '#2e1c10',
        'stroke-width': 3,
        opacity: 0.5,
      }),
    ),
    ...rows,
    ellipse(x, foot + 2, wide * 0.62, 11, { fill: 'none', stroke: '#8a5f34', 'stroke-width': 9 }),
  )
}

function awning(
  left: number,
  right: number,
  top: number,
  drop: number,
  first: string,
  second: string,
): string {
  const count = 9
  const step = (right - left) / count
  return group(
    {},
    ...Array.from({ length: count }, (_, index) => {
      const x = left + index * step
      const [near, far] = [x, x + step]
      const slant = (edge: number) => edge + (edge - (left + right) / 2) * 0.14
      const fill = index % 2 === 0 ? first : second
      return group(
        { fill },
        polygon(
          [
            [near, top],
            [far, top],
            [slant(far), top + drop],
            [slant(near), top + drop],
          ],
          {},
        ),
        ellipse((slant(near) + slant(far)) / 2, top + drop, (slant(far) - slant(near)) / 2, 17, {}),
      )
    }),
    polygon(
      [
        [left, top],
        [right, top],
        [right + (right - left) * 0.07, top + drop + 18],
        [left - (right - left) * 0.07, top + drop + 18],
      ],
      { fill: 'url(#fold)' },
    ),
  )
}

const lamps = [
  [170, 300],
  [420, 262],
  [705, 290],
  [960, 256],
  [1240, 300],
] as const

const back = [
  ...Array.from({ length: 70 }, () =>
    circle(random.between(0, width), random.between(180, 560), random.between(5, 30), {
      fill: random.pick(['#ffcf7a', '#ff9a57', '#ffe3ad', '#e2604a', '#8fb7a4']),
      opacity: random.between(0.12, 0.5),
    }),
  ),
  ...[120, 300, 560, 640, 860, 1110, 1330].map((x, index) =>
    person({
      at: [x, 800 + (index % 2) * 26],
      height: 400 + (index % 3) * 34,
      fill: random.pick(['#33232c', '#26303a', '#4a2a26']),
      facing: index % 2 === 0 ? 1 : -1,
      hasSkirt: index % 3 === 1,
    }),
  ),
]

const table = (y: number) => rect(0, y, width, 30, { fill: '#2a1a12', opacity: 0.85 })

/** A market at nightfall: lamps, awnings, heaps of fruit in baskets. */
export const marketAtNight: Scene = {
  width,
  height,
  defs: [
    linear('night', [
      [0, '#16202f'],
      [0.4, '#3c2a38'],
      [0.72, '#7a4326'],
      [1, '#1d120e'],
    ]),
    radial('lamp', [
      [0, '#fffbe2'],
      [0.1, '#ffe9ae', 0.95],
      [0.35, '#ffb860', 0.42],
      [1, '#ff9640', 0],
    ]),
    linear('fold', [
      [0, '#0b0a12', 0.5],
      [0.5, '#fff0c4', 0.06],
      [1, '#1a0d08', 0.5],
    ]),
    linear('basket', [
      [0, '#9a6a3a'],
      [1, '#3b2312'],
    ]),
    linear('front', [
      [0, '#0d0806', 0],
      [1, '#0d0806', 0.6],
    ]),
    ...shades,
    noise('smoke', {
      frequency: [0.004, 0.007],
      seed: 22,
      colour: [1, 0.78, 0.5],
      contrast: 1.6,
      from: 0.46,
    }),
    blur('deep', 4.5),
    blur('middle', 2.2),
    blur('awning', 1.6),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#night)' }),
    group({ filter: 'url(#deep)' }, ...back),
    cloud('smoke', [0, 120, width, 560], { opacity: 0.22 }),
    group(
      { filter: 'url(#awning)' },
      awning(-60, 470, 40, 150, '#b5483a', '#e7d8bd'),
      awning(500, 950, 20, 140, '#2f6f78', '#ead9b4'),
      awning(985, 1500, 46, 150, '#c98a2e', '#e9dcc2'),
    ),
    ...[26, 486, 968, 1416].map((x) => rect(x, 60, 11, 740, { fill: '#1d1412' })),
    ...lamps.map(([x, y]) => line([x, 190], [x, y], { stroke: '#120c0a', 'stroke-width': 3 })),
    group(
      { filter: 'url(#middle)' },
      table(650),
      ...[80, 250, 420, 590, 760, 930, 1100, 1270, 1420].map((x, index) =>
        heap(
          random.pick(['lime', 'orange', 'mango', 'plum', 'chilli']),
          x,
          636 - (index % 2) * 5,
          142,
          25,
        ),
      ),
    ),
    table(872),
    ...(
      [
        ['chilli', 110],
        ['mango', 372],
        ['plum', 640],
        ['lime', 900],
        ['orange', 1160],
        ['chilli', 1400],
      ] as const
    ).map(([kind, x]) => heap(kind, x, 862, 236, 46)),
    ...lamps.map(([x, y]) =>
      circle(x, y + 8, 210, { fill: 'url(#lamp)', style: 'mix-blend-mode:screen' }),
    ),
    ...lamps.map(([x, y]) => ellipse(x, y + 8, 17, 21, { fill: '#fffdf0' })),
    rect(0, 720, width, 240, { fill: 'url(#front)' }),
  ],
}
