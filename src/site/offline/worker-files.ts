import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languageTags } from '../../core/language/languages.ts'
import { paths } from '../../core/publish/paths.ts'
import {
  type BundleGraph,
  findChunk,
  listNeededFiles,
  readBundleGraph,
} from '../files/bundle-graph.ts'

/** The list of a build's own files that its worker is made with. */
export type WorkerFiles = {
  base: string
  /** Hash of the two lists below: equal for equal files. */
  id: string
  /** Files without which no page works offline. `revision` is null where the address holds a hash. */
  shell: { url: string; revision: string | null }[]
  /** Addresses of the app's other scripts and styles. Fonts are cached when they are first used. */
  rest: string[]
}

/** Pages that can be read offline without a visit, by their address below the base. */
const shellPages = [
  ['', 'index.html'],
  [paths.library.slice(1), `${paths.library.slice(1)}/index.html`],
  [paths.searchPage.slice(1), `${paths.searchPage.slice(1)}/index.html`],
  [paths.offline.slice(1), paths.offline.slice(1)],
] as const

/** Parts of the app that a reader needs just when the line is down. */
const offlineParts = [
  'src/app/library/library.ts',
  'src/app/loading/recover-from-deploy.ts',
  'src/app/offline/offline-companion.tsx',
  'src/app/offline/offline-status.tsx',
  'src/app/pages/library-shelves.tsx',
  'src/app/pages/searching.tsx',
]

/** The words of these parts, in every language: a reader may change the language offline, too. */
const offlineWords = languageTags.flatMap((tag) =>
  ['library', 'offline', 'search', 'shelves'].map((part) => `src/app/i18n/${tag}/${part}.ts`),
)

/** Lists the files of a finished site, after its pages are written. */
export async function listWorkerFiles(site: string, base: string): Promise<WorkerFiles> {
  const graph = await readBundleGraph(site)
  const named = findNamedAssets(await readFile(join(site, paths.offline), 'utf8'))
  const first = [...new Set([...named, ...listFirstFiles(graph, named)])].sort()
  const pages = await Promise.all(
    shellPages.map(async ([path, file]) => ({
      url: base + path,
      revision: hash(await readFile(join(site, file))),
    })),
  )
  const shell = [...pages, ...first.map((file) => ({ url: base + file, revision: null }))]
  const rest = [...new Set([...graph.values()].flatMap(({ file, css }) => [file, ...css]))]
    .filter((file) => /\.(?:js|css)$/.test(file) && !first.includes(file))
    .sort()
    .map((file) => base + file)
  return { base, id: hash(JSON.stringify([shell, rest])), shell, rest }
}

/** Files under `assets/` that a page's markup or its own styles name: script, typeface. */
function findNamedAssets(html: string): string[] {
  return [...html.matchAll(/assets\/[\w.-]+/g)].map(([path]) => path)
}

/**
 * Files that the app needs to start and to be of use offline: what the scripts of the page load, the
 * parts above with their words, and what these cannot run without.
 */
function listFirstFiles(graph: BundleGraph, named: readonly string[]): string[] {
  const scripts = named.filter((file) => file.endsWith('.js')).map((file) => findChunk(graph, file))
  const loaded = scripts.flatMap((key) => graph.get(key)?.dynamicImports ?? [])
  const parts = [...offlineParts, ...offlineWords].map((source) => findChunk(graph, source))
  return listNeededFiles(graph, [...scripts, ...loaded, ...parts])
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
