import { type BundleGraph, findChunk, listNeededFiles } from '../src/site/files/bundle-graph.ts'

/** Chunk groups of vite.config.ts that a first visit loads: `app/boot.ts` imports the other two. */
const firstGroups = ['boot', 'react', 'main']

/** Lists the scripts of a first visit: those that the boot script loads, with their imports. */
export function findFirstScripts(graph: BundleGraph): string[] {
  return listScripts(
    graph,
    firstGroups.map((name) => findChunk(graph, name)),
  )
}

/** Lists the scripts that a source file or built file needs, including itself. */
export function findScriptsOf(graph: BundleGraph, wanted: string): string[] {
  return listScripts(graph, [findChunk(graph, wanted)])
}

function listScripts(graph: BundleGraph, keys: readonly string[]): string[] {
  return listNeededFiles(graph, keys).filter((file) => file.endsWith('.js'))
}
