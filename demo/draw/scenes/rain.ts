import { palm } from '../land.ts'
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
import { cloud, noise, ripple } from '../texture.ts'

const [width, height, ground] = [1440, 960, 620]
const random = createRandom(71)

/** A house front on stilts with a tin roof, at `x`, its floor on the ground line. */
function house(
  x: number,
  wide: number,
  tall: number,
  wall: string,
  roof: string,
  isLit: boolean,
): string {
  const top = ground - tall
  return group(
    {},
    rect(x, top, wide, tall, { fill: wall }),
    rect(x, top, wide, tall, { fill: 'url(#eaves)' }),
    ...Array.from({ length: Math.floor(wide / 17) }, (_, index) =>
      line([x + index * 17, top], [x + index * 17, ground], {
        stroke: '#14181a',
        'stroke-width': 1.2,
        opacity: 0.3,
      }),
    ),
    polygon(
      [
        [x - 34, top + 14],
        [x + wide + 34, top + 14],
        [x + wide - 24, top - 78],
        [x + 24, top - 78],
      ],
      { fill: roof },
    ),
    ...Array.from({ length: Math.floor(wide / 13) }, (_, index) =>
      line([x - 30 + index * 14.6, top + 14], [x + 26 + index * 10.6, top - 78], {
        stroke: '#f0f4f2',
        'stroke-width': 1.4,
        opacity: 0.22,
      }),
    ),
    rect(x + wide * 0.14, ground - tall * 0.62, wide * 0.24, tall * 0.34, {
      fill: isLit ? 'url(#window)' : '#20292c',
    }),
    rect(x + wide * 0.56, ground - tall * 0.7, wide * 0.22, tall * 0.7, {
      fill: isLit ? '#a86a34' : '#191f22',
    }),
    isLit
      ? circle(x + wide * 0.26, ground - tall * 0.45, 120, {
          fill: 'url(#halo)',
          style: 'mix-blend-mode:screen',
        })
      : '',
  )
}

const drips = (x: number, wide: number, y: number) =>
  Array.from({ length: Math.floor(wide / 11) }, (_, index) =>
    line(
      [x + index * 11 + random.between(-2, 2), y],
      [x + index * 11, ground + random.between(-20, 6)],
      {
        stroke: '#eef5f4',
        'stroke-width': random.between(0.7, 2),
        opacity: random.between(0.15, 0.5),
        'stroke-dasharray': `${random.between(14, 60)} ${random.between(8, 34)}`,
      },
    ),
  )

const street = [
  rect(0, 0, width, ground, { fill: 'url(#sky)' }),
  cloud('cloud', [0, 0, width, 380], { opacity: 0.7 }),
  group(
    { fill: '#5c6f70', filter: 'url(#air)' },
    palm([220, ground], 420, random),
    palm([700, ground], 470, random),
    palm([1180, ground], 400, random),
    palm([820, ground], 360, random),
  ),
  rect(0, 320, width, 300, { fill: 'url(#veil)' }),
  house(640, 190, 150, '#5a6562', '#7c8583', false),
  house(880, 170, 140, '#66594f', '#6d6a68', true),
  house(-60, 380, 250, '#4e5a55', '#8a8f8c', true),
  house(352, 250, 200, '#6d5844', '#9a6a52', false),
  house(1066, 430, 262, '#4a5357', '#87908f', true),
]

const walker = group(
  { transform: 'translate(764 760)' },
  shape('M-32 -176C-44 -120 -40 -70 -36 -44H36C40 -70 44 -120 30 -176C10 -186 -14 -186 -32 -176Z', {
    fill: '#26313a',
  }),
  shape('M-26 -48L-30 6H-8L0 -40L12 6H32L28 -48Z', { fill: '#161c20' }),
  ellipse(0, -204, 20, 25, { fill: '#1c1715' }),
  line([22, -150], [40, -282], { stroke: '#15191b', 'stroke-width': 5 }),
  shape(
    'M-96 -232C-84 -300 -20 -330 40 -326C104 -322 158 -286 164 -226C146 -240 128 -240 112 -228C96 -242 70 -242 52 -230C34 -244 8 -244 -10 -232C-28 -246 -70 -248 -96 -232Z',
    { fill: 'url(#umbrella)' },
  ),
  ...[
    [-10, -232],
    [52, -230],
    [112, -228],
  ].map(([x = 0, y = 0]) =>
    shape(`M40 -326Q${(x + 40) / 2 + 4} -290 ${x} ${y}`, {
      fill: 'none',
      stroke: '#5c130e',
      'stroke-width': 2.5,
      opacity: 0.7,
    }),
  ),
)

