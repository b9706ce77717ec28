import { basename, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundlePlugin } from './src/site/bundle-plugin.ts'
import { contentPlugin } from './src/site/content-plugin.ts'
import { leanRouterPlugin } from './src/site/lean-router.ts'
import { inlineScriptPlugin } from './src/site/pages/inline-script.ts'
import { readSettings } from './src/site/settings.ts'

export default defineConfig({
  base: readSettings().base,
  plugins: [react(), contentPlugin(), inlineScriptPlugin(), leanRouterPlugin(), bundlePlugin()],
  resolve: {
    // The package names its development build alone; the other, without its warnings, lies beside it.
    alias: [
      {
        find: /^react-router$/,
        replacement: resolve('node_modules/react-router/dist/production/index.mjs'),
      },
    ],
  },
  build: {
    modulePreload: {
      polyfill: false,
      // What React's file asks for comes beside it. Naming all that later parts need would cost the
      // first page their names.
      resolveDependencies: (_file, dependencies, { hostId }) =>
        dependencies.filter(
          (name) => name.endsWith('.css') || (hostId.includes('boot') && name.includes('runtime')),
        ),
    },
    // A file of its own is fetched once; inline it would be part of every page.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What loads the rest stands with the script that loads first.
            { name: 'boot', test: /src\/app\/boot\.ts$|vite\/preload-helper/, priority: 3 },
            // Two halves of about one size, which the boot script runs in two tasks.
            {
              name: 'react',
              test: /src\/app\/react\.ts$|node_modules\/(?:react|react-dom|scheduler)\//,
              priority: 2,
            },
            // All that the first page needs in one file: what opens later shares it, and would else
            // cut it into pieces that compress worse.
            { name: 'main', test: /src\/app\/main\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  css: {
    // Readable, and the same in every build; a module is named after its one component.
    modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` },
  },
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts', 'bench/**/*.test.ts'],
    // Property tests on a machine that has other work.
    testTimeout: 30_000,
  },
})
