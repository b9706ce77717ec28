import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/build/content-plugin.ts'
import { cleanBase } from './src/build/site-path.ts'
import { sitePlugin } from './src/build/site-plugin.ts'

export default defineConfig({
  base: cleanBase(process.env.SIMAK_BASE ?? '/'),
  plugins: [react(), contentPlugin(), sitePlugin()],
  build: {
    modulePreload: false,
    // A file of its own is fetched once; inline it would be part of every page.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Two halves of about one size, which the boot script runs in two tasks.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// }],
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
