import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatProblem, type Problem } from '../core/capture/problem.ts'
import type { SiteAddress } from '../core/publish/format-address.ts'
import { listCaptureFiles } from './files/capture-files.ts'
import { listDataFiles } from './files/data-files.ts'
import { listFeedFiles } from './files/feed-files.ts'
import { listSearchFiles } from './files/search-files.ts'
import { type CompiledSeeds, compileSeeds, findSeedsFolder } from './seeds/compile-seeds.ts'
import { missingSiteNotice, readSiteOrigin } from './site-address.ts'

/** Ms without a further change after which the captures are compiled again. */
const settleTime = 80

/** Compiles the captures into the site's data and feeds: emitted by a build, served and watched in dev. */
export function contentPlugin(): Plugin {
  const folder = findSeedsFolder()
  let site: SiteAddress = { origin: null, base: '/' }
  let compiled: CompiledSeeds | undefined
  return {
    name: 'simak-content',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved({ base }) {
      site = { origin: readSiteOrigin(), base }
    },
    async buildStart() {
      if (this.environment.mode !== 'build') return
      if (site.origin === null) this.info(missingSiteNotice)
      compiled = await compileSeeds(folder)
      const { errors, warnings } = partBySeverity(compiled.problems)
      for (const warning of warnings) this.info(formatProblem(warning))
      if (errors.length > 0) this.error(formatFailure(folder, errors))
      if (compiled.built.edition.total === 0)
        this.error(
          `There is no article in ${folder}. Put a saved page into it: see seeds/README.md.`,
        )
    },
    generateBundle() {
      if (compiled === undefined) return
      for (const [path, source] of listFiles(compiled, site)) {
        this.emitFile({ type: 'asset', fileName: path.slice(1), source })
      }
    },
    configureServer: (server) => serveContent(server, folder, site),
  }
}

/** Every file made of the captures: its path below the base, and its text. */
function listFiles(
  compiled: Pick<CompiledSeeds, 'compilations' | 'built'>,
  site: SiteAddress,
): Map<string, string> {
  return new Map([
    ...listDataFiles(compiled.built),
    ...listCaptureFiles(compiled),
    ...listFeedFiles(compiled.built, site),
    ...listSearchFiles(compiled.built),
  ])
}

function partBySeverity(problems: readonly Problem[]) {
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
  }
}

function formatFailure(folder: string, errors: readonly Problem[]): string {
  const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`
  return [`${count} in ${folder}:`, ...errors.map(formatProblem)].join('\n\n')
}

/** Serves the data in dev, and compiles it again whenever a file of the folder changes. */
async function serveContent(
  server: ViteDevServer,
  folder: string,
  site: SiteAddress,
): Promise<void> {
  let files = new Map<string, string>()
  const compile = async () => {
    const compiled = await compileSeeds(folder)
    files = listFiles(compiled, site)
    for (const problem of compiled.problems)
      server.config.logger.warn(`\n${formatProblem(problem)}`)
    return partBySeverity(compiled.problems).errors
  }
  await compile()

  const update = async () => {
    const errors = await compile()
    // An empty update takes away the message of an error that is mended.
    server.ws.send({ type: 'update', updates: [] })
    server.ws.send({ type: 'custom', event: 'simak:edition-changed' })
    if (errors.length > 0) showError(formatFailure(folder, errors))
  }
  const showError = (message: string) =>
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  const tellFailure = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    const text = `${folder} cannot be read (${reason}). The site stays as it was; put the folder back.`
    server.config.logger.error(text)
    showError(text)
  }
  // One after the other, so that a slow update never comes out on top of a newer one.
  let updating = Promise.resolve()
  const updateNext = () => {
    updating = updating.then(update).catch(tellFailure)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  server.watcher.add(resolve(folder))
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(resolve(folder))) return
    // A file that is being written is not read half-way, and many at once are one change.
    clearTimeout(timer)
    timer = setTimeout(updateNext, settleTime)
  })
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // This runs before the server takes the base off the address.
    const inSite = pathname.startsWith(site.base) ? pathname.slice(site.base.length - 1) : pathname
    const path = decodePath(inSite)
    const source = files.get(path)
    if (source === undefined && !/^\/(?:data|search-index)\//.test(path)) return next()
    response.statusCode = source === undefined ? 404 : 200
    response.setHeader('Content-Type', source === undefined ? 'text/plain' : findType(path))
    response.end(source ?? 'Not found')
  })
}

/** A path that is no valid percent-encoding names itself. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function findType(path: string): string {
  if (path.endsWith('.json')) return 'application/json'
  return path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/xml'
}
