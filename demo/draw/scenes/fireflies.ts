import { treeLine } from '../land.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, ellipse, group, linear, radial, rect, tag } from '../svg.ts'
import { noise, ripple, rough } from '../texture.ts'

const [width, height, shore] = [1200, 800, 470]
const random = createRandom(33)

/** Crowns of mangroves, as places where fireflies sit. */
const crowns = [
  { x: 190, y: 330, wide: 190, high: 150, count: 120 },
  { x: 470, y: 360, wide: 130, high: 110, count: 60 },
  { x: 790, y: 300, wide: 230, high: 180, count: 190 },
  { x: 1080, y: 350, wide: 150, high: 130, count: 70 },
]

const lights = crowns.flatMap(({ x, y, wide, high, count }) =>
  Array.from({ length: count }, () => {
    const [turn, out] = [random.between(0, Math.PI * 2), Math.sqrt(random.between(0, 1))]
    const [cx, cy] = [x + Math.cos(turn) * wide * out, y + Math.sin(turn) * high * out]
    const bright = random.between(0.35, 1)
    return group(
      { opacity: bright },
      circle(cx, cy, 9 + bright * 8, { fill: 'url(#glow)' }),
      circle(cx, cy, 1.4 + bright, { fill: '#f4ffc0' }),
    )
  }),
)

const bank = [
  treeLine({ from: -40, to: width + 40, foot: shore - 20, size: 90, palms: 0.05 }, random, {
    fill: '#10201f',
  }),
  ...crowns.map(({ x, y, wide, high }) =>
    ellipse(x, y + 20, wide * 1.12, high * 1.1, { fill: '#0a1615', filter: 'url(#leaves)' }),
  ),
  rect(-20, shore - 60, width + 40, 70, { fill: '#081211', filter: 'url(#leaves)' }),
  ...lights,
]

/** Mangroves full of fireflies at the edge of a river, and their light on the water. */
export const fireflies: Scene = {
  width,
  height,
  defs: [
    linear('sky', [
      [0, '#0b1526'],
      [0.6, '#1b3040'],
      [1, '#2b4648'],
    ]),
    linear('water', [
      [0, '#0d1d20', 0.35],
      [1, '#04090c', 0.92],
    ]),
    radial('glow', [
      [0, '#d8f56a', 0.85],
      [0.4, '#b4e04a', 0.25],
      [1, '#b4e04a', 0],
    ]),
    noise('mist', {
      frequency: [0.003, 0.014],
      seed: 12,
      colour: [0.5, 0.66, 0.64],
      contrast: 1.6,
      from: 0.5,
    }),
    rough('leaves', 46, 0.03, 4),
    ripple('waves', 26, 7, '0.008 0.11', 1.4),
  ],
  layers: [
    rect(0, 0, width, shore, { fill: 'url(#sky)' }),
    ...Array.from({ length: 90 }, () =>
      circle(random.between(0, width), random.between(0, 240), random.between(0.5, 1.4), {
        fill: '#fff',
        opacity: random.between(0.2, 0.8),
      }),
    ),
    rect(0, 220, width, 250, { filter: 'url(#mist)', opacity: 0.35 }),
    tag('g', { id: 'bank' }, ...bank),
    rect(0, shore, width, height - shore, { fill: '#1b3038' }),
    group(
      { filter: 'url(#waves)', opacity: 0.85 },
      group({ transform: `translate(0 ${shore * 2}) scale(1 -1)` }, tag('use', { href: '#bank' })),
    ),
    rect(0, shore - 14, width, height - shore + 14, { fill: 'url(#water)' }),
  ],
}
