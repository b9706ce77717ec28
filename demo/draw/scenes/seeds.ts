import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { blur, ellipse, group, linear, radial, rect, shape, tag } from '../svg.ts'
import { noise } from '../texture.ts'

const [width, height] = [1200, 1200]
const random = createRandom(83)

const kinds = [
  ['#fff0c8', '#d8b870'],
  ['#8a3430', '#4a1a18'],
  ['#3a3044', '#150f1d'],
  ['#f2ae3c', '#a8640f'],
  ['#f6dfa4', '#b98f4a'],
  ['#a86a3a', '#5f361b'],
  ['#d9502f', '#821f12'],
  ['#d8c85f', '#8f7c2c'],
] as const

/** Seeds that fill a jar up to a height, each turned another way. */
function filling(x: number, top: number, wide: number, foot: number, kind: number): string {
  const [light, shade] = kinds[kind % kinds.length] ?? kinds[0]
  const long = kind % 3 === 0 ? 13 : 8
  const seeds: string[] = [rect(x, top, wide, foot - top, { fill: shade })]
  for (let y = top; y < foot; y += 8) {
    for (let along = 0; along < wide; along += long * 1.15) {
      const [cx, cy] = [x + along + random.between(-4, 4), y + random.between(-4, 4)]
      seeds.push(
        ellipse(cx, cy, long, 5.2, {
          fill: random.chance(0.5) ? light : `url(#seed-${kind % kinds.length})`,
          opacity: random.between(0.55, 1),
          transform: `rotate(${random.between(-60, 60)} ${cx} ${cy})`,
        }),
      )
    }
  }
  return group({}, ...seeds)
}

function jar(x: number, foot: number, wide: number, tall: number, kind: number): string {
  const top = foot - tall
  const inside = `jar-${x}-${foot}`
  const full = top + tall * random.between(0.26, 0.48)
  const body = `M${x + 14} ${top + 44}Q${x} ${top + 56} ${x} ${top + 86}V${foot - 22}Q${x} ${foot} ${x + 24} ${foot}H${x + wide - 24}Q${x + wide} ${foot} ${x + wide} ${foot - 22}V${top + 86}Q${x + wide} ${top + 56} ${x + wide - 14} ${top + 44}Z`
  return group(
    {},
    ellipse(x + wide / 2, foot + 3, wide * 0.56, 11, { fill: '#120a06', opacity: 0.7 }),
    tag('clipPath', { id: inside }, shape(body, {})),
    shape(body, { fill: '#d9d2b4', opacity: 0.16 }),
    group(
      { 'clip-path': `url(#${inside})` },
      filling(x - 8, full, wide + 16, foot + 6, kind),
      rect(x, top, wide, tall, { fill: 'url(#round)' }),
    ),
    shape(body, { fill: 'none', stroke: '#fff4d6', 'stroke-width': 3, opacity: 0.4 }),
    rect(x + wide * 0.13, top + 74, wide * 0.07, tall * 0.62, {
      fill: '#fffbe8',
      opacity: 0.42,
      rx: 7,
      filter: 'url(#gloss)',
    }),
    rect(x + 18, top, wide - 36, 50, { fill: 'url(#lid)', rx: 8 }),
    rect(x + 18, top + 36, wide - 36, 6, { fill: '#2e1c10', opacity: 0.4 }),
    rect(x + wide * 0.24, foot - tall * 0.36, wide * 0.54, tall * 0.2, { fill: '#f1e6c8' }),
    ...[0.27, 0.32].map((at, index) =>
      rect(x + wide * 0.3, foot - tall * at, wide * (index === 0 ? 0.4 : 0.3), 4, {
        fill: '#4a3a2a',
        opacity: 0.8,
      }),
    ),
  )
}

const board = (y: number) =>
  group(
    {},
    rect(0, y, width, 46, { fill: 'url(#wood)' }),
    rect(0, y, width, 46, { fill: '#fff', filter: 'url(#veins)', opacity: 0.7 }),
    rect(0, y + 46, width, 66, { fill: 'url(#under)' }),
  )

const row = (foot: number, tall: number, shift: number) =>
  Array.from({ length: 6 }, (_, index) =>
    jar(-70 + index * 226 + shift, foot, 196, tall + (index % 2) * 22, index * 3 + Math.abs(shift)),
  )

/** Shelves of a seed bank: jars of rice, maize and beans in the light of one window. */
export const seedJars: Scene = {
  width,
  height,
  grain: 0.22,
  defs: [
    linear(
      'wall',
      [
        [0, '#6a4a2c'],
        [1, '#24150d'],
      ],
      { x2: 1, y2: 1 },
    ),
    linear('wood', [
      [0, '#a87845'],
      [0.2, '#7a5230'],
      [1, '#3d2616'],
    ]),
    linear('under', [
      [0, '#0d0704', 0.75],
      [1, '#0d0704', 0],
    ]),
    linear(
      'round',
      [
        [0, '#1c0f06', 0.55],
        [0.22, '#ffe3a0', 0.1],
        [0.62, '#2a170b', 0.02],
        [1, '#120903', 0.6],
      ],
      { x2: 1, y2: 0 },
    ),
    linear(
      'lid',
      [
        [0, '#7a5a3a'],
        [0.3, '#d9b27a'],
        [1, '#4a301c'],
      ],
      { x2: 1, y2: 0 },
    ),
    radial('window', [
      [0, '#ffd27a', 0.5],
      [0.5, '#ffb860', 0.22],
      [1, '#ffd890', 0],
    ]),
    linear(
      'gloom',
      [
        [0, '#0a0503', 0],
        [1, '#0a0503', 0.45],
      ],
      { x2: 1, y2: 0.5 },
    ),
    ...kinds.map(([light, shade], index) =>
      radial(`seed-${index}`, [
        [0, light],
        [1, shade],
      ]),
    ),
    noise('veins', {
      frequency: [0.006, 0.2],
      seed: 6,
      colour: [0.16, 0.08, 0.04],
      contrast: 3,
      from: 0.48,
    }),
    blur('gloss', 3),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#wall)' }),
    board(18),
    ...row(396, 264, 0),
    board(396),
    ...row(774, 270, 30),
    board(774),
    ...row(1152, 268, -20),
    board(1152),
    ellipse(140, 240, 760, 700, { fill: 'url(#window)', style: 'mix-blend-mode:screen' }),
    rect(0, 0, width, height, { fill: 'url(#gloom)' }),
  ],
}
