import { type Attributes, radial, rect, tag } from './svg.ts'

type Noise = {
  /** Waves per pixel, sideways and upwards: a small number gives large shapes. */
  frequency: readonly [number, number]
  octaves?: number
  seed: number
  /** Red, green and blue from 0 to 1. */
  colour: readonly [number, number, number]
  /** How hard the edges are, and from which height of the noise it shows. */
  contrast: number
  from: number
}

/** A filter that fills an element with clouds, mist, leaves or waves out of fractal noise. */
export function noise(id: string, made: Noise): string {
  const { frequency, octaves = 5, seed, colour, contrast, from } = made
  const [red, green, blue] = colour
  const rows = [`0 0 0 0 ${red}`, `0 0 0 0 ${green}`, `0 0 0 0 ${blue}`]
  return tag(
    'filter',
    { id, x: 0, y: 0, width: 1, height: 1, 'color-interpolation-filters': 'sRGB' },
    tag('feTurbulence', {
      type: 'fractalNoise',
      baseFrequency: frequency.join(' '),
      numOctaves: octaves,
      seed,
    }),
    tag('feColorMatrix', {
      values: [...rows, `${contrast} 0 0 0 ${-contrast * from}`].join(' '),
    }),
    tag('feComposite', { in2: 'SourceGraphic', operator: 'in' }),
  )
}

/** A rectangle of noise, mostly faded by a mask. */
export const cloud = (
  id: string,
  [x, y, width, height]: readonly [number, number, number, number],
  more: Attributes = {},
) => rect(x, y, width, height, { filter: `url(#${id})`, fill: '#fff', ...more })

/** A filter that bends what is drawn as moving water does: `strength` in pixels. */
export const ripple = (
  id: string,
  strength: number,
  seed: number,
  frequency = '0.006 0.09',
  soft = 0.8,
) =>
  tag(
    'filter',
    { id, x: '-5%', y: '-5%', width: '110%', height: '110%' },
    tag('feTurbulence', { type: 'fractalNoise', baseFrequency: frequency, numOctaves: 3, seed }),
    tag('feDisplacementMap', {
      in: 'SourceGraphic',
      scale: strength,
      xChannelSelector: 'R',
      yChannelSelector: 'G',
    }),
    tag('feGaussianBlur', { stdDeviation: soft }),
  )

/** A filter that roughens edges, for trees and rocks. */
export const rough = (id: string, strength: number, frequency: number, seed: number) =>
  tag(
    'filter',
    { id, x: '-5%', y: '-5%', width: '110%', height: '110%' },
    tag('feTurbulence', {
      type: 'fractalNoise',
      baseFrequency: frequency,
      numOctaves: 4,
      seed,
    }),
    tag('feDisplacementMap', {
      in: 'SourceGraphic',
      scale: strength,
      xChannelSelector: 'R',
      yChannelSelector: 'G',
    }),
  )

/** What the finish of every photograph needs. */
export const grain = [
  radial('corners', [
    [0.6, '#05070c', 0],
    [1, '#05070c', 0.2],
  ]),
  tag(
    'filter',
    { id: 'grain', x: 0, y: 0, width: 1, height: 1, 'color-interpolation-filters': 'sRGB' },
    tag('feTurbulence', { type: 'fractalNoise', baseFrequency: 0.55, numOctaves: 2, seed: 8 }),
    tag('feColorMatrix', {
      values: '1 0 0 0 0.02 1 0 0 0 0.02 1 0 0 0 0.02 0 0 0 0 1',
    }),
  ),
]
