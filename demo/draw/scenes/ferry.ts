import { ridge, treeLine } from '../land.ts'
import { person } from '../people.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { blur, circle, ellipse, group, line, linear, radial, rect, shape, tag } from '../svg.ts'
import { cloud, noise, ripple } from '../texture.ts'

const [width, height, shore] = [1440, 960, 560]
const random = createRandom(11)

function windows(y: number, from: number, to: number, step: number): string[] {
  return Array.from({ length: Math.floor((to - from) / step) }, (_, index) =>
    rect(from + index * step, y, step * 0.58, 15, {
      fill: index % 5 === 3 ? '#8d6a4a' : '#ffe1a0',
      rx: 2,
    }),
  )
}

/** The ferry, from the side, its waterline at 0. */
const ferry = [
  shape('M-232 -46L244 -52L300 -66C286 -34 276 -14 262 4C240 14 -190 14 -222 4Z', {
    fill: 'url(#hull)',
  }),
  shape('M-228 -20L272 -24L268 -15L-226 -11Z', { fill: '#8a4038' }),
  shape('M-210 -96H226L244 -50L-226 -46Z', { fill: 'url(#deck)' }),
  ...windows(-82, -194, 214, 34),
  shape('M-186 -142H150L164 -96H-194Z', { fill: 'url(#deck)' }),
  ...windows(-130, -170, 140, 30),
  shape('M62 -184H142L152 -142H56Z', { fill: 'url(#deck)' }),
  rect(72, -174, 66, 16, { fill: '#ffdf9d' }),
  shape('M-96 -204H-44L-36 -142H-104Z', { fill: '#7c3a37' }),
  rect(-96, -204, 52, 13, { fill: '#33303c' }),
  line([104, -184], [104, -262], { stroke: '#3a3644', 'stroke-width': 4 }),
  line([104, -244], [20, -186], { stroke: '#3a3644', 'stroke-width': 1.4 }),
  line([104, -244], [226, -98], { stroke: '#3a3644', 'stroke-width': 1.4 }),
  line([-210, -108], [226, -110], { stroke: '#e9d4bd', 'stroke-width': 2, opacity: 0.8 }),
  ...[-150, -139, -96, -20, -8, 30, 176, 188, 200].map((x, index) =>
    person({ at: [x, -96], height: 25 + (index % 3) * 2, fill: '#2b2836' }),
  ),
  circle(104, -262, 5, { fill: '#ffe9b8' }),
]

const sky = [
  rect(0, 0, width, shore + 4, { fill: 'url(#sky)' }),
  rect(0, 0, width, shore, { fill: 'url(#sun)' }),
  group({ mask: 'url(#high)' }, cloud('clouds', [0, 0, width, shore])),
  circle(1010, 488, 34, { fill: '#fff2cf', filter: 'url(#glow)' }),
  ridge({ foot: shore, height: 118, relief: 86, waves: 1.2, width }, random, { fill: 'url(#far)' }),
  ridge({ foot: shore, height: 64, relief: 58, waves: 2.1, width }, random, {
    fill: 'url(#middle)',
  }),
  group({ mask: 'url(#low)' }, cloud('mist', [0, 380, width, 200])),
  treeLine({ from: -20, to: 560, foot: shore, size: 26 }, random, { fill: '#3b3a50' }),
  treeLine({ from: 1080, to: 1470, foot: shore, size: 34 }, random, { fill: '#343347' }),
  ...[70, 132, 140, 260, 318, 402, 1190, 1262, 1350].map((x) =>
    circle(x, shore - 9, 2.6, { fill: '#ffd98f' }),
  ),
]

const glints = Array.from({ length: 520 }, () => {
  const near = random.between(0, 1) ** 1.6
  const spread = 60 + near * 330
  return ellipse(
    1010 + random.between(-spread, spread) * random.between(0.2, 1),
    shore + 8 + near * 380,
    3 + near * 20,
    0.6 + near * 1.3,
    { fill: '#ffe3ad', opacity: random.between(0.15, 0.75) },
  )
})

