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

const [width, height] = [1440, 960]
const random = createRandom(61)
const dark = '#171015'

/** A seated violinist in profile, about 300 high, sitting at 0. */
function violinist(bow: number): string {
  return group(
    {},
    ellipse(4, -262, 27, 33, {}),
    shape('M-22 -270C-30 -300 22 -310 34 -284C20 -290 -4 -286 -14 -256Z', {}),
    shape(
      'M-8 -236L18 -236L22 -214C48 -206 58 -190 60 -160L66 -60H-46L-40 -160C-38 -194 -28 -208 -10 -214Z',
      {},
    ),
    shape('M-46 -64H72C100 -60 112 -44 112 -20L116 84H88L82 4L20 6L16 84H-10L-12 -20Z', {}),
    shape('M44 -196C70 -176 92 -188 116 -206L122 -196C104 -164 70 -146 44 -162Z', {}),
    shape(
      'M20 -224C44 -236 66 -228 76 -218C92 -220 106 -222 158 -238L160 -230L104 -208C98 -196 78 -198 70 -208C52 -206 32 -208 20 -224Z',
      { fill: '#4b2413' },
    ),
    group(
      { transform: `rotate(${bow} 60 -200)` },
      line([84, -262], [52, -128], { stroke: '#c89b62', 'stroke-width': 3 }),
      shape('M-34 -176C-30 -150 20 -122 58 -132L62 -146C30 -142 4 -160 -8 -186Z', {}),
    ),
  )
}

const cellist = group(
  {},
  ellipse(0, -276, 28, 34, {}),
  shape(
    'M-30 -280C-34 -316 30 -318 32 -282C44 -262 40 -236 30 -228C34 -256 14 -274 -14 -270C-26 -262 -28 -250 -30 -230C-42 -246 -40 -268 -30 -280Z',
    {},
  ),
  shape(
    'M-12 -246H14L18 -226C48 -218 58 -200 60 -170L66 -60H-60L-54 -170C-52 -200 -40 -218 -16 -226Z',
    {},
  ),
  shape(
    'M-62 -66C-110 -50 -120 -20 -118 84H-88L-80 10L-20 -20L20 -20L80 10L92 84H122C124 -20 110 -50 66 -66Z',
    {},
  ),
  shape(
    'M-26 -150C-40 -120 -22 -104 -30 -84C-60 -50 -52 22 0 26C52 22 60 -50 30 -84C22 -104 40 -120 26 -150C14 -162 -14 -162 -26 -150Z',
    { fill: 'url(#varnish)' },
  ),
  rect(-5, -262, 10, 130, { fill: '#2a130b' }),
  line([0, 26], [0, 84], { stroke: '#8b8b90', 'stroke-width': 4 }),
  line([-96, -66], [70, -84], { stroke: '#d2a86e', 'stroke-width': 3.4 }),
  shape('M50 -190C88 -170 96 -120 72 -78L58 -86C66 -118 58 -142 40 -154Z', {}),
  shape('M-52 -190C-70 -206 -40 -244 -8 -246L-4 -232C-24 -226 -34 -206 -34 -184Z', {}),
)

const stand = (x: number, y: number, scale: number) =>
  group(
    { transform: `translate(${x} ${y}) scale(${scale})`, fill: dark },
    polygon(
      [
        [-56, -170],
        [56, -184],
        [62, -112],
        [-50, -98],
      ],
      {},
    ),
    polygon(
      [
        [-50, -164],
        [50, -177],
        [54, -120],
        [-45, -106],
      ],
      { fill: '#e9d8b3', opacity: 0.5 },
    ),
    rect(-3, -110, 6, 190, {}),
    shape('M-40 84L0 40L40 84L30 84L0 54L-30 84Z', {}),
  )

const pane = (x: number) =>
  group(
    {},
    rect(x, 70, 250, 470, { fill: 'url(#glass)' }),
    group(
      { opacity: 0.5, filter: 'url(#garden)' },
      ...Array.from({ length: 40 }, () =>
        circle(x + random.between(0, 250), random.between(280, 540), random.between(12, 46), {
          fill: random.pick(['#8fae6c', '#b9c98a', '#6f9470', '#e3d99a']),
        }),
      ),
    ),
    ...[0, 82, 165, 246].map((shift) => rect(x + shift, 70, 6, 470, { fill: '#3a2a22' })),
    ...[70, 220, 380, 534].map((y) => rect(x, y, 252, 7, { fill: '#3a2a22' })),
  )

