import type { Plugin } from 'vite'
import { readSettings } from './settings.ts'

/** Folder in which a site is put together, out of the way of the last one. */
export const siteFolder = 'node_modules/.cache/simak/site'
/** Folder of the app as Node runs it to prerender pages. */
export const renderFolder = 'node_modules/.cache/simak/render'

/** Files of the browser's bundle that are put together by hand; all other parts load later, by themselves. */
const groups = [
  // The script that a page loads first, with what loads the rest.
  { name: 'boot', test: /src\/app\/boot\.ts$|vite\/preload-helper/, priority: 3 },
  // Two halves of about one size, which the boot script runs in two tasks.
  {
    name: 'react',
    test: /src\/app\/react\.ts$|node_modules\/(?:react|react-dom|scheduler)\//,
    priority: 2,
  },
  // All that the first page needs in one file: parts that load later share it, and would otherwise cut
  // it into pieces that compress worse.
  { name: 'main', test: /src\/app\/main\.tsx$/, priority: 1 },
]

/** Tells Vite how the app is bundled: for the browser, and for prerendering. */
export function bundlePlugin(): Plugin {
  const { origin, hasWorker } = readSettings()
  return {
    name: 'simak-bundle',
    config: (_, { command }) => ({
      define: {
        'import.meta.env.SIMAK_SITE': JSON.stringify(origin),
        'import.meta.env.SIMAK_WORKER': JSON.stringify(hasWorker && command === 'build'),
      },
      build: {
        // A file of its own is fetched once; inlined, it would be part of every page.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false, resolveDependencies: choosePreloads },
        // On a busy machine every build would warn that it is slow.
        rolldownOptions: { checks: { bundlerTimings: false } },
      },
      environments: {
        client: {
          build: {
            outDir: siteFolder,
            emptyOutDir: true,
            // The list of the bundle's files from which the worker's list is made.
            manifest: true,
            rolldownOptions: { output: { chunkFileNames: nameChunk, codeSplitting: { groups } } },
          },
        },
        ssr: {
          build: {
            outDir: renderFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/app/render.tsx' },
          },
        },
      },
    }),
  }
}

/** Names a file of words after its part and its language: `assets/share-id-….js`. */
function nameChunk({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, tag, part] = /\/i18n\/([\w-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? []
  return tag === undefined ? 'assets/[name]-[hash].js' : `assets/${part}-${tag}-[hash].js`
}

/**
 * Files that are fetched along with a part: its style sheets, and what React's file imports. A page
 * carries these names, so it names no script of a part that loads later.
 */
function choosePreloads(
  _file: string,
  dependencies: string[],
  { hostId }: { hostId: string },
): string[] {
  return dependencies.filter(
    (name) => name.endsWith('.css') || (hostId.includes('boot') && name.includes('runtime')),
  )
}
