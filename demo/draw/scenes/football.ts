import { ridge, treeLine } from '../land.ts'
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
import { cloud, noise } from '../texture.ts'

const [width, height, far] = [1440, 960, 500]
const random = createRandom(97)
const ink = '#0c1214'

const mast = (x: number, top: number, size: number) =>
  group(
    {},
    polygon(
      [
        [x - 4, far],
        [x + 4, far],
        [x + 2.5, top],
        [x - 2.5, top],
      ],
      { fill: ink },
    ),
    rect(x - size, top - size * 0.66, size * 2, size * 0.72, { fill: '#20282b' }),
    ...Array.from({ length: 8 }, (_, index) =>
      circle(
        x - size * 0.74 + (index % 4) * size * 0.5,
        top - size * 0.48 + Math.floor(index / 4) * size * 0.34,
        size * 0.16,
        { fill: '#fffef2' },
      ),
    ),
    circle(x, top - size * 0.3, size * 7, { fill: 'url(#flood)', style: 'mix-blend-mode:screen' }),
  )

/** The goal, seen from behind and to the left of it. */
const net = [
  ...Array.from({ length: 30 }, (_, index) =>
    line([150 + index * 24, 350], [70 + index * 27.4, 792], {
      stroke: '#e6efe9',
      'stroke-width': 1.3,
      opacity: 0.42,
    }),
  ),
  ...Array.from({ length: 17 }, (_, index) =>
    line([150 - index * 5, 350 + index * 27], [858 + index * 1.2, 350 + index * 27], {
      stroke: '#e6efe9',
      'stroke-width': 1.2,
      opacity: 0.36,
    }),
  ),
  line([146, 346], [862, 346], { stroke: '#f2f4ee', 'stroke-width': 11 }),
  line([148, 342], [66, 800], { stroke: '#f2f4ee', 'stroke-width': 11 }),
  line([860, 342], [880, 800], { stroke: '#dfe5df', 'stroke-width': 11 }),
]

/** The goalkeeper from behind, arms half raised, about 330 high. */
const keeper = group(
  { transform: 'translate(560 792)' },
  ellipse(0, 6, 120, 15, { fill: '#04090a', opacity: 0.6 }),
  shape(
    'M-40 -160C-48 -120 -54 -96 -52 -74C-56 -46 -56 -22 -58 -6L-34 -2C-32 -26 -26 -50 -26 -70C-20 -92 -8 -112 0 -128C8 -112 20 -92 26 -70C26 -50 32 -26 34 -2L58 -6C56 -22 56 -46 52 -74C54 -96 48 -120 40 -160Z',
    { fill: '#151d21' },
  ),
  shape(
    'M-54 -66C-56 -44 -57 -22 -60 -4L-78 4L-36 4C-32 -24 -28 -44 -27 -64ZM54 -66C56 -44 57 -22 60 -4L78 4L36 4C32 -24 28 -44 27 -64Z',
    { fill: '#a8a597' },
  ),
  shape('M-62 -6L-84 6L-34 6L-33 -8ZM62 -6L84 6L34 6L33 -8Z', { fill: '#0e1315' }),
  shape(
    'M-48 -272C-60 -240 -48 -180 -40 -148H40C48 -180 60 -240 48 -272C24 -284 -24 -284 -48 -272Z',
    { fill: 'url(#shirt)' },
  ),
  shape('M-46 -270C-80 -264 -116 -222 -128 -176L-108 -166C-92 -204 -70 -226 -46 -236Z', {
    fill: 'url(#shirt)',
  }),
  shape('M46 -270C80 -264 116 -222 128 -176L108 -166C92 -204 70 -226 46 -236Z', {
    fill: 'url(#shirt)',
  }),
  ellipse(-122, -160, 15, 19, { fill: '#cfc9b6' }),
  ellipse(122, -160, 15, 19, { fill: '#cfc9b6' }),
  ellipse(0, -306, 27, 33, { fill: '#1a1512' }),
  rect(-12, -288, 24, 20, { fill: '#3d2a20' }),
  tag(
    'text',
    {
      x: 0,
      y: -196,
      'font-size': 62,
      'text-anchor': 'middle',
      'font-weight': 700,
      'font-family': 'DejaVu Sans, Arial, sans-serif',
      fill: '#171a12',
      opacity: 0.85,
    },
    '1',
  ),
)

const player = (x: number, y: number, tall: number, fill: string, lean: number) =>
  group(
    { transform: `translate(${x} ${y}) scale(${tall / 100}) rotate(${lean})` },
    ellipse(0, -92, 7, 8.5, { fill: '#1c1512' }),
    shape('M-12 -80H12L15 -46H-13Z', { fill }),
    shape('M-12 -78L-28 -52L-23 -48L-8 -66ZM12 -78L30 -60L26 -54L8 -66Z', { fill }),
    shape('M-12 -48H13L24 -18L34 -4L26 0L14 -16L2 -36L-8 -18L-26 -8L-30 -16L-16 -26Z', {
      fill: '#14181a',
    }),
  )