const beam = (x: number) =>
  polygon(
    [
      [x, 70],
      [x + 250, 70],
      [x - 60, height],
      [x - 560, height],
    ],
    { fill: 'url(#beam)', filter: 'url(#haze)' },
  )

const players = [
  [190, 640, 0.8, 4, 1],
  [420, 624, 0.76, -8, 1],
  [640, 618, 0.74, 6, 1],
  [1010, 624, 0.76, -4, -1],
  [1250, 640, 0.8, 8, -1],
  [320, 812, 1.05, -10, 1],
  [1130, 812, 1.05, 5, -1],
] as const

/** A school orchestra rehearses against the light of three windows. */
export const orchestra: Scene = {
  width,
  height,
  defs: [
    linear('wall', [
      [0, '#5b3b2c'],
      [0.6, '#3a241d'],
      [1, '#160d0c'],
    ]),
    linear('glass', [
      [0, '#fff8df'],
      [0.6, '#ffeec2'],
      [1, '#f4d596'],
    ]),
    linear('beam', [
      [0, '#ffeab8', 0.5],
      [1, '#ffd894', 0],
    ]),
    linear('floor', [
      [0, '#8f5d38'],
      [0.4, '#5a3624'],
      [1, '#1a0f0c'],
    ]),
    linear(
      'varnish',
      [
        [0, '#a1521f'],
        [0.5, '#6a2f14'],
        [1, '#2a1009'],
      ],
      { x2: 1, y2: 0.4 },
    ),
    radial('warm', [
      [0, '#ffe2a3', 0.5],
      [1, '#ffe2a3', 0],
    ]),
    noise('dust', {
      frequency: [0.006, 0.008],
      seed: 14,
      colour: [1, 0.9, 0.66],
      contrast: 1.8,
      from: 0.48,
    }),
    noise('boards', {
      frequency: [0.004, 0.16],
      seed: 4,
      colour: [0.08, 0.04, 0.03],
      contrast: 2.4,
      from: 0.5,
    }),
    blur('garden', 12),
    blur('haze', 26),
    blur('back', 1.4),
    blur('sheen', 14),
    blur('front', 5),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#wall)' }),
    pane(150),
    pane(595),
    pane(1040),
    rect(0, 660, width, 300, { fill: 'url(#floor)' }),
    rect(0, 660, width, 300, { fill: '#fff', filter: 'url(#boards)', opacity: 0.6 }),
    ...[150, 595, 1040].map((x) =>
      polygon(
        [
          [x, 670],
          [x + 250, 670],
          [x + 130, 960],
          [x - 330, 960],
        ],
        { fill: '#ffdf9c', opacity: 0.2, filter: 'url(#sheen)' },
      ),
    ),
    circle(720, 330, 620, { fill: 'url(#warm)' }),
    beam(150),
    beam(595),
    beam(1040),
    cloud('dust', [0, 60, width, 640], { opacity: 0.35 }),
    ...players.map(([x, y, scale, bow, facing]) =>
      group(
        {
          fill: dark,
          transform: `translate(${x} ${y}) scale(${scale * facing} ${scale})`,
          filter: scale < 1 ? 'url(#back)' : '',
        },
        violinist(bow),
      ),
    ),
    stand(540, 660, 0.8),
    stand(900, 660, 0.8),
    tag('g', { fill: dark, transform: 'translate(730 830) scale(1.14)' }, cellist),
    stand(490, 850, 1.1),
    stand(965, 850, 1.1),
    group(
      { fill: '#0b0708', filter: 'url(#front)' },
      ellipse(80, 900, 70, 86, {}),
      shape('M-60 960C-40 900 200 900 230 980Z', {}),
      ellipse(1376, 892, 74, 92, {}),
      shape('M1220 980C1250 900 1460 890 1500 980Z', {}),
    ),
  ],
}
