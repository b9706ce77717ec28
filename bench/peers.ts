import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { compressBytes, compressSite } from '../src/site/files/compress-site.ts'
import { listFiles } from '../src/site/list-files.ts'
import type { ComparedPage } from './compared-page.ts'

export type PeerName = 'astro' | 'react-router'

/** A framework whose prerendered site is compared. */
export type Peer = {
  name: PeerName
  title: string
  /** Folder of its built site. */
  site: string
}

const home = fileURLToPath(new URL('peers/', import.meta.url))

const projects = [
  { name: 'astro', title: 'Astro', site: 'astro/dist' },
  { name: 'react-router', title: 'React Router', site: 'react-router/build/client' },
] as const

const PackageSchema = v.object({ version: v.string() })

/** Builds the same pages with each peer. Throws, and says what to do, when one is not installed or fails. */
export async function buildPeers(work: string, pages: readonly ComparedPage[]): Promise<Peer[]> {
  const file = join(work, 'pages.json')
  await writeFile(file, JSON.stringify(pages))
  const peers: Peer[] = []
  for (const { name, title, site } of projects) {
    const command = join(home, 'node_modules/.bin', name)
    if (!existsSync(command)) {
      throw new Error(`${title} is not installed: npm install --prefix bench/peers`)
    }
    await promisify(execFile)(process.execPath, [command, 'build'], {
      cwd: join(home, name),
      env: { ...process.env, PEER_PAGES: file, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    const folder = join(home, site)
    await compressSite(folder, 'best')
    await compressData(folder)
    peers.push({ name, title: `${title} ${readVersion(name)}`, site: folder })
  }
  return peers
}

/** Compresses the data of React Router's pages as JSON, which hosts know; their own ending few do. */
async function compressData(site: string): Promise<void> {
  const files = (await listFiles(site)).filter((file) => file.endsWith('.data'))
  for (const file of files) {
    const bytes = await readFile(join(site, file))
    for (const [ending, packed] of compressBytes(`${file}.json`, bytes, 'best')) {
      await writeFile(join(site, file + ending), packed)
    }
  }
}

function readVersion(name: PeerName): string {
  const json: unknown = JSON.parse(
    readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'),
  )
  return v.parse(PackageSchema, json).version
}
