import type { Plugin } from 'vite'
import { readSiteSettings } from './site-settings.ts'

/**
 * Chunks of the browser's bundle that are grouped by hand. All other parts are chunks of their own and load
 * later.
 */
const groups = [
  // The first script of a page, with the code that loads the rest.
  { name: 'boot', test: /src\/app\/boot\.ts$|vite\/preload-helper/, priority: 3 },
  // Two halves of about the same size, which the boot script runs in two tasks.
  {
    name: 'react',
    test: /src\/app\/react\.ts$|node_modules\/(?:react|react-dom|scheduler)\//,
    priority: 2,
  },
  // One file for all that the first page needs. Parts that load later share its modules, so without the group
  // it would be cut into pieces that compress worse.
  { name: 'main', test: /src\/app\/main\.tsx$/, priority: 1 },
]

/** Configures how Vite bundles the app for the browser and for prerendering. */
export function bundlePlugin(): Plugin {
  const { origin, hasWorker } = readSiteSettings()
  let mainFiles: string[] = []
  /**
   * Lists the files to preload with a part: its style sheets, for the boot script also what React's chunk imports,
   * and with that chunk the rest of the app. Names of other parts would only make each script longer.
   */
  const choosePreloads = (file: string, dependencies: string[], { hostId }: { hostId: string }) => {
    const isOfBoot = hostId.includes('boot')
    const needed = dependencies.filter(
      (name) => name.endsWith('.css') || (isOfBoot && name.includes('runtime')),
    )
    return isOfBoot && file.includes('react') ? [...needed, ...mainFiles] : needed
  }
  return {
    name: 'simak-bundle',
    generateBundle(_, files) {
      mainFiles = Object.keys(files).filter((file) => /\/main-[^/]+\.(?:css|js)$/.test(file))
    },
    config: (_, { command }) => ({
      define: {
        'import.meta.env.SIMAK_SITE': JSON.stringify(origin),
        'import.meta.env.SIMAK_WORKER': JSON.stringify(hasWorker && command === 'build'),
      },
      build: {
        // A separate file is fetched once; inlined, it would be part of every page.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false, resolveDependencies: choosePreloads },
        // Without this, Vite warns on a busy machine that plugins are slow.
        rolldownOptions: { checks: { bundlerTimings: false } },
      },
      environments: {
        client: {
          build: {
            // The manifest of the bundle, from which the worker's list is made.
            manifest: true,
            rolldownOptions: {
              // The first script names many others. Hashes in hexadecimal digits compress better there.
              output: {
                chunkFileNames: nameChunk,
                codeSplitting: { groups },
                hashCharacters: 'hex',
              },
              // The router's warnings to developers, on the console, would be part of the first script.
              treeshake: { manualPureFunctions: ['logDeprecation', 'warning'] },
            },
          },
        },
        ssr: {
          // The cache may be where no package can be found, so the bundle contains them.
          resolve: { noExternal: true },
          build: {
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/app/render.tsx',
              // The cache may be outside of any package that says what a `.js` file is.
              output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
              // Prerendering cannot wait for the parts that browsers load later, so it imports them at once.
              checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
            },
          },
        },
      },
    }),
  }
}

/** Names a chunk of words after its part and its language: `assets/share-id-….js`. */
function nameChunk({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, tag, part] = /\/i18n\/([\w-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? []
  return tag === undefined ? 'assets/[name]-[hash].js' : `assets/${part}-${tag}-[hash].js`
}
