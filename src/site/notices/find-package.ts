import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'

/** A package with code or files in the bundle. */
export type BundledPackage = {
  name: string
  version: string
  /** SPDX identifier, as the package states it. */
  licence: string
  /** Full text of the licence. */
  text: string
}

/** Project files that are derived from a package: `npm run fonts` cuts the typeface. */
const cutFiles = [
  { folder: 'src/app/styles/fonts/', name: '@fontsource-variable/newsreader' },
] as const

const ManifestSchema = v.object({ name: v.string(), version: v.string(), license: v.string() })

/** Names of licence files in npm packages. */
const licenceFile = /^(?:licen[cs]e|copying|notice|ofl)(?:\.(?:md|txt))?$/i

/** Vite's licence file also lists what Vite was built with, none of which reaches a reader. */
const bundledLicences = '# Licenses of bundled dependencies'

/**
 * Returns the folder of the package that a module belongs to, or null for a module of the project. A virtual
 * module (`\0vite/preload-helper.js`) belongs to the package in its name.
 *
 * @example findPackageFolder('/srv/simak/node_modules/react/index.js', '/srv/simak')
 * // → '/srv/simak/node_modules/react'
 */
export function findPackageFolder(moduleId: string, root: string): string | null {
  const id = moduleId.replaceAll('\\', '/').replace(/\?.*$/, '')
  const [, folder] = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
  if (folder !== undefined) return resolve(root, folder)
  const cut = cutFiles.find((file) => id.includes(file.folder))
  if (cut !== undefined) return join(root, 'node_modules', cut.name)
  const [, virtual] = /^\0((?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? []
  return virtual === undefined ? null : findToolFolder(virtual, root)
}

/**
 * Returns the folder of a tool that adds code of its own. Rolldown is a dependency of Vite, not of the
 * project.
 */
function findToolFolder(name: string, root: string): string {
  const hoisted = join(root, 'node_modules', name)
  if (existsSync(hoisted)) return hoisted
  const requireOfVite = createRequire(createRequire(join(root, '_')).resolve('vite/package.json'))
  return dirname(requireOfVite.resolve(`${name}/package.json`))
}

/** Reads the name, version and licence of a package. Throws when the package has no licence text. */
export async function readPackage(folder: string): Promise<BundledPackage> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8')
  const { name, version, license } = v.parse(ManifestSchema, JSON.parse(manifest))
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file)).sort()
  if (files.length === 0) throw new Error(`The package ${name} holds no licence text.`)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const [text = ''] = texts.join('\n').split(bundledLicences)
  return { name, version, licence: license, text: text.trim() }
}
