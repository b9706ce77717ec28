import type { Plugin } from 'vite'
import { readSettings } from './settings.ts'

/** Folder in which a site is put together, out of the way of the last one. */
export const siteFolder = 'node_modules/.cache/simak/site'
/** Folder of the app as Node runs it to prerender pages. */
export const renderFolder = 'node_modules/.cache/simak/render'

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
      // On a busy machine every build would warn that it is slow.
      build: { rolldownOptions: { checks: { bundlerTimings: false } } },
      environments: {
        client: { build: { outDir: siteFolder, emptyOutDir: true } },
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
