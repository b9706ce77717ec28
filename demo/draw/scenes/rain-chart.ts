import type { Scene } from '../scene.ts'
import { line, rect, tag } from '../svg.ts'

const [width, height] = [1280, 720]
const [left, right, top, bottom] = [96, 1236, 130, 610]

/** Rain of a week in millimetres: none for months, then the first of the season. */
const week = [
  ['Sabtu', 0],
  ['Minggu', 0],
  ['Senin', 0],
  ['Selasa', 64],
  ['Rabu', 38],
  ['Kamis', 21],
  ['Jumat', 4],
] as const

const step = (right - left) / week.length
const toY = (millimetres: number) => bottom - (millimetres / 80) * (bottom - top)

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

/** Seven days of rain, each bar with its number. */
export const rainChart: Scene = {
  width,
  height,
  grain: 0,
  defs: [],
  layers: [
    rect(0, 0, width, height, { fill: '#fbf9f4' }),
    label('Kampung Tanjung, 13–19 September, milimeter', left - 66, 62, {
      'font-size': 30,
      'font-weight': 700,
      fill: '#1c1b19',
    }),
    ...[20, 40, 60, 80].map(
      (millimetres) =>
        line([left, toY(millimetres)], [right, toY(millimetres)], {
          stroke: '#ddd7ca',
          'stroke-width': 1.5,
        }) + label(String(millimetres), left - 56, toY(millimetres) + 9),
    ),
    ...week.map(([day, rain], index) => {
      const middle = left + step * (index + 0.5)
      return (
        rect(middle - step * 0.3, toY(rain), step * 0.6, bottom - toY(rain), { fill: '#7c4618' }) +
        label(String(rain), middle, toY(rain) - 14, {
          'text-anchor': 'middle',
          'font-weight': 700,
        }) +
        label(day, middle, bottom + 44, { 'text-anchor': 'middle' })
      )
    }),
    line([left, bottom], [right, bottom], { stroke: '#1c1b19', 'stroke-width': 2.5 }),
  ],
}
