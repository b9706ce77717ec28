import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { languageTags } from '../../core/language/languages.ts'
import { paths } from '../../core/publish/paths.ts'
import {
  type BundleGraph,
  findChunk,
  graphFile,
  listNeededFiles,
  parseBundleGraph,
} from '../files/bundle-graph.ts'
import { needFile, type SiteReader } from '../output/site-files.ts'

/** Files of a build that its worker caches. */
export type WorkerFiles = {
  base: string
  /** Hash of the two lists below. */
  id: string
  /** Files that every page needs offline. `revision` is null if the address contains a hash. */
  shell: { url: string; revision: string | null }[]
  /** Addresses of the app's other scripts and styles, but for those that are cached when they are first used. */
  rest: string[]
}

/** Addresses, below the base, of pages that are cached without a visit. */
const shellPages = [
  ['', 'index.html'],
  [paths.library.slice(1), `${paths.library.slice(1)}/index.html`],
  [paths.searchPage.slice(1), `${paths.searchPage.slice(1)}/index.html`],
  [paths.offline.slice(1), paths.offline.slice(1)],
] as const

/** Parts of the app that must also work offline. */
const offlineParts = [
  'src/app/library/library.ts',
  'src/app/loading/recover-from-deploy.ts',
  'src/app/offline/offline-companion.tsx',
  'src/app/offline/offline-status.tsx',
  'src/app/pages/library-shelves.tsx',
  'src/app/pages/searching.tsx',
  'src/app/pages/tool-pages.tsx',
]

/** Parts that few readers use, or nobody offline, and their words: they are cached when they are first used. */
const rareParts = [
  'src/app/export/export-selection.tsx',
  'src/app/export/make-epub.ts',
  'src/app/pages/archive-pages.tsx',
  'src/app/pages/changes-pages.tsx',
  'src/app/pages/sharing.tsx',
  'src/app/provenance/provenance-panel.tsx',
  'src/app/stories/fetch-beginnings.ts',
  ...languageTags.flatMap((tag) =>
    ['archive', 'changes', 'downloads', 'exports', 'provenance', 'share'].map(
      (part) => `src/app/i18n/${tag}/${part}.ts`,
    ),
  ),
]

/** The words of these parts in every language, because a reader may change the language offline. */
const offlineWords = languageTags.flatMap((tag) =>
  ['library', 'offline', 'search', 'shelves'].map((part) => `src/app/i18n/${tag}/${part}.ts`),
)

/** Lists the files of a site whose pages are written. */
export async function listWorkerFiles(site: SiteReader, base: string): Promise<WorkerFiles> {
  const graph = parseBundleGraph(JSON.parse(await readFile(needFile(site, graphFile), 'utf8')))
  const named = findNamedAssets(await readFile(needFile(site, paths.offline), 'utf8'))
  const first = [...new Set([...named, ...listFirstFiles(graph, named)])].sort()
  const pages = await Promise.all(
    shellPages.map(async ([path, file]) => ({
      url: base + path,
      revision: hash(await readFile(needFile(site, file))),
    })),
  )
  const shell = [...pages, ...first.map((file) => ({ url: base + file, revision: null }))]
  const rare = new Set(rareParts.map((source) => findChunk(graph, source)))
  const others = [...graph].flatMap(([key, { file, css }]) => (rare.has(key) ? [] : [file, ...css]))
  const rest = [...new Set(others)]
    .filter((file) => /\.(?:js|css)$/.test(file) && !first.includes(file))
    .sort()
    .map((file) => base + file)
  return { base, id: hash(JSON.stringify([shell, rest])), shell, rest }
}

/** Finds files under `assets/` in a page's markup or inline styles: scripts and fonts. */
function findNamedAssets(html: string): string[] {
  return [...html.matchAll(/assets\/[\w.-]+/g)].map(([path]) => path)
}

/**
 * Lists the files that the app needs to start and to work offline: the scripts of the page, the parts above
 * with their words, and all their imports.
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
