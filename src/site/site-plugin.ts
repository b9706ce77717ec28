import { existsSync } from 'node:fs'
import { cp, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { paths } from '../core/publish/paths.ts'
import { compressFile, compressSite } from './files/compress-site.ts'
import { listOfflineFiles } from './offline/offline-files.ts'
import { listWorkerFiles } from './offline/worker-files.ts'
import { hasWorker, writeWorker } from './offline/worker-script.ts'
import { finishPages } from './pages/finish-pages.ts'
import { readPageTemplate } from './pages/page-template.ts'
import { prerender, type RenderPage } from './pages/prerender.ts'
import { readSiteOrigin } from './site-address.ts'

/** Where a site is put together, and where its finished whole appears. */
const workFolder = 'node_modules/.cache/simak'
const siteFolder = process.env.SIMAK_DIST || 'dist'

/**
 * Builds the app for the browser and for prerendering, prerenders every page, and only then moves
 * the whole to `dist`: a build that fails half-way leaves the site of the last one.
 */
export function sitePlugin(): Plugin {
  const site = join(workFolder, 'site')
  const render = join(workFolder, 'render')
  return {
    name: 'simak-site',
    config: (_, { command }) => ({
      define: {
        'import.meta.env.SIMAK_SITE': JSON.stringify(readSiteOrigin()),
        'import.meta.env.SIMAK_WORKER': JSON.stringify(hasWorker && command === 'build'),
      },
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
      const { base } = builder.config
      const template = await readPageTemplate(site)
      const groups = await prerender(
        site,
        { origin: readSiteOrigin(), base },
        template.html,
        readRenderPage(entry),
      )
      await finishPages(site, template, groups.values())
      await compressSite(site)
      await writeOfflineFiles(site, base)
      await replaceSite(site)
    },
  }
}

/** What makes a finished site work offline. It is about the other files, so it comes after them. */
async function writeOfflineFiles(site: string, base: string): Promise<void> {
  const listFile = join(site, paths.data.offline)
  const list = await listOfflineFiles(site)
  await writeFile(listFile, JSON.stringify(list))
  const files = await listWorkerFiles(site, base)
  await writeWorker(site, { ...files, isWhole: list.rest !== null })
  for (const file of [listFile, join(site, paths.worker)]) await compressFile(file)
}

/**
 * Puts a finished site in the place of the last, which stays until the new one is whole. The work
 * folder may be on another device, so the new one is copied beside it first.
 */
async function replaceSite(site: string): Promise<void> {
  const [next, last] = [`${siteFolder}.next`, `${siteFolder}.last`]
  for (const folder of [next, last]) await rm(folder, { recursive: true, force: true })
  await cp(site, next, { recursive: true })
  if (existsSync(siteFolder)) await rename(siteFolder, last)
  await rename(next, siteFolder)
  await rm(last, { recursive: true, force: true })
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
