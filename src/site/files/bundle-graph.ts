import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** Path of Vite's manifest of the bundle, relative to the site. */
export const graphFile = '.vite/manifest.json'

const names = v.optional(v.array(v.string()), [])
const ChunkSchema = v.object({
  /** Path of the file, relative to the site. */
  file: v.string(),
  /** Name of the group, or of the source file of the chunk. */
  name: v.optional(v.string()),
  /** Keys of the chunks that this one imports. */
  imports: names,
  /** Keys of the chunks that this one may import later. */
  dynamicImports: names,
  /** Paths of its style sheets. */
  css: names,
})

/** Chunks of a bundle by key, which is the source file if there is one: `src/app/pages/searching.tsx`. */
export type BundleGraph = ReadonlyMap<string, v.InferOutput<typeof ChunkSchema>>

/** Reads the dependencies between the files of a bundle or a built site. Throws without a manifest. */
export async function readBundleGraph(folder: string): Promise<BundleGraph> {
  return parseBundleGraph(JSON.parse(await readFile(join(folder, graphFile), 'utf8')))
}

/** Parses Vite's manifest. Throws when it has another shape. */
export function parseBundleGraph(manifest: unknown): BundleGraph {
  return new Map(Object.entries(v.parse(v.record(v.string(), ChunkSchema), manifest)))
}

/**
 * Returns the key of the chunk with a source file, a group's name or a built path. Throws when there is none,
 * so a renamed source file stops the build.
 */
export function findChunk(graph: BundleGraph, wanted: string): string {
  if (graph.has(wanted)) return wanted
  for (const [key, { name, file }] of graph) {
    if (name === wanted || file === wanted) return key
  }
  throw new Error(`The bundle holds no chunk of ${wanted}.`)
}

/** Lists the scripts and style sheets of chunks and of everything they import. */
export function listNeededFiles(graph: BundleGraph, keys: readonly string[]): string[] {
  const needed = new Set(keys)
  const files = new Set<string>()
  for (const key of needed) {
    const chunk = graph.get(key)
    if (chunk === undefined) throw new Error(`The bundle holds no chunk ${key}.`)
    for (const imported of chunk.imports) needed.add(imported)
    for (const file of [chunk.file, ...chunk.css]) files.add(file)
  }
  return [...files]
}
