import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { listArchive } from '../core/archive/list-archive.ts'
import { formatProblem, type Problem } from '../core/capture/problem.ts'
import type { SiteAddress } from '../core/publish/format-address.ts'
import type { BuildMemory } from './build-memory.ts'
import { hashSources } from './bundle/hash-sources.ts'
import { describeFailure } from './commands/describe-failure.ts'
import { listContentFiles } from './files/content-files.ts'
import { compileSeeds } from './seeds/compile-seeds.ts'
import { openEarlierWork } from './seeds/earlier-work.ts'
import { readSiteSettings, type SiteSettings } from './site-settings.ts'

/** Ms without another change after which the captures are compiled again. */
const settleMs = 80

/** Serves the site's data, feeds and pictures in dev, and compiles them again after each change of a capture. */
export function contentPlugin(): Plugin {
  return {
    name: 'simak-content',
    configureServer: (server) => {
      return serveContent(server, readSiteSettings())
    },
  }
}

function formatFailure(folder: string, errors: readonly Problem[]): string {
  const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`
  return [`${count} in ${folder}:`, ...errors.map(formatProblem)].join('\n\n')
}

async function serveContent(
  server: ViteDevServer,
  { seeds: folder, cache, origin, base }: SiteSettings,
): Promise<void> {
  const site: SiteAddress = { origin, base }
  // Vite starts this server anew when the compiler's sources change.
  const { compiler } = await hashSources()
  /** What one compilation has worked out, for the next. */
  const known = new Map<string, unknown>()
  const memory: BuildMemory = {
    recall: (key) => known.get(key),
    remember: (key, value) => known.set(key, value),
  }
  /** Formats each file, when it is asked for. */
  let formats = new Map<string, () => string>()
  let pictures: ReadonlyMap<string, string> = new Map()
  const compile = async () => {
    const earlier = openEarlierWork({ seeds: folder, cache }, compiler)
    const compiled = await compileSeeds(folder, earlier.options)
    earlier.save()
    const archive = listArchive(compiled.built)
    const files = [...listContentFiles(compiled, archive, site, memory)]
    formats = new Map(files.map(({ path, format }) => [path, format]))
    pictures = compiled.pictures.sources
    for (const problem of compiled.problems)
      server.config.logger.warn(`\n${formatProblem(problem)}`)
    return compiled.problems.filter(({ severity }) => severity === 'error')
  }
  await compile().catch((error: unknown) => {
    const failure = new Error(describeFailure(error))
    // Vite prints the stack, which tells a keeper nothing.
    failure.stack = failure.message
    throw failure
  })

  const update = async () => {
    const errors = await compile()
    // An empty update closes the error overlay.
    server.ws.send({ type: 'update', updates: [] })
    server.ws.send({ type: 'custom', event: 'simak:edition-changed' })
    if (errors.length > 0) showError(formatFailure(folder, errors))
  }
  const showError = (message: string) =>
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  const reportFailure = (error: unknown) => {
    const text = `${describeFailure(error)} The site stays as it was; put the folder back.`
    server.config.logger.error(text)
    showError(text)
  }
  // Updates run one after another, so a slow one never overwrites a newer one.
  let updating = Promise.resolve()
  const updateNext = () => {
    updating = updating.then(update).catch(reportFailure)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  server.watcher.add(resolve(folder))
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(resolve(folder))) return
    // The delay keeps half-written files from being read and merges many changes into one.
    clearTimeout(timer)
    timer = setTimeout(updateNext, settleMs)
  })
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // This middleware runs before Vite removes the base from the address.
    const inSite = pathname.startsWith(site.base) ? pathname.slice(site.base.length - 1) : pathname
    const path = decodePath(inSite)
    const picture = pictures.get(path)
    if (picture !== undefined) {
      if (path.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml')
      createReadStream(picture).on('error', next).pipe(response)
      return
    }
    const format = formats.get(path)
    if (format === undefined && !/^\/(?:data|search-index)\//.test(path)) return next()
    response.statusCode = format === undefined ? 404 : 200
    response.setHeader('Content-Type', format === undefined ? 'text/plain' : findType(path))
    response.end(format === undefined ? 'Not found' : format())
  })
}

/** Decodes a path. Returns it unchanged if its percent-encoding is invalid. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function findType(path: string): string {
  if (path.endsWith('.json')) return 'application/json'
  return /\.txt$|SUMS$/.test(path) ? 'text/plain; charset=utf-8' : 'application/xml'
}
