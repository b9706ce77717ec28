import { createRandom } from '../random.ts'
import type { Scene } from '../scene.ts'
import {
  blur,
  circle,
  curve,
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

const [width, height] = [1080, 1350]
const random = createRandom(43)

const profile =
  'M596 380C640 372 690 392 712 430C728 458 730 486 722 508C730 522 744 540 748 552C750 560 742 564 732 566C734 576 732 584 726 588C730 594 728 602 722 606C724 626 716 642 694 644C678 646 664 642 652 640C646 660 648 680 656 700L560 716C556 680 548 650 530 624C500 584 494 520 516 462C530 420 558 388 596 380Z'

const bun = [
  ellipse(500, 470, 58, 54, { fill: 'url(#hair)' }),
  shape(
    'M500 566C470 500 500 410 566 382C620 362 690 380 714 432C676 420 640 436 620 476C606 506 604 540 588 566C566 590 520 600 500 566Z',
    { fill: 'url(#hair)' },
  ),
  ...Array.from({ length: 26 }, (_, index) =>
    shape(
      `M${508 + index * 3} ${560 - index}C${506 + index * 4} ${470 - index * 2} ${570 + index * 3} ${400 + index * 0.6} ${640 + index * 2.4} ${396 + index * 1.4}`,
      { fill: 'none', stroke: '#f4ead8', 'stroke-width': 1.3, opacity: random.between(0.1, 0.45) },
    ),
  ),
]

const body = [
  shape(
    'M560 700C500 716 420 742 372 812C318 892 286 1040 276 1360H900C890 1220 860 1100 812 1000C780 900 724 760 660 694C630 716 590 716 560 700Z',
    { fill: 'url(#blouse)' },
  ),
  shape(
    'M600 800C640 776 690 800 726 846C780 910 830 944 870 962C900 976 926 984 940 1000C946 1014 940 1030 920 1032C870 1036 790 1020 720 990C640 956 560 880 600 800Z',
    { fill: 'url(#sleeve)' },
  ),
  shape(
    'M900 970C940 968 980 984 1000 1004C1010 1014 1000 1022 986 1020C992 1030 984 1038 970 1034C940 1036 912 1030 892 1020Z',
    { fill: 'url(#skin)' },
  ),
  ...[
    ['M420 900C440 980 430 1100 436 1300', 0.35],
    ['M520 860C560 980 560 1120 566 1300', 0.3],
    ['M680 1020C700 1100 700 1200 706 1320', 0.25],
  ].map(([d, opacity]) =>
    shape(String(d), {
      fill: 'none',
      stroke: '#130d14',
      'stroke-width': 16,
      opacity: Number(opacity),
      filter: 'url(#fold)',
    }),
  ),
]

const sail = [
  shape(
    'M420 1080C560 1030 760 1020 900 1014C980 1010 1080 1000 1120 980V1400H300C320 1260 350 1120 420 1080Z',
    { fill: 'url(#canvas)' },
  ),
  ...Array.from({ length: 11 }, (_, index) =>
    shape(
      curve([
        [420 + index * 66, 1064 - index * 5],
        [400 + index * 68, 1140],
        [430 + index * 66, 1240],
        [390 + index * 72, 1370],
      ]),
      {
        fill: 'none',
        stroke: index % 3 === 0 ? '#fff3d9' : '#6d5640',
        'stroke-width': random.between(6, 16),
        opacity: 0.22,
        filter: 'url(#fold)',
      },
    ),
  ),
  shape('M440 1120C600 1070 800 1056 1100 1040', {
    fill: 'none',
    stroke: '#7a3d2c',
    'stroke-width': 3,
    'stroke-dasharray': '15 9',
  }),
  shape('M440 1136C600 1086 800 1072 1100 1056', {
    fill: 'none',
    stroke: '#7a3d2c',
    'stroke-width': 3,
    'stroke-dasharray': '15 9',
  }),
  line([980, 1020], [1034, 1052], { stroke: '#f2f2ea', 'stroke-width': 3 }),
]

/** A maker of sails at her window, in profile. */
export const sailMaker: Scene = {
  width,
  height,
  defs: [
    linear(
      'room',
      [
        [0, '#3a2b2a'],
        [0.5, '#2a1f24'],
        [1, '#140f16'],
      ],
      { x1: 1, x2: 0, y2: 1 },
    ),
    linear('day', [
      [0, '#dfe9e4'],
      [0.5, '#f4ecd4'],
      [1, '#e9c998'],
    ]),
    radial(
      'spill',
      [
        [0, '#ffeccb', 0.75],
        [0.4, '#f2c893', 0.28],
        [1, '#f2c893', 0],
      ],
      { gradientUnits: 'userSpaceOnUse', cx: 960, cy: 470, r: 800 },
    ),
    linear(
      'skin',
      [
        [0, '#1e1211'],
        [0.6, '#4a2d24'],
        [0.9, '#95624a'],
        [1, '#d9a67c'],
      ],
      { x2: 1, y2: 0.1 },
    ),
    linear(
      'hair',
      [
        [0, '#4d4852'],
        [0.6, '#8f8788'],
        [1, '#e9dcc6'],
      ],
      { x2: 1, y2: 0 },
    ),
    linear(
      'blouse',
      [
        [0, '#1b2438'],
        [0.5, '#334a68'],
        [1, '#8fa3b4'],
      ],
      { x2: 1, y2: 0 },
    ),
    linear('sleeve', [
      [0, '#55708c'],
      [0.45, '#3f5874'],
      [1, '#22304a'],
    ]),
    linear('canvas', [
      [0, '#f2e3c4'],
      [0.4, '#cdb48c'],
      [1, '#5e4936'],
    ]),
    noise('plaster', {
      frequency: [0.012, 0.014],
      seed: 16,
      colour: [0.9, 0.72, 0.54],
      contrast: 1.6,
      from: 0.5,
    }),
    noise('weave', {
      frequency: [0.35, 0.35],
      octaves: 2,
      seed: 2,
      colour: [0.2, 0.13, 0.08],
      contrast: 2,
      from: 0.5,
    }),
    tag('clipPath', { id: 'face' }, shape(profile, {})),
    blur('fold', 9),
    blur('outside', 7),
    blur('rim', 2.4),
    blur('shade', 26),
    blur('skin-soft', 1.2),
  ],
  layers: [
    rect(0, 0, width, height, { fill: 'url(#room)' }),
    cloud('plaster', [0, 0, width, height], { opacity: 0.16 }),
    rect(800, 90, 300, 780, { fill: 'url(#day)' }),
    group(
      { filter: 'url(#outside)' },
      rect(800, 610, 300, 260, { fill: '#a9bdb6' }),
      shape('M790 640C880 600 960 610 1100 630V690H790Z', { fill: '#7f968c' }),
      polygon(
        [
          [936, 690],
          [946, 380],
          [1040, 660],
        ],
        { fill: '#c9714e' },
      ),
      shape('M900 700C950 720 1010 720 1070 696L1056 730H920Z', { fill: '#4d4a48' }),
    ),
    ...[786, 938, 1070].map((x) => rect(x, 80, 16, 800, { fill: '#2a1c18' })),
    ...[80, 470, 868].map((y) => rect(786, y, 300, 16, { fill: '#2a1c18' })),
    group(
      { opacity: 0.8 },
      polygon(
        [
          [40, 60],
          [330, 110],
          [300, 900],
          [60, 980],
        ],
        { fill: '#8f7a5d', opacity: 0.4, filter: 'url(#fold)' },
      ),
      line([30, 58], [340, 108], { stroke: '#1a1214', 'stroke-width': 6 }),
    ),
    circle(960, 470, 800, { fill: 'url(#spill)' }),
    ...body,
    group(
      { 'clip-path': 'url(#face)' },
      shape(profile, { fill: 'url(#skin)' }),
      ellipse(580, 640, 120, 140, { fill: '#140a0a', opacity: 0.6, filter: 'url(#shade)' }),
      shape('M672 508C684 514 702 514 714 508', {
        fill: 'none',
        stroke: '#150a09',
        'stroke-width': 4,
        'stroke-linecap': 'round',
        opacity: 0.7,
        filter: 'url(#skin-soft)',
      }),
      shape('M706 598C714 597 722 595 728 591', {
        fill: 'none',
        stroke: '#150a09',
        'stroke-width': 4,
        opacity: 0.7,
        filter: 'url(#skin-soft)',
      }),
    ),
    shape(
      'M722 462C726 480 726 494 722 508C730 522 744 540 748 552C750 560 742 564 732 566C734 576 732 584 726 588C730 594 728 602 722 606C724 626 716 642 694 644',
      { fill: 'none', stroke: '#ffe9c4', 'stroke-width': 4, opacity: 0.8, filter: 'url(#rim)' },
    ),
    circle(566, 590, 5, { fill: '#f0c76a' }),
    ...bun,
    shape('M664 700C720 770 780 900 812 1000', {
      fill: 'none',
      stroke: '#f4dcb4',
      'stroke-width': 5,
      opacity: 0.6,
      filter: 'url(#rim)',
    }),
    ...sail,
    rect(280, 1000, 800, 350, { fill: '#fff', filter: 'url(#weave)', opacity: 0.1 }),
  ],
}
