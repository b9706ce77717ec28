import { ridge } from '../land.ts'
import { person } from '../people.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import {
  blur,
  ellipse,
  group,
  line,
  linear,
  type Point,
  polygon,
  radial,
  rect,
  shape,
  tag,
} from '../svg.ts'
import { cloud, noise, rough } from '../texture.ts'

const [width, height] = [1440, 960]
const random = createRandom(5)

/** Heights of the deck and of the main cable, from the left tower (0) to the right one (1). */
const deck = (along: number) => 560 + Math.sin(along * Math.PI) * 34
const cable = (along: number) => 318 + Math.sin(along * Math.PI) * 214
const across = (along: number) => 196 + along * 1050

const planks = Array.from({ length: 96 }, (_, index) => index / 95)
const trace = (heightAt: (along: number) => number) =>
  planks
    .map((along, index) => `${index === 0 ? 'M' : 'L'}${across(along)} ${heightAt(along)}`)
    .join('')

const hangers = planks
  .filter((_, index) => index % 3 === 1)
  .map((along) =>
    line([across(along), cable(along)], [across(along), deck(along)], {
      stroke: '#26312f',
      'stroke-width': 1.5,
    }),
  )

function tower(x: number): string {
  return group(
    { fill: '#2a3331' },
    polygon(
      [
        [x - 15, 300],
        [x - 7, 300],
        [x - 11, 700],
        [x - 24, 700],
      ],
      {},
    ),
    polygon(
      [
        [x + 7, 300],
        [x + 15, 300],
        [x + 24, 700],
        [x + 11, 700],
      ],
      {},
    ),
    ...[330, 420, 520].map((y) => rect(x - 17, y, 34, 8, {})),
    rect(x - 21, 292, 42, 10, {}),
  )
}

const walkers = [
  [0.2, 60],
  [0.245, 54],
  [0.33, 62],
  [0.47, 57],
  [0.505, 51],
  [0.66, 76],
].map(([along = 0, tall = 0]) =>
  person({
    at: [across(along), deck(along) - 4],
    height: tall,
    fill: '#1f2a28',
    isWalking: true,
    hasBag: tall < 70,
  }),
)

const river =
  'M620 660C700 690 640 740 700 800C740 850 640 900 560 980H1010C960 900 900 860 880 800C860 740 800 700 780 660Z'

const slopes: readonly { d: string; edge: readonly Point[] }[] = [
  {
    d: 'M-20 470C90 500 170 560 250 590C360 640 420 700 520 800C580 860 600 900 610 980H-20Z',
    edge: [
      [-20, 470],
      [90, 504],
      [250, 592],
      [420, 706],
      [520, 802],
      [590, 900],
    ],
  },
  {
    d: 'M1460 440C1350 490 1270 550 1190 590C1090 650 1030 720 960 800C910 860 880 920 870 980H1460Z',
    edge: [
      [1460, 442],
      [1350, 492],
      [1190, 592],
      [1040, 712],
      [960, 802],
      [890, 910],
    ],
  },
]

/** Crowns of trees below an edge, the farthest first, each with its light from above. */
function canopy(edge: readonly Point[]): string[] {
  return Array.from({ length: 300 }, (_, index) => {
    const along = random.between(0, edge.length - 1.001)
    const [start = [0, 0], end = [0, 0]] = edge.slice(Math.floor(along))
    const part = along % 1
    const low = (index / 300) ** 1.4 * 430
    const x = start[0] + (end[0] - start[0]) * part
    const y = start[1] + (end[1] - start[1]) * part + low
    const size = random.between(15, 25) + low * 0.05
    return group(
      {},
      ellipse(x, y, size, size * 0.8, { fill: random.pick(['#22382c', '#1c3026', '#274032']) }),
      ellipse(x + size * 0.1, y - size * 0.24, size * 0.72, size * 0.46, {
        fill: random.pick(['#4d6f4a', '#3f6043', '#5d7d50', '#466a52']),
        opacity: 0.75,
      }),
    )
  })
}

const mist = (y: number, tall: number, strength: number) =>
  group({ mask: `url(#band-${y})`, opacity: strength }, cloud('mist', [0, y, width, tall]))

const band = (y: number, tall: number) =>
  tag('mask', { id: `band-${y}` }, rect(0, y, width, tall, { fill: 'url(#fade)' }))

