import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundlePlugin } from './src/site/bundle-plugin.ts'
import { contentPlugin } from './src/site/content-plugin.ts'
import { scopeBriefly, scopeReadably } from './src/site/pages/class-names.ts'
import { inlineScriptPlugin } from './src/site/pages/inline-script.ts'
import { namedStyles } from './src/site/pages/named-styles.ts'
import { readSiteSettings } from './src/site/site-settings.ts'

export default defineConfig(({ command }) => ({
  base: readSiteSettings().base,
  plugins: [react(), contentPlugin(), inlineScriptPlugin(), bundlePlugin()],
  css: {
    modules: {
      generateScopedName:
        command === 'build' ? scopeBriefly(join(import.meta.dirname, 'src/app')) : scopeReadably,
    },
    postcss: { plugins: [namedStyles()] },
  },
  test: {
    pool: 'threads',
    // Property tests on a machine that has other work.
    testTimeout: 30_000,
    // On two cores the default is one worker, which waits while a test builds a site in a process of its own.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{src/core,src/site,e2e,bench,demo/draw}/**/*.test.ts', 'src/*.test.ts'],
          // Nothing here has state of its own, and loading the modules once saves most of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'browser', include: ['src/{app,worker}/**/*.test.ts'] } },
    ],
  },
}))
