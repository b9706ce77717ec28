import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, curve, group, line, type Point, rect, shape, tag } from '../svg.ts'
import { noise } from '../texture.ts'

const [width, height] = [1200, 900]
const random = createRandom(7)

const coast: Point[] = [
  [520, -20],
  [470, 130],
  [428, 240],
  [400, 330],
  [410, 420],
  [412, 490],
  [398, 580],
  [420, 660],
  [470, 740],
  [560, 800],
  [600, 920],
]
const leftBank: Point[] = [
  [-20, 450],
  [60, 430],
  [140, 452],
  [230, 430],
  [320, 440],
  [440, 388],
]
const rightBank: Point[] = [
  [440, 522],
  [320, 492],
  [230, 474],
  [140, 498],
  [60, 472],
  [-20, 492],
]
const island: Point[] = [
  [860, 420],
  [930, 372],
  [1010, 366],
  [1080, 404],
  [1096, 470],
  [1040, 528],
  [950, 540],
  [880, 500],
  [860, 420],
]
const waterLines = (points: readonly Point[], away: Point) =>
  [1, 2, 3, 4].map((step) =>
    shape(curve(points.map(([x, y]): Point => [x + away[0] * step, y + away[1] * step])), {
      fill: 'none',
      stroke: '#7fa0a6',
      'stroke-width': 1.4,
      opacity: 0.7 - step * 0.14,
    }),
  )

const label = (
  text: string,
  x: number,
  y: number,
  size: number,
  more: Record<string, string | number> = {},
) =>
  tag(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-family': 'DejaVu Serif, Georgia, serif',
      fill: '#2c3a3a',
      ...more,
    },
    text,
  )

const town = (x: number, y: number, name: string, end = 0) =>
  circle(x, y, 8, { fill: '#b5482f', stroke: '#fff8e6', 'stroke-width': 2.5 }) +
  label(name, x + (end === 0 ? 18 : -18), y + 8, 25, {
    'font-weight': 700,
    'text-anchor': end === 0 ? 'start' : 'end',
  })

const route: Point[] = [
  [402, 566],
  [520, 590],
  [640, 560],
  [770, 500],
  [864, 446],
]

const trees = Array.from({ length: 74 }, () => {
  const [x, y] = random.chance(0.5)
    ? [random.between(10, 390), random.between(40, 380)]
    : [random.between(10, 390), random.between(620, 870)]
  return shape(`M${x} ${y}l7 -15l7 15z`, { fill: '#9db08a', opacity: 0.8 })
})

/** A map of the ferry's way, drawn as newspapers draw them. */
export const ferryMap: Scene = {
  width,
  height,
  grain: 0,
  defs: [
    noise('paper', {
      frequency: [0.01, 0.01],
      octaves: 3,
      seed: 5,
      colour: [0.5, 0.62, 0.64],
      contrast: 0.6,
      from: 0.46,
    }),
  ],
  layers: [
    rect(0, 0, width, height, { fill: '#cfe0df' }),
    rect(0, 0, width, height, { fill: '#fff', filter: 'url(#paper)', opacity: 0.3 }),
    ...waterLines(coast, [13, 0]),
    shape(`${curve(coast)}L-20 920L-20 -20Z`, {
      fill: '#efe6cf',
      stroke: '#6f7f78',
      'stroke-width': 2.5,
    }),
    shape(`${curve(leftBank)}L440 522${curve(rightBank).replace('M', 'L')}Z`, { fill: '#cfe0df' }),
    ...[leftBank, rightBank].map((bank) =>
      shape(curve(bank), { fill: 'none', stroke: '#6f7f78', 'stroke-width': 2.2 }),
    ),
    rect(414, 380, 60, 150, { fill: '#cfe0df' }),
    ...trees,
    ...[1, 2, 3].map((step) =>
      shape(
        curve(
          island.map(
            ([x, y]): Point => [
              978 + (x - 978) * (1 + step * 0.13),
              455 + (y - 455) * (1 + step * 0.13),
            ],
          ),
        ),
        { fill: 'none', stroke: '#7fa0a6', 'stroke-width': 1.4, opacity: 0.66 - step * 0.14 },
      ),
    ),
    shape(`${curve(island)}Z`, { fill: '#efe6cf', stroke: '#6f7f78', 'stroke-width': 2.5 }),
    shape(curve(route), {
      fill: 'none',
      stroke: '#26378a',
      'stroke-width': 6,
      'stroke-dasharray': '3 15',
      'stroke-linecap': 'round',
    }),
    town(402, 566, 'Kuala Dandan', 1),
    town(866, 446, ''),
    label('Gosong Tiga', 984, 462, 25, { 'font-weight': 700, 'text-anchor': 'middle' }),
    label('Sungai Lemara', 60, 530, 22, { 'font-style': 'italic', fill: '#3f6a72' }),
    label('Selat Serayap', 600, 250, 44, {
      'font-style': 'italic',
      fill: '#3f6a72',
      'letter-spacing': 6,
    }),
    label('28 km', 606, 534, 24, { fill: '#26378a', 'font-weight': 700 }),
    label('1 j 50 m', 690, 578, 22, { fill: '#26378a' }),
    group(
      {},
      line([930, 820], [1090, 820], { stroke: '#2c3a3a', 'stroke-width': 3 }),
      line([930, 812], [930, 828], { stroke: '#2c3a3a', 'stroke-width': 3 }),
      line([1090, 812], [1090, 828], { stroke: '#2c3a3a', 'stroke-width': 3 }),
      label('10 km', 974, 804, 22),
    ),
    group(
      { transform: 'translate(1110 110)' },
      shape('M0 -58L15 0L0 58L-15 0Z', { fill: '#fff8e6', stroke: '#2c3a3a', 'stroke-width': 2 }),
      shape('M0 -58L15 0H-15Z', { fill: '#2c3a3a' }),
      label('U', -9, -68, 24, { 'font-weight': 700 }),
    ),
    rect(10, 10, width - 20, height - 20, { fill: 'none', stroke: '#6f7f78', 'stroke-width': 2 }),
  ],
}