/** A footbridge over a gorge, school children on it, mist in the valley. */
export const bridgeInMist: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#b9c7c3'],
      [0.4, '#dde2d6'],
      [1, '#f1eee0'],
    ]),
    radial(
      'light',
      [
        [0, '#fffbe4', 0.95],
        [1, '#fffbe4', 0],
      ],
      {
        gradientUnits: 'userSpaceOnUse',
        cx: 820,
        cy: 170,
        r: 560,
      },
    ),
    linear('hill-1', [
      [0, '#9db3ab'],
      [0.5, '#d3dccf'],
      [1, '#d3dccf'],
    ]),
    linear('hill-2', [
      [0, '#6f8d82'],
      [0.6, '#b5c6b8'],
      [1, '#a3b8a8'],
    ]),
    linear('hill-3', [
      [0, '#4b6c60'],
      [0.5, '#87a292'],
      [1, '#5d7c6c'],
    ]),
    linear('depth', [
      [0, '#0c1712', 0],
      [0.45, '#0c1712', 0.15],
      [1, '#0c1712', 0.8],
    ]),
    linear('slope', [
      [0, '#2f4a3b'],
      [0.55, '#2a4135'],
      [1, '#14231d'],
    ]),
    linear('river', [
      [0, '#dfe6da'],
      [0.4, '#8fa79f'],
      [1, '#42605a'],
    ]),
    linear('fade', [
      [0, '#fff', 0],
      [0.55, '#fff'],
      [1, '#fff', 0],
    ]),
    noise('mist', {
      frequency: [0.0022, 0.011],
      seed: 21,
      colour: [0.96, 0.97, 0.93],
      contrast: 2.6,
      from: 0.36,
    }),
    noise('leaves', {
      frequency: [0.07, 0.1],
      octaves: 5,
      seed: 6,
      colour: [0.46, 0.6, 0.38],
      contrast: 2.6,
      from: 0.46,
    }),
    noise('shade', {
      frequency: [0.03, 0.055],
      octaves: 5,
      seed: 31,
      colour: [0.04, 0.09, 0.07],
      contrast: 2.6,
      from: 0.45,
    }),
    noise('foam', {
      frequency: [0.012, 0.07],
      octaves: 4,
      seed: 13,
      colour: [1, 1, 0.97],
      contrast: 4,
      from: 0.54,
    }),
    rough('bush', 20, 0.05, 4),
    blur('air', 1.1),
    rough('bank', 40, 0.012, 9),
    linear('open', [
      [0, '#fff', 0],
      [1, '#fff'],
    ]),
    tag('mask', { id: 'upstream' }, rect(0, 630, width, 350, { fill: 'url(#open)' })),
    band(300, 260),
    band(470, 260),
    band(620, 260),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#sky)' }),
    rect(0, 0, width, height, { fill: 'url(#light)' }),
    ridge({ foot: 980, height: 690, relief: 190, waves: 1.1, width }, random, {
      fill: 'url(#hill-1)',
    }),
    mist(300, 260, 0.8),
    ridge({ foot: 980, height: 550, relief: 210, waves: 1.4, width }, random, {
      fill: 'url(#hill-2)',
      filter: 'url(#air)',
    }),
    mist(470, 260, 0.9),
    ridge({ foot: 980, height: 380, relief: 150, waves: 1.7, width }, random, {
      fill: 'url(#hill-3)',
    }),
    group(
      { mask: 'url(#upstream)' },
      shape(river, { fill: 'url(#river)', filter: 'url(#bank)' }),
      shape(river, { fill: '#fff', filter: 'url(#foam)', opacity: 0.8 }),
    ),
    mist(620, 260, 0.85),
    ...slopes.map(({ d }) => shape(d, { fill: 'url(#slope)', filter: 'url(#bush)' })),
    ...slopes.map(({ edge }) => group({ filter: 'url(#bush)' }, ...canopy(edge))),
    ...slopes.flatMap(({ d }) => [
      shape(d, { fill: '#fff', filter: 'url(#leaves)', opacity: 0.3 }),
      shape(d, { fill: '#fff', filter: 'url(#shade)', opacity: 0.5 }),
      shape(d, { fill: 'url(#depth)' }),
    ]),
    tower(across(0)),
    tower(across(1)),
    ...[-9, 0].map((shift) =>
      shape(
        trace((along) => cable(along) + shift),
        {
          fill: 'none',
          stroke: '#26312f',
          'stroke-width': shift === 0 ? 4.5 : 2,
          opacity: shift === 0 ? 1 : 0.5,
        },
      ),
    ),
    line([across(0), 318], [-30, 512], { stroke: '#26312f', 'stroke-width': 4.5 }),
    line([across(1), 318], [width + 30, 492], { stroke: '#26312f', 'stroke-width': 4.5 }),
    ...hangers,
    ...walkers,
    shape(trace(deck), { fill: 'none', stroke: '#5a4632', 'stroke-width': 11 }),
    shape(
      trace((along) => deck(along) + 7),
      { fill: 'none', stroke: '#2b2119', 'stroke-width': 4 },
    ),
    shape(
      trace((along) => deck(along) - 34),
      { fill: 'none', stroke: '#26312f', 'stroke-width': 2 },
    ),
  ],
}
