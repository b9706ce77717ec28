import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BundleGraph, findChunk, readBundleGraph } from '../files/bundle-graph.ts'

/** Path of the font faces that each page carries, relative to the bundle. It is not served. */
export const facesFile = '.vite/faces.css'

/**
 * Moves the font faces of a bundle's main style sheet to a file of their own. Each page has them inline, and the
 * sheet, which loads later, would have the browser lay the page out again.
 */
export async function partFaces(client: string): Promise<void> {
  const sheet = join(client, findMainSheet(await readBundleGraph(client)))
  const css = await readFile(sheet, 'utf8')
  const face = /@font-face\{[^}]*\}/g
  await writeFile(join(client, facesFile), (css.match(face) ?? []).join(''))
  await writeFile(sheet, css.replace(face, ''))
}

/** Returns the path of the sheet that the app loads when it hydrates. Throws when there is not exactly one. */
export function findMainSheet(graph: BundleGraph): string {
  const [sheet, ...others] = graph.get(findChunk(graph, 'main'))?.css ?? []
  if (sheet === undefined || others.length > 0) throw new Error('Expected one main style sheet.')
  return sheet
}