/** A night ferry comes home at dawn: river, hills in mist, a canoe in front. */
export const ferryAtDawn: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#4a5a7e'],
      [0.42, '#8f86a4'],
      [0.72, '#dca68f'],
      [0.9, '#f6cf9b'],
      [1, '#fbe3b6'],
    ]),
    radial(
      'sun',
      [
        [0, '#fff0c4', 0.95],
        [0.25, '#ffd18f', 0.5],
        [1, '#ffb98a', 0],
      ],
      {
        gradientUnits: 'userSpaceOnUse',
        cx: 1010,
        cy: 490,
        r: 520,
      },
    ),
    linear('far', [
      [0, '#8c84a0'],
      [1, '#d9b6a4'],
    ]),
    linear('middle', [
      [0, '#665f80'],
      [1, '#b99a9a'],
    ]),
    linear('water', [
      [0, '#f0c79c'],
      [0.2, '#c39a98'],
      [0.6, '#5f6684'],
      [1, '#2b3550'],
    ]),
    linear('hull', [
      [0, '#8e8093'],
      [0.5, '#5d5670'],
      [1, '#2f2d42'],
    ]),
    linear('deck', [
      [0, '#d3b9ae'],
      [0.16, '#a8949c'],
      [1, '#72687f'],
    ]),
    linear('fadeHigh', [
      [0, '#fff'],
      [0.7, '#fff', 0.7],
      [1, '#fff', 0],
    ]),
    linear('fadeLow', [
      [0, '#fff', 0],
      [0.6, '#fff'],
      [1, '#fff', 0.6],
    ]),
    tag('mask', { id: 'high' }, rect(0, 0, width, shore, { fill: 'url(#fadeHigh)' })),
    tag('mask', { id: 'low' }, rect(0, 380, width, 200, { fill: 'url(#fadeLow)' })),
    noise('clouds', {
      frequency: [0.0018, 0.009],
      seed: 4,
      colour: [1, 0.82, 0.72],
      contrast: 3.2,
      from: 0.46,
    }),
    noise('mist', {
      frequency: [0.003, 0.014],
      seed: 9,
      colour: [1, 0.88, 0.76],
      contrast: 2.4,
      from: 0.38,
    }),
    ripple('wave', 46, 3),
    blur('glow', 12),
    blur('far-off', 0.9),
  ],
  layers: [
    tag('g', { id: 'scene' }, ...sky),
    tag('g', { id: 'boat', transform: 'translate(560 606)', filter: 'url(#far-off)' }, ...ferry),
    group(
      { filter: 'url(#wave)', transform: 'translate(-40 0) scale(1.056 1)' },
      group({ transform: `translate(0 ${shore * 2}) scale(1 -1)` }, tag('use', { href: '#scene' })),
      group({ transform: 'translate(0 1216) scale(1 -1)' }, tag('use', { href: '#boat' })),
    ),
    rect(0, shore, width, height - shore, { fill: 'url(#water)', opacity: 0.62 }),
    ...glints,
    tag('use', { href: '#boat' }),
    shape('M300 612C220 622 90 628 -20 640L-20 652C110 640 300 632 410 618Z', {
      fill: '#f7dcc0',
      opacity: 0.5,
    }),
    group(
      { fill: '#191d2a' },
      shape('M930 800C980 822 1120 824 1188 796C1170 838 964 846 930 800Z', {}),
      shape('M1040 806C1034 776 1040 750 1054 744C1070 748 1076 780 1072 808Z', {}),
      circle(1056, 734, 11, {}),
      shape('M1036 736L1056 718L1078 737Z', {}),
      line([1064, 762], [1142, 842], { stroke: '#191d2a', 'stroke-width': 5 }),
    ),
    ellipse(1060, 838, 150, 6, { fill: '#141824', opacity: 0.5 }),
  ],
}
