import { palm, treeLine } from '../land.ts'
import { person } from '../people.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import {
  blur,
  circle,
  ellipse,
  group,
  line,
  linear,
  polygon,
  radial,
  rect,
  shape,
  tag,
} from '../svg.ts'
import { cloud, noise, ripple, rough } from '../texture.ts'

const [width, height, shore] = [1440, 960, 520]
const random = createRandom(19)
const spines = [
  '#b4503c',
  '#d9a441',
  '#3f6f7d',
  '#6e8b4a',
  '#e4d7bd',
  '#7a4a68',
  '#2f4a6b',
  '#c77b52',
] as const

function shelf(from: number, to: number, y: number): string[] {
  const books: string[] = []
  for (let x = from; x < to - 8; ) {
    const wide = random.between(5, 12)
    const tall = random.between(27, 38)
    if (!random.chance(0.06)) {
      books.push(rect(x, y - tall, wide - 0.8, tall, { fill: random.pick(spines) }))
    }
    x += wide
  }
  return [rect(from - 4, y, to - from + 8, 5, { fill: '#4a3626' }), ...books]
}

/** The boat, its waterline at 0: hull, roof on posts, and shelves between them. */
const boat = [
  rect(-256, -196, 520, 150, { fill: '#33271f' }),
  rect(-256, -196, 520, 150, { fill: 'url(#inside)' }),
  ...[-146, -98, -50].flatMap((y) => [
    ...shelf(-240, -96, y),
    ...shelf(-76, 60, y),
    ...shelf(80, 190, y),
  ]),
  ...[-252, -88, 68, 200, 258].map((x) => rect(x, -200, 9, 156, { fill: '#d9c39a' })),
  polygon(
    [
      [-300, -196],
      [306, -196],
      [272, -238],
      [-262, -238],
    ],
    { fill: 'url(#roof)' },
  ),
  ...Array.from({ length: 23 }, (_, index) =>
    line([-290 + index * 26, -197], [-254 + index * 23.2, -237], {
      stroke: '#5f3a22',
      'stroke-width': 1.6,
      opacity: 0.5,
    }),
  ),
  shape(
    'M-352 -74C-300 -40 -260 -46 -200 -46H250C300 -46 346 -60 392 -104C384 -42 352 10 312 16C200 26 -180 26 -262 16C-306 8 -336 -30 -352 -74Z',
    { fill: 'url(#hull)' },
  ),
  shape(
    'M-346 -62C-300 -32 -260 -36 -200 -36H250C298 -36 342 -48 386 -86L382 -74C340 -34 300 -24 250 -24H-200C-262 -24 -306 -24 -342 -54Z',
    { fill: '#e6b23f' },
  ),
  shape(
    'M-316 -16C-290 6 -266 12 -200 12H250C292 12 320 4 348 -22L336 0C314 20 200 26 -180 22C-250 20 -290 14 -316 -16Z',
    { fill: '#1c3a44', opacity: 0.7 },
  ),
  circle(330, -52, 7, { fill: '#f3ead4' }),
  circle(331, -52, 3, { fill: '#1a1a1a' }),
  person({ at: [224, -44], height: 104, fill: '#2b211c', facing: -1 }),
]

const leaves = (count: number, fill: string, from: number, size: number) =>
  Array.from({ length: count }, () =>
    ellipse(
      random.between(-20, width + 20),
      random.between(from, from + 60),
      size * random.between(0.5, 1.2),
      size * random.between(0.3, 0.7),
      { fill, opacity: random.between(0.5, 1) },
    ),
  )

const roots = Array.from({ length: 90 }, () => {
  const x = random.between(0, width)
  return shape(`M${x} ${shore - 36}q${random.between(-26, 26)} 8 ${random.between(-40, 40)} 44`, {
    fill: 'none',
    stroke: '#2c3326',
    'stroke-width': random.between(1.5, 4),
    opacity: 0.8,
  })
})

