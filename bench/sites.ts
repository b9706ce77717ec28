import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PublishedArticle } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { compressSite } from '../src/site/files/compress-site.ts'
import { createSiteServer, listenLocally } from '../src/site/server/site-server.ts'
import { minifyStyle, renderLimitPage } from './limit-page.ts'

export type SiteName = 'limit' | 'simak'

/** Both sites on this machine, served by the same server. */
export type Sites = {
  /** The address of each site, without a slash at the end. */
  origins: Record<SiteName, string>
  close: () => Promise<void>
}

/** Writes the limit page of every article, and serves it and the built site, compressed. */
export async function openSites(
  site: string,
  articles: readonly PublishedArticle[],
): Promise<Sites> {
  const work = await mkdtemp(join(tmpdir(), 'simak-bench-'))
  const limit = join(work, 'limit')
  await writeLimitSite(limit, articles)
  const servers = [createSiteServer({ root: limit }), createSiteServer({ root: site })] as const
  const [limitPort, simakPort] = [
    await listenLocally(servers[0], 0),
    await listenLocally(servers[1], 0),
  ]
  return {
    origins: {
      limit: `http://127.0.0.1:${limitPort}`,
      simak: `http://127.0.0.1:${simakPort}`,
    },
    close: async () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
      await rm(work, { recursive: true, force: true })
    },
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
