import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PublishedArticle } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { compressSite } from '../src/site/files/compress-site.ts'
import { createSiteServer, listenLocally } from '../src/site/server/site-server.ts'
import { describePage } from './compared-page.ts'
import { minifyStyle, renderLimitPage } from './limit-page.ts'
import { buildPeers, type PeerName } from './peers.ts'

export type SiteName = 'limit' | PeerName | 'simak'

/** A site that is visited. */
export type ComparedSite = {
  name: SiteName
  /** Its name in the table. */
  title: string
  /** Its address, without a slash at the end. */
  origin: string
}

/** The sites of a comparison on this machine, served by the same server. */
export type Sites = {
  /** In the order of the table: the limit page first, Simak last. */
  list: readonly ComparedSite[]
  /** The address of Simak's. */
  simak: string
  close: () => Promise<void>
}

/** Writes the limit page of every article, and serves it, peers if they are wanted, and the built site, compressed. */
export async function openSites(
  site: string,
  articles: readonly PublishedArticle[],
  hasPeers: boolean,
): Promise<Sites> {
  const work = await mkdtemp(join(tmpdir(), 'simak-bench-'))
  const servers: Server[] = []
  const close = async () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
    await rm(work, { recursive: true, force: true })
  }
  const serve = async (root: string) => {
    const server = createSiteServer({ root })
    servers.push(server)
    return `http://127.0.0.1:${await listenLocally(server, 0)}`
  }
  try {
    const limit = join(work, 'limit')
    await writeLimitSite(limit, articles)
    const peers = hasPeers ? await buildPeers(work, articles.map(describePage)) : []
    const list: ComparedSite[] = [{ name: 'limit', title: 'limit', origin: await serve(limit) }]
    for (const { name, title, site } of peers) list.push({ name, title, origin: await serve(site) })
    const simak = await serve(site)
    list.push({ name: 'simak', title: 'Simak', origin: simak })
    return { list, simak, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Reads the style of the limit pages, minified. */
export async function readLimitStyle(): Promise<string> {
  return minifyStyle(await readFile(new URL('limit.css', import.meta.url), 'utf8'))
}

async function writeLimitSite(folder: string, articles: readonly PublishedArticle[]) {
  const style = await readLimitStyle()
  for (const article of articles) {
    const page = join(folder, decodeURIComponent(paths.article(article.slug)))
    await mkdir(page, { recursive: true })
    await writeFile(join(page, 'index.html'), renderLimitPage(article, style))
  }
  await compressSite(folder, 'best')
}