const bank = [
  rect(0, 0, width, shore, { fill: 'url(#sky)' }),
  rect(0, 0, width, shore, { fill: 'url(#light)' }),
  treeLine({ from: -20, to: width, foot: 430, size: 62 }, random, {
    fill: '#9db892',
    filter: 'url(#air)',
  }),
  treeLine({ from: -20, to: width, foot: 480, size: 66, palms: 0 }, random, {
    fill: '#6f9468',
    filter: 'url(#crown)',
  }),
  cloud('mist', [0, 330, width, 200], { opacity: 0.7 }),
  group(
    { fill: '#3f6443', filter: 'url(#crown)' },
    treeLine({ from: -20, to: 470, foot: 516, size: 70, palms: 0 }, random, {}),
    treeLine({ from: 1010, to: 1470, foot: 516, size: 84, palms: 0 }, random, {}),
  ),
  group(
    { fill: '#36563b' },
    palm([1130, 510], 330, random),
    palm([1240, 512], 250, random),
    palm([150, 512], 280, random),
  ),
  ...leaves(420, '#5b8350', 430, 15),
  ...leaves(260, '#2e4d35', 470, 13),
  ...roots,
]

/** A boat with shelves of books in a mangrove creek, readers on the landing stage. */
export const libraryBoat: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#bcd5cf'],
      [0.7, '#eef0d6'],
      [1, '#f7f0cd'],
    ]),
    radial(
      'light',
      [
        [0, '#fffbe0'],
        [1, '#fffbe0', 0],
      ],
      { gradientUnits: 'userSpaceOnUse', cx: 560, cy: 180, r: 620 },
    ),
    linear('water', [
      [0, '#a9bd92', 0.5],
      [0.4, '#5e7f68', 0.62],
      [1, '#1d3a38', 0.9],
    ]),
    linear('hull', [
      [0, '#4a93a0'],
      [0.5, '#2e6b7b'],
      [1, '#173c4a'],
    ]),
    linear('roof', [
      [0, '#c88f58'],
      [1, '#7f5231'],
    ]),
    linear('inside', [
      [0, '#120d0a', 0.8],
      [1, '#6b4e33', 0.35],
    ]),
    linear('wood', [
      [0, '#a58a68'],
      [1, '#4d3c2c'],
    ]),
    noise('mist', {
      frequency: [0.003, 0.013],
      seed: 3,
      colour: [1, 1, 0.9],
      contrast: 2.2,
      from: 0.4,
    }),
    rough('crown', 30, 0.03, 8),
    ripple('wave', 34, 15),
    blur('air', 2.4),
  ],
  layers: [
    tag('g', { id: 'bank' }, ...bank),
    tag('g', { id: 'boat', transform: 'translate(640 640)' }, ...boat),
    group(
      { filter: 'url(#wave)', transform: 'translate(-40 0) scale(1.056 1)' },
      group({ transform: `translate(0 ${shore * 2}) scale(1 -1)` }, tag('use', { href: '#bank' })),
      group({ transform: 'translate(0 1300) scale(1 -1)' }, tag('use', { href: '#boat' })),
    ),
    rect(0, shore, width, height - shore, { fill: 'url(#water)' }),
    ...Array.from({ length: 260 }, () => {
      const near = random.between(0, 1)
      return ellipse(
        random.between(0, width),
        shore + near * 430,
        8 + near * 46,
        0.5 + near * 1.6,
        { fill: '#f4f3d8', opacity: random.between(0.05, 0.28) },
      )
    }),
    tag('use', { href: '#boat' }),
    ellipse(650, 664, 340, 9, { fill: '#132a2c', opacity: 0.55 }),
    polygon(
      [
        [900, 960],
        [1440, 960],
        [1440, 736],
        [1030, 736],
      ],
      { fill: 'url(#wood)' },
    ),
    ...Array.from({ length: 9 }, (_, index) =>
      line([1030 - index * 15, 736 + index * 26], [1440, 736 + index * 26], {
        stroke: '#33271c',
        'stroke-width': 2 + index * 0.4,
        opacity: 0.7,
      }),
    ),
    ...[1042, 1190, 1350].map((x) => rect(x, 700, 15, 130, { fill: '#3b2e22' })),
    person({
      at: [1096, 800],
      height: 140,
      fill: '#b9573f',
      legs: '#2c2a35',
      head: '#3a2a24',
      facing: -1,
      hasBag: true,
    }),
    person({
      at: [1160, 822],
      height: 122,
      fill: '#e2dcc8',
      legs: '#7b2e2b',
      head: '#33251f',
      facing: -1,
      hasSkirt: true,
    }),
    person({
      at: [1248, 806],
      height: 158,
      fill: '#3f6f62',
      legs: '#5a3b52',
      head: '#d8c6a0',
      facing: -1,
      hasSkirt: true,
    }),
    person({
      at: [1330, 840],
      height: 112,
      fill: '#e2dcc8',
      legs: '#2f4a6b',
      head: '#33251f',
      facing: -1,
      isWalking: true,
      hasBag: true,
    }),
  ],
}
