import { group, rect, tag } from './svg.ts'
import { grain } from './texture.ts'

/** A picture of the sample archive, as a drawing. */
export type Scene = {
  width: number
  height: number
  /** Gradients and filters. */
  defs: readonly string[]
  /** What is drawn, the farthest first. */
  layers: readonly string[]
  /** Strength of the grain, 0 for a map or a chart. */
  grain?: number
}

/** Writes a scene as an SVG document, with the grain and the dark corners of a photograph. */
export function writeScene({ width, height, defs, layers, grain: strength = 0.32 }: Scene): string {
  const finish =
    strength === 0
      ? []
      : [
          rect(0, 0, width, height, { fill: 'url(#corners)' }),
          group(
            { style: 'mix-blend-mode:soft-light', opacity: strength },
            rect(0, 0, width, height, { filter: 'url(#grain)' }),
          ),
        ]
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    tag('defs', {}, ...defs, ...(strength === 0 ? [''] : grain)),
    ...layers,
    ...finish,
  )
}