/** The first rain of the season in a street of tin roofs. */
export const firstRain: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#566770'],
      [0.6, '#93a2a2'],
      [1, '#c3c9c2'],
    ]),
    linear('veil', [
      [0, '#c9d1cb', 0],
      [1, '#c9d1cb', 0.75],
    ]),
    linear('eaves', [
      [0, '#060a0c', 0.6],
      [0.5, '#060a0c', 0.05],
      [1, '#060a0c', 0.3],
    ]),
    linear('window', [
      [0, '#ffe2a0'],
      [1, '#f2a753'],
    ]),
    radial('halo', [
      [0, '#ffcf85', 0.7],
      [1, '#ffb45e', 0],
    ]),
    linear('road', [
      [0, '#9aa39d', 0.35],
      [0.5, '#4c5858', 0.62],
      [1, '#1e2729', 0.92],
    ]),
    linear('umbrella', [
      [0, '#e2503a'],
      [0.6, '#b42f24'],
      [1, '#6a1712'],
    ]),
    noise('cloud', {
      frequency: [0.0026, 0.007],
      seed: 33,
      colour: [0.24, 0.3, 0.34],
      contrast: 2.6,
      from: 0.44,
    }),
    noise('mud', {
      frequency: [0.006, 0.04],
      seed: 6,
      colour: [0.16, 0.15, 0.13],
      contrast: 3,
      from: 0.5,
    }),
    ripple('wet', 44, 9, '0.012 0.05', 2.2),
    blur('air', 2.6),
    blur('splash', 0.8),
  ],
  layers: [
    tag('g', { id: 'street' }, ...street),
    tag('g', { id: 'walker' }, walker),
    group(
      { filter: 'url(#wet)', transform: 'translate(-40 0) scale(1.056 1)' },
      group(
        { transform: `translate(0 ${ground * 2}) scale(1 -1)` },
        tag('use', { href: '#street' }),
      ),
    ),
    rect(0, ground, width, height - ground, { fill: 'url(#road)' }),
    rect(0, ground, width, height - ground, { fill: '#fff', filter: 'url(#mud)', opacity: 0.55 }),
    group(
      { filter: 'url(#wet)', opacity: 0.65 },
      group({ transform: 'translate(0 1524) scale(1 -1)' }, tag('use', { href: '#walker' })),
    ),
    tag('use', { href: '#walker' }),
    ...drips(-94, 448, 386),
    ...drips(318, 318, 436),
    ...drips(1032, 440, 372),
    ...Array.from({ length: 190 }, () => {
      const near = random.between(0, 1)
      const [x, y] = [random.between(0, width), ground + 14 + near * 320]
      return ellipse(x, y, 4 + near * 20, 1 + near * 4.6, {
        fill: 'none',
        stroke: '#eaf1ee',
        'stroke-width': 1.2,
        opacity: random.between(0.15, 0.6),
      })
    }),
    group(
      { filter: 'url(#splash)' },
      ...Array.from({ length: 620 }, () => {
        const [x, y, long] = [
          random.between(0, width + 80),
          random.between(-60, height),
          random.between(20, 84),
        ]
        return line([x, y], [x - long * 0.2, y + long], {
          stroke: '#f4f9f8',
          'stroke-width': random.between(0.5, 1.9),
          opacity: random.between(0.05, 0.32),
        })
      }),
    ),
    shape('M0 960V900C200 930 420 944 700 944C1000 944 1260 930 1440 896V960Z', {
      fill: '#0f1517',
      opacity: 0.5,
    }),
  ],
}
