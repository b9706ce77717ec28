import { ridge } from '../land.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import {
  blur,
  circle,
  curve,
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

const [width, height, horizon] = [1080, 1350, 830]
const random = createRandom(29)

const beam = (tip: number, spread: number) =>
  polygon(
    [
      [566, 356],
      [tip, 330 - spread],
      [tip, 330 + spread * 1.3],
    ],
    {
      fill: tip < 566 ? 'url(#beam-left)' : 'url(#beam-right)',
      filter: 'url(#haze)',
    },
  )

const tower = [
  polygon(
    [
      [526, 412],
      [606, 412],
      [640, 872],
      [492, 872],
    ],
    { fill: 'url(#wall)' },
  ),
  ...[470, 600, 730].map((y, index) => {
    const side = (at: number) => ((at - 412) / 460) * 34
    const next = y + 62
    return polygon(
      [
        [526 - side(y), y],
        [606 + side(y), y],
        [606 + side(next), next],
        [526 - side(next), next],
      ],
      { fill: 'url(#band)', opacity: 1 - index * 0.04 },
    )
  }),
  ...[548, 676, 804].map((y) => rect(560, y, 12, 24, { fill: '#2a2333', rx: 5 })),
  rect(508, 398, 116, 15, { fill: '#3a3242' }),
  ...Array.from({ length: 9 }, (_, index) =>
    line([512 + index * 13.5, 398], [512 + index * 13.5, 374], {
      stroke: '#3a3242',
      'stroke-width': 2.4,
    }),
  ),
  line([510, 374], [622, 374], { stroke: '#3a3242', 'stroke-width': 3 }),
  rect(536, 322, 60, 76, { fill: 'url(#lamp)' }),
  ...[536, 556, 576, 594].map((x) => rect(x, 322, 3, 76, { fill: '#4a3d45' })),
  shape('M526 322C534 286 598 286 606 322Z', { fill: '#4b2c35' }),
  line([566, 294], [566, 262], { stroke: '#3a3242', 'stroke-width': 4 }),
]

const waves = Array.from({ length: 64 }, (_, index) => {
  const near = (index / 64) ** 1.5
  const y = horizon + 6 + near * 500
  const points = Array.from({ length: 15 }, (_, step): readonly [number, number] => [
    step * 80 - 20,
    y + random.between(-1, 1) * (1.5 + near * 13),
  ])
  return shape(curve(points), {
    fill: 'none',
    stroke: random.pick(['#f2b48c', '#8b7d9d', '#2c3049', '#d99a8a']),
    'stroke-width': 0.8 + near * 4.5,
    opacity: random.between(0.14, 0.42),
    'stroke-dasharray': `${random.between(60, 260)} ${random.between(20, 160)}`,
  })
})

/** A lighthouse at dusk on its rock, its beam over the strait. */
export const lighthouseAtDusk: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#1f2747'],
      [0.38, '#4d4a78'],
      [0.7, '#a86f86'],
      [0.92, '#eda17c'],
      [1, '#f8c48e'],
    ]),
    linear('sea', [
      [0, '#d98f7e'],
      [0.16, '#7d6683'],
      [0.5, '#3b3f61'],
      [1, '#171c31'],
    ]),
    linear(
      'wall',
      [
        [0, '#6d6379'],
        [0.3, '#e9d8cd'],
        [0.55, '#f6e6d6'],
        [1, '#5f5469'],
      ],
      { x2: 1, y2: 0 },
    ),
    linear(
      'band',
      [
        [0, '#4a2433'],
        [0.4, '#a8443c'],
        [0.6, '#b94d41'],
        [1, '#47202f'],
      ],
      { x2: 1, y2: 0 },
    ),
    radial('lamp', [
      [0, '#fffdf0'],
      [0.5, '#ffe9a8'],
      [1, '#e9a85c'],
    ]),
    radial('halo', [
      [0, '#fff3c4', 0.95],
      [0.2, '#ffdf9a', 0.45],
      [1, '#ffce85', 0],
    ]),
    linear(
      'beam-left',
      [
        [0, '#fff0bd', 0],
        [1, '#fff0bd', 0.62],
      ],
      { x2: 1, y2: 0 },
    ),
    linear(
      'beam-right',
      [
        [0, '#fff0bd', 0.62],
        [1, '#fff0bd', 0],
      ],
      { x2: 1, y2: 0 },
    ),
    linear('rock', [
      [0, '#4b3f50'],
      [0.5, '#2b2637'],
      [1, '#12121d'],
    ]),
    linear('fade', [
      [0, '#fff', 0.9],
      [0.8, '#fff', 0.7],
      [1, '#fff', 0],
    ]),
    tag('mask', { id: 'high' }, rect(0, 0, width, horizon, { fill: 'url(#fade)' })),
    noise('clouds', {
      frequency: [0.0026, 0.011],
      seed: 17,
      colour: [0.98, 0.66, 0.58],
      contrast: 3,
      from: 0.47,
    }),
    noise('stone', {
      frequency: [0.05, 0.11],
      seed: 3,
      colour: [0.82, 0.6, 0.54],
      contrast: 2.4,
      from: 0.5,
    }),
    noise('spray', {
      frequency: [0.02, 0.03],
      seed: 7,
      colour: [1, 0.93, 0.9],
      contrast: 5,
      from: 0.5,
    }),
    rough('edge', 34, 0.02, 5),
    ripple('swell', 22, 6),
    blur('haze', 9),
    blur('wet', 5),
  ],
  layers: [
    rect(0, 0, width, horizon, { fill: 'url(#sky)' }),
    ...Array.from({ length: 70 }, () =>
      circle(random.between(0, width), random.between(0, 330), random.between(0.6, 1.7), {
        fill: '#f6e9df',
        opacity: random.between(0.2, 0.85),
      }),
    ),
    group({ mask: 'url(#high)' }, cloud('clouds', [0, 0, width, horizon])),
    ridge({ foot: horizon + 3, height: 34, relief: 40, waves: 1.3, width }, random, {
      fill: '#7d5f7a',
    }),
    rect(0, horizon, width, height - horizon, { fill: 'url(#sea)' }),
    group({ filter: 'url(#swell)' }, ...waves),
    beam(-60, 150),
    beam(1140, 110),
    shape(
      'M230 1010C270 920 350 905 420 880C470 862 520 852 590 856C670 852 700 880 760 900C840 925 880 960 900 1020C800 1050 330 1052 230 1010Z',
      { fill: 'url(#rock)', filter: 'url(#edge)' },
    ),
    shape(
      'M250 1000C280 930 350 915 420 888C470 870 520 860 590 864C670 860 700 888 760 908C830 930 870 960 885 1004Z',
      { fill: '#fff', filter: 'url(#stone)', opacity: 0.45 },
    ),
    group(
      { filter: 'url(#wet)', opacity: 0.8 },
      shape(
        'M190 1018C330 1000 420 1030 560 1022C700 1014 820 1032 950 1012L960 1044C800 1066 340 1068 180 1046Z',
        { fill: '#fff', filter: 'url(#spray)' },
      ),
    ),
    ...tower,
    rect(640, 822, 104, 66, { fill: '#5a4c5b' }),
    polygon(
      [
        [626, 824],
        [692, 784],
        [758, 824],
      ],
      { fill: '#3f2530' },
    ),
    rect(662, 846, 18, 24, { fill: '#ffd88f' }),
    rect(704, 846, 18, 24, { fill: '#ffcf80' }),
    circle(566, 358, 240, { fill: 'url(#halo)', style: 'mix-blend-mode:screen' }),
  ],
}
