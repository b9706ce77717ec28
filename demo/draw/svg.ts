export type Point = readonly [x: number, y: number]
/** Offset from 0 to 1, colour, and opacity where it is not 1. */
export type Stop = readonly [offset: number, colour: string, opacity?: number]
export type Attributes = Readonly<Record<string, string | number>>

/** Writes an element: `tag('circle', { r: 4 })` → `<circle r="4"/>`. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('')
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`
}

export const group = (attributes: Attributes, ...children: string[]) =>
  tag('g', attributes, ...children, '')

export const rect = (x: number, y: number, width: number, height: number, more: Attributes) =>
  tag('rect', { x, y, width, height, ...more })

export const circle = (cx: number, cy: number, r: number, more: Attributes) =>
  tag('circle', { cx, cy, r, ...more })

export const ellipse = (cx: number, cy: number, rx: number, ry: number, more: Attributes) =>
  tag('ellipse', { cx, cy, rx, ry, ...more })

export const line = ([x1, y1]: Point, [x2, y2]: Point, more: Attributes) =>
  tag('line', { x1, y1, x2, y2, ...more })

export const shape = (d: string, more: Attributes) => tag('path', { d, ...more })

/** A closed shape with straight sides. */
export const polygon = (points: readonly Point[], more: Attributes) =>
  tag('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), ...more })

/** Path data of a soft curve through all points (Catmull-Rom). */
export function curve(points: readonly Point[]): string {
  const at = (index: number): Point =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const parts = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)]
    const first = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
    const second = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
    return `C${[...first, ...second, ...end].map(round).join(' ')}`
  })
  return `M${at(0).map(round).join(' ')}${parts.join('')}`
}

export const linear = (id: string, stops: readonly Stop[], more: Attributes = { x2: 0, y2: 1 }) =>
  tag('linearGradient', { id, ...more }, ...stops.map(writeStop))

export const radial = (id: string, stops: readonly Stop[], more: Attributes = {}) =>
  tag('radialGradient', { id, ...more }, ...stops.map(writeStop))

function writeStop([offset, colour, opacity = 1]: Stop): string {
  return tag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })
}

/** A filter that blurs by `amount` pixels; sideways and upwards may differ. */
export const blur = (id: string, amount: number, upwards = amount) =>
  tag(
    'filter',
    { id, x: '-30%', y: '-30%', width: '160%', height: '160%' },
    tag('feGaussianBlur', { stdDeviation: `${amount} ${upwards}` }),
  )

function round(value: number): number {
  return Math.round(value * 100) / 100
}
