import { palm, ridge } from '../land.ts'
import { person } from '../people.ts'
import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import { blur, circle, group, line, linear, polygon, radial, rect, shape, tag } from '../svg.ts'
import { cloud, noise } from '../texture.ts'

const [width, height] = [1080, 1350]
const random = createRandom(77)
const [moonX, moonY, moonR] = [620, 440, 176]

const stars = Array.from({ length: 520 }, () => {
  const size = random.between(0, 1) ** 5
  return circle(random.between(0, width), random.between(0, 1080), 0.5 + size * 1.9, {
    fill: random.pick(['#fff', '#dfe7ff', '#ffe9d2']),
    opacity: random.between(0.15, 0.9),
  })
})

const telescope = group(
  { stroke: '#05060b', 'stroke-width': 7, 'stroke-linecap': 'round' },
  line([346, 1238], [416, 1164], { 'stroke-width': 20 }),
  line([412, 1168], [430, 1150], { 'stroke-width': 12 }),
  line([372, 1212], [340, 1298], {}),
  line([372, 1212], [404, 1298], {}),
  line([372, 1212], [374, 1300], {}),
)

/** A total eclipse of the moon over a river village, watched from a landing stage. */
export const redMoon: Scene = {
  width,
  height,
  defs: [
    linear('night', [
      [0, '#070914'],
      [0.45, '#10142a'],
      [0.8, '#252440'],
      [1, '#4a3546'],
    ]),
    radial(
      'moon',
      [
        [0, '#e08a5a'],
        [0.35, '#c05c38'],
        [0.7, '#84321f'],
        [1, '#3f1413'],
      ],
      { cx: 0.36, cy: 0.7, r: 0.82 },
    ),
    radial('glow', [
      [0, '#c8583a', 0.55],
      [0.4, '#8c3b34', 0.22],
      [1, '#8c3b34', 0],
    ]),
    radial('limb', [
      [0.82, '#000', 0],
      [1, '#12060a', 0.75],
    ]),
    noise('seas', {
      frequency: [0.011, 0.013],
      octaves: 4,
      seed: 12,
      colour: [0.16, 0.05, 0.05],
      contrast: 4,
      from: 0.5,
    }),
    noise('craters', {
      frequency: [0.05, 0.05],
      octaves: 3,
      seed: 5,
      colour: [1, 0.74, 0.56],
      contrast: 4,
      from: 0.62,
    }),
    noise('milk', {
      frequency: [0.003, 0.006],
      seed: 41,
      colour: [0.62, 0.64, 0.86],
      contrast: 2,
      from: 0.48,
    }),
    linear(
      'milky',
      [
        [0.2, '#fff', 0],
        [0.46, '#fff'],
        [0.54, '#fff'],
        [0.8, '#fff', 0],
      ],
      { x1: 0.1, x2: 0.7, y2: 1 },
    ),
    tag('mask', { id: 'band' }, rect(0, 0, width, 1100, { fill: 'url(#milky)' })),
    linear('mist', [
      [0, '#7b5560', 0],
      [1, '#8d6468', 0.8],
    ]),
    blur('focus', 1.6),
    blur('lamp', 8),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#night)' }),
    group({ opacity: 0.42, mask: 'url(#band)' }, cloud('milk', [0, 0, width, 1100])),
    ...stars,
    circle(moonX, moonY, 420, { fill: 'url(#glow)' }),
    circle(moonX, moonY, moonR, { fill: 'url(#moon)' }),
    circle(moonX, moonY, moonR, { fill: '#fff', filter: 'url(#seas)', opacity: 0.42 }),
    circle(moonX, moonY, moonR, { fill: '#fff', filter: 'url(#craters)', opacity: 0.16 }),
    circle(moonX, moonY, moonR, { fill: 'url(#limb)' }),
    rect(0, 900, width, 300, { fill: 'url(#mist)' }),
    ridge({ foot: 1220, height: 86, relief: 64, waves: 1.4, width }, random, { fill: '#2b2438' }),
    ridge({ foot: 1260, height: 50, relief: 40, waves: 2.2, width }, random, { fill: '#191726' }),
    group(
      { fill: '#0a0b14', filter: 'url(#focus)' },
      ...[
        [44, 420],
        [128, 560],
        [960, 400],
        [1036, 520],
      ].map(([x = 0, tall = 0]) => palm([x, 1300], tall, random)),
    ),
    polygon(
      [
        [716, 1302],
        [716, 1200],
        [690, 1204],
        [800, 1118],
        [908, 1204],
        [884, 1200],
        [884, 1302],
      ],
      { fill: '#0b0b13' },
    ),
    rect(770, 1222, 30, 40, { fill: '#ffc877' }),
    circle(785, 1242, 46, { fill: '#ffb765', opacity: 0.35, filter: 'url(#lamp)' }),
    shape('M0 1300C200 1290 520 1296 1080 1288V1350H0Z', { fill: '#06070c' }),
    telescope,
    person({ at: [322, 1302], height: 122, fill: '#05060b' }),
    person({ at: [470, 1302], height: 96, fill: '#05060b', facing: -1 }),
    person({ at: [512, 1302], height: 70, fill: '#05060b' }),
    person({ at: [560, 1302], height: 130, fill: '#05060b', isPointing: true }),
    person({ at: [630, 1302], height: 112, fill: '#05060b' }),
  ],
}