const rain = Array.from({ length: 420 }, () => {
  const [x, y, long] = [
    random.between(-40, width),
    random.between(-40, height),
    random.between(14, 54),
  ]
  return line([x, y], [x - long * 0.16, y + long], {
    stroke: '#f2f8f4',
    'stroke-width': random.between(0.6, 1.8),
    opacity: random.between(0.06, 0.34),
  })
})

/** An evening match in the rain, from behind the goalkeeper. */
export const rainyMatch: Scene = {
  width,
  height,
  defs: [
    linear('dusk', [
      [0, '#182737'],
      [0.6, '#3d5361'],
      [1, '#8d9a92'],
    ]),
    linear('grass', [
      [0, '#7f9c74'],
      [0.2, '#4f7a50'],
      [0.7, '#27503b'],
      [1, '#122a22'],
    ]),
    radial('flood', [
      [0, '#fffdea', 0.95],
      [0.12, '#f4f6dc', 0.5],
      [1, '#dfead8', 0],
    ]),
    linear('shirt', [
      [0, '#d9ab3a'],
      [0.5, '#a8782a'],
      [1, '#6a4a1c'],
    ]),
    noise('cloud', {
      frequency: [0.003, 0.008],
      seed: 28,
      colour: [0.68, 0.76, 0.8],
      contrast: 2.4,
      from: 0.46,
    }),
    noise('blades', {
      frequency: [0.02, 0.16],
      seed: 8,
      colour: [0.04, 0.12, 0.08],
      contrast: 3,
      from: 0.48,
    }),
    noise('wet', {
      frequency: [0.004, 0.04],
      seed: 18,
      colour: [0.92, 0.98, 0.9],
      contrast: 3.6,
      from: 0.56,
    }),
    blur('crowd', 2.4),
    blur('play', 1.5),
    blur('shine', 9),
  ],
  layers: [
    rect(0, 0, width, far + 6, { fill: 'url(#dusk)' }),
    cloud('cloud', [0, 0, width, far], { opacity: 0.6 }),
    ridge({ foot: far, height: 96, relief: 90, waves: 1.4, width }, random, { fill: '#4b6068' }),
    treeLine({ from: -20, to: width, foot: far - 8, size: 34 }, random, { fill: '#24373a' }),
    polygon(
      [
        [930, 470],
        [1440, 470],
        [1440, 388],
        [960, 400],
      ],
      { fill: '#2b3a3d' },
    ),
    polygon(
      [
        [920, 404],
        [1440, 392],
        [1440, 364],
        [940, 386],
      ],
      { fill: '#7d4a38' },
    ),
    group(
      { filter: 'url(#crowd)' },
      ...Array.from({ length: 170 }, () =>
        circle(random.between(945, 1440), random.between(418, 474), 6.5, {
          fill: random.pick(['#b9573f', '#d9c9a0', '#4d7384', '#e6b23f', '#6b4a52', '#30443f']),
        }),
      ),
    ),
    rect(0, far, width, height - far, { fill: 'url(#grass)' }),
    ...Array.from({ length: 7 }, (_, index) =>
      polygon(
        [
          [0, far + index * index * 13],
          [width, far + index * index * 13],
          [width, far + index * index * 13 + 6 + index * 9],
          [0, far + index * index * 13 + 6 + index * 9],
        ],
        { fill: '#b9d39a', opacity: 0.12 },
      ),
    ),
    rect(0, far, width, height - far, { fill: '#fff', filter: 'url(#blades)', opacity: 0.7 }),
    rect(0, far, width, height - far, { fill: '#fff', filter: 'url(#wet)', opacity: 0.3 }),
    ...[300, 1130].map((x) =>
      ellipse(x, 640, 70, 200, { fill: '#f6f7de', opacity: 0.22, filter: 'url(#shine)' }),
    ),
    line([0, 560], [width, 548], { stroke: '#eef3ea', 'stroke-width': 4, opacity: 0.7 }),
    line([0, 800], [width, 796], { stroke: '#f2f5ee', 'stroke-width': 9, opacity: 0.85 }),
    shape('M-20 640L1500 640', {
      stroke: '#eef3ea',
      'stroke-width': 5,
      opacity: 0.5,
      fill: 'none',
    }),
    mast(300, 120, 30),
    mast(1130, 104, 32),
    mast(716, 214, 19),
    group(
      { filter: 'url(#play)' },
      player(960, 620, 120, '#c9503c', 6),
      player(1060, 606, 112, '#e9e6da', -8),
      player(760, 590, 100, '#c9503c', -4),
      player(1230, 632, 126, '#e9e6da', 10),
      player(430, 584, 96, '#e9e6da', 4),
      player(610, 570, 88, '#c9503c', 8),
      circle(902, 616, 9, { fill: '#fbfbf4' }),
    ),
    keeper,
    ...net,
    ...rain,
  ],
}
