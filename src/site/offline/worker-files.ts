import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../core/publish/paths.ts'
import { findStaticImports } from './static-imports.ts'

/** The list of a build's own files that its worker is made with. */
export type WorkerFiles = {
  base: string
  /** Of the same files the same. */
  id: string
  /** Without these no page works offline. `revision` is null where the name says it. */
  shell: { url: string; revision: string | null }[]
  /** Addresses of the app's other scripts and styles. A font or an icon is kept when it is first used. */
  rest: string[]
}

/** Pages that are there offline without having been opened, by their address below the base. */
const shellPages = [
  ['', 'index.html'],
  [paths.library.slice(1), `${paths.library.slice(1)}/index.html`],
  [paths.searchPage.slice(1), `${paths.searchPage.slice(1)}/index.html`],
  [paths.offline.slice(1), paths.offline.slice(1)],
] as const

/** Lists the files of a finished site, after its pages are written. */
export async function listWorkerFiles(site: string, base: string): Promise<WorkerFiles> {
  const assets = (await readdir(join(site, 'assets'))).filter((name) => !/\.(?:br|gz)$/.test(name))
  const first = await findFirstAssets(site, assets)
  const pages = await Promise.all(
    shellPages.map(async ([path, file]) => ({
      url: base + path,
      revision: hash(await readFile(join(site, file))),
    })),
  )
  const toUrl = (name: string) => `${base}assets/${name}`
  const shell = [...pages, ...first.map((name) => ({ url: toUrl(name), revision: null }))]
  const rest = assets
    .filter((name) => /\.(?:js|css)$/.test(name) && !first.includes(name))
    .map(toUrl)
  return { base, id: hash(JSON.stringify([shell, rest])), shell, rest }
}

/** Parts of the app that a reader needs just when the line is down. */
const offlineParts = /^(?:library|offline|recover|searching)-[^/]+\.js$/

/**
 * What the app needs to start, and to be of use offline: all that a page names, all that its script
 * names, the parts above, and what these files cannot run without.
 */
async function findFirstAssets(site: string, assets: readonly string[]): Promise<string[]> {
  const read = (name: string) => readFile(join(site, 'assets', name), 'utf8')
  const namesIn = (text: string) => assets.filter((name) => text.includes(name))
  const named = namesIn(await readFile(join(site, paths.offline), 'utf8'))
  const found = new Set([...named, ...assets.filter((name) => offlineParts.test(name))])
  for (const script of named.filter((name) => name.endsWith('.js'))) {
    for (const name of namesIn(await read(script))) found.add(name)
  }
  for (const name of found) {
    if (!name.endsWith('.js')) continue
    for (const imported of findStaticImports(await read(name))) found.add(imported)
    for (const sheet of assets.filter(isSheetOf(name))) found.add(sheet)
  }
  return [...found].sort()
}

/** A part's style sheet has the part's name before its own mark. */
function isSheetOf(script: string): (name: string) => boolean {
  const part = script.replace(/-[\w-]{8}\.js$/, '-')
  return (name) => name.startsWith(part) && /^[\w-]{8}\.css$/.test(name.slice(part.length))
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
