import type { Scene } from '../scene.ts'
import { circle, curve, line, type Point, rect, shape, tag } from '../svg.ts'

const [width, height] = [1280, 720]
const [left, right, top, bottom] = [90, 1240, 120, 620]
const hours = 72

/** Height of the tide in metres: two waves a day and a smaller one, as at many coasts. */
const tide = (hour: number) =>
  1.62 +
  0.82 * Math.cos((hour - 3.2) * ((2 * Math.PI) / 12.42)) +
  0.24 * Math.cos((hour - 9) * ((2 * Math.PI) / 23.93)) -
  hour * 0.0012

const toX = (hour: number) => left + (hour / hours) * (right - left)
const toY = (metres: number) => bottom - (metres / 3) * (bottom - top)

/** The keeper's notes: every fourth hour, a few centimetres off, as a hand reads a moving board. */
const notes: Point[] = Array.from({ length: hours / 4 + 1 }, (_, index) => [
  toX(index * 4),
  toY(tide(index * 4) + Math.sin(index * 2.7) * 0.06),
])
const track: Point[] = Array.from({ length: hours + 1 }, (_, hour) => [toX(hour), toY(tide(hour))])

const label = (text: string, x: number, y: number, more: Record<string, string | number> = {}) =>
  tag(
    'text',
    {
      x,
      y,
      'font-size': 25,
      'font-family': 'DejaVu Sans, Arial, sans-serif',
      fill: '#3a3833',
      ...more,
    },
    text,
  )

/** Three days of tide: the machine's line and the keeper's points. */
export const tideChart: Scene = {
  width,
  height,
  grain: 0,
  defs: [],
  layers: [
    rect(0, 0, width, height, { fill: '#fbf9f4' }),
    label('Kuala Dandan, 12–14 September, metres', left - 60, 58, {
      'font-size': 30,
      'font-weight': 700,
      fill: '#1c1b19',
    }),
    ...[0, 1, 2, 3].map(
      (metres) =>
        line([left, toY(metres)], [right, toY(metres)], {
          stroke: metres === 0 ? '#1c1b19' : '#ddd7ca',
          'stroke-width': metres === 0 ? 2.5 : 1.5,
        }) + label(String(metres), left - 44, toY(metres) + 9),
    ),
    ...[0, 24, 48, 72].map((hour) =>
      line([toX(hour), top - 10], [toX(hour), bottom + 12], {
        stroke: '#c9c1b0',
        'stroke-width': 1.5,
      }),
    ),
    ...['Friday', 'Saturday', 'Sunday'].map((day, index) =>
      label(day, toX(index * 24 + 12), bottom + 46, { 'text-anchor': 'middle' }),
    ),
    shape(`${curve(track)}L${right} ${bottom}L${left} ${bottom}Z`, { fill: '#dfe0e9' }),
    shape(curve(track), { fill: 'none', stroke: '#26378a', 'stroke-width': 4.5 }),
    ...notes.map(([x, y]) =>
      circle(x, y, 8.5, { fill: '#7c4618', stroke: '#fbf9f4', 'stroke-width': 2.5 }),
    ),
    line([left, 692], [left + 44, 692], { stroke: '#26378a', 'stroke-width': 4.5 }),
    label('sensor', left + 58, 700),
    circle(left + 214, 692, 8.5, { fill: '#7c4618' }),
    label('notebook', left + 234, 700),
  ],
}
