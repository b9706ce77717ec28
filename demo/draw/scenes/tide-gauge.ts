import { ridge } from '../land.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { blur, circle, ellipse, group, line, linear, radial, rect, shape, tag } from '../svg.ts'
import { cloud, noise, ripple } from '../texture.ts'

const [width, height, horizon] = [1200, 1200, 430]
const random = createRandom(53)
const [left, board, top, waterline] = [520, 148, 90, 900]

/** The board: a mark for each centimetre in two, a number for each decimetre. */
const marks = Array.from({ length: 42 }, (_, index) => {
  const y = top + 24 + index * 22
  const isTen = index % 5 === 0
  const bar = rect(left + 8, y, isTen ? 62 : 34, 11, { fill: '#1d2430' })
  const number = tag(
    'text',
    {
      x: left + board - 10,
      y: y + 26,
      'font-size': 46,
      'text-anchor': 'end',
      fill: isTen && index % 10 === 0 ? '#a3342b' : '#1d2430',
      'font-family': 'DejaVu Sans, Arial, sans-serif',
      'font-weight': 700,
    },
    String(32 - index / 5),
  )
  return isTen ? bar + number : bar
})

const gauge = [
  rect(left - 46, 40, 60, 1100, { fill: 'url(#pile)' }),
  rect(left - 46, 40, 60, 1100, { fill: '#fff', filter: 'url(#grainwood)', opacity: 0.5 }),
  rect(left, top, board, 1020, { fill: 'url(#enamel)', rx: 4 }),
  ...marks,
  rect(left, top, board, 1020, { fill: 'url(#shine)' }),
  rect(left, 690, board, 220, { fill: '#fff', filter: 'url(#algae)', opacity: 0.7 }),
  ...[top + 12, 500, 840].map((y) => circle(left + 14, y, 5, { fill: '#7c7f80' })),
]

const ripples = Array.from({ length: 420 }, () => {
  const near = random.between(0, 1) ** 1.3
  return ellipse(
    random.between(-20, width + 20),
    horizon + 10 + near * 780,
    10 + near * 90,
    0.8 + near * 4,
    {
      fill: random.pick(['#fff3d6', '#f0c48d', '#1f4450', '#2d5a63']),
      opacity: random.between(0.08, 0.42),
    },
  )
})

/** A tide board on a pile at low sun, out-of-focus boats behind it. */
export const tideGauge: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#7fa6b8'],
      [0.6, '#e7d3ab'],
      [1, '#fbd491'],
    ]),
    radial(
      'sun',
      [
        [0, '#fffbe6'],
        [0.12, '#ffefb8', 0.9],
        [1, '#ffd98c', 0],
      ],
      { gradientUnits: 'userSpaceOnUse', cx: 930, cy: 330, r: 560 },
    ),
    linear('sea', [
      [0, '#f6d79c'],
      [0.14, '#b7b59a'],
      [0.5, '#47767c'],
      [1, '#163640'],
    ]),
    linear(
      'pile',
      [
        [0, '#2b211b'],
        [0.5, '#6b5443'],
        [1, '#31251e'],
      ],
      { x2: 1, y2: 0 },
    ),
    linear('enamel', [
      [0, '#e9e2cd'],
      [0.7, '#dcd2b6'],
      [1, '#b8ab8a'],
    ]),
    linear(
      'shine',
      [
        [0, '#2a2a22', 0.36],
        [0.3, '#fff', 0],
        [0.78, '#fff6d8', 0.3],
        [1, '#ffe3a0', 0.55],
      ],
      { x2: 1, y2: 0 },
    ),
    linear('deep', [
      [0, '#14343d', 0.35],
      [1, '#14343d', 0.96],
    ]),
    noise('grainwood', {
      frequency: [0.12, 0.008],
      seed: 2,
      colour: [0.1, 0.07, 0.05],
      contrast: 3,
      from: 0.45,
    }),
    noise('algae', {
      frequency: [0.05, 0.03],
      seed: 8,
      colour: [0.24, 0.36, 0.18],
      contrast: 4,
      from: 0.52,
    }),
    noise('clouds', {
      frequency: [0.002, 0.01],
      seed: 15,
      colour: [1, 0.95, 0.84],
      contrast: 2.6,
      from: 0.48,
    }),
    ripple('wave', 40, 5, '0.008 0.06', 1.2),
    blur('far', 5),
    blur('bokeh', 2),
  ],
  layers: [
    rect(0, 0, width, horizon + 4, { fill: 'url(#sky)' }),
    cloud('clouds', [0, 0, width, horizon], { opacity: 0.7 }),
    rect(0, 0, width, height, { fill: 'url(#sun)' }),
    ridge({ foot: horizon + 4, height: 40, relief: 46, waves: 1.2, width }, random, {
      fill: '#8d9c9b',
      filter: 'url(#far)',
    }),
    rect(0, horizon, width, height - horizon, { fill: 'url(#sea)' }),
    group(
      { filter: 'url(#far)', fill: '#3c4a50' },
      shape('M120 470C180 490 300 490 356 462C344 500 160 506 120 470Z', {}),
      line([236, 474], [236, 300], { stroke: '#3c4a50', 'stroke-width': 7 }),
      shape('M246 312C310 360 320 420 310 452H246Z', { fill: '#b86a4c' }),
      shape('M860 500C930 530 1080 528 1140 494C1126 542 900 548 860 500Z', {}),
      rect(960, 452, 80, 52, { fill: '#6d8f96' }),
    ),
    ...ripples,
    ...Array.from({ length: 90 }, () => {
      const near = random.between(0, 1)
      return circle(
        930 + random.between(-1, 1) * (30 + near * 230),
        horizon + 14 + near * 430,
        2 + near * 8,
        { fill: '#fff1c4', opacity: random.between(0.12, 0.6), filter: 'url(#bokeh)' },
      )
    }),
    tag('g', { id: 'gauge' }, ...gauge),
    tag('clipPath', { id: 'under' }, rect(0, waterline, width, 400, {})),
    group(
      { 'clip-path': 'url(#under)' },
      rect(0, waterline, width, 340, { fill: '#2a545c', opacity: 0.5 }),
      group(
        { filter: 'url(#wave)' },
        group(
          { transform: `translate(0 ${waterline * 2}) scale(1 -1)` },
          tag('use', { href: '#gauge' }),
        ),
      ),
      rect(0, waterline, width, 320, { fill: 'url(#deep)' }),
    ),
    ...Array.from({ length: 12 }, (_, index) =>
      ellipse(left + 50, waterline + index * 4, 130 + index * 26, 5 + index * 3.2, {
        fill: 'none',
        stroke: '#ffe9bd',
        'stroke-width': 2,
        opacity: 0.42 - index * 0.03,
      }),
    ),
  ],
}
