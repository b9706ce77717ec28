import { type BundleGraph, findChunk, listNeededFiles } from '../src/site/files/bundle-graph.ts'

/** Groups of vite.config.ts that a first visit loads: `app/boot.ts` imports the other two. */
const firstGroups = ['boot', 'react', 'main']

/** The script files of a first visit: those that the boot script loads, with all that they need. */
export function findFirstScripts(graph: BundleGraph): string[] {
  return listScripts(
    graph,
    firstGroups.map((name) => findChunk(graph, name)),
  )
}

/** The scripts that one source file or built file cannot run without, itself included. */
export function findScriptsOf(graph: BundleGraph, wanted: string): string[] {
  return listScripts(graph, [findChunk(graph, wanted)])
}

function listScripts(graph: BundleGraph, keys: readonly string[]): string[] {
  return listNeededFiles(graph, keys).filter((file) => file.endsWith('.js'))
}
