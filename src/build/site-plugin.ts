import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { prerender, type RenderPage } from './prerender.ts'

/** Where a site is put together, and where its finished whole appears. */
const workFolder = 'node_modules/.cache/simak'
const siteFolder = 'dist'

/**
 * Builds the app for the browser and for prerendering, prerenders every page, and only then moves
 * the whole to `dist`: a build that fails half-way leaves the site of the last one.
 */
export function sitePlugin(): Plugin {
  const site = join(workFolder, 'site')
  const render = join(workFolder, 'render')
  return {
    name: 'simak-site',
    config: () => ({
      builder: {},
      environments: {
        client: { build: { outDir: site, emptyOutDir: true } },
        ssr: {
          build: {
            outDir: render,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/app/render.tsx' },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (client === undefined || ssr === undefined) throw new Error('An environment is missing.')
      await builder.build(client)
      await builder.build(ssr)
      const entry: unknown = await import(pathToFileURL(resolve(render, 'render.js')).href)
      await prerender(site, builder.config.base, readRenderPage(entry))
      await rm(siteFolder, { recursive: true, force: true })
      await rename(site, siteFolder)
    },
  }
}

/** The one function that the build takes from the app. */
function readRenderPage(entry: unknown): RenderPage {
  if (typeof entry === 'object' && entry !== null && 'renderPage' in entry) {
    const { renderPage } = entry
    if (isRenderPage(renderPage)) return renderPage
  }
  throw new Error('src/app/render.tsx does not export renderPage.')
}

function isRenderPage(value: unknown): value is RenderPage {
  return typeof value === 'function'
}
