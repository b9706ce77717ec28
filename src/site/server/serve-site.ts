import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { findErrorCode } from '../error-code.ts'
import type { SiteSettings } from '../site-settings.ts'
import { createSiteServer, listenLocally } from './site-server.ts'

const usualPort = 4173
/** Number of ports to try if none was requested. */
const triedPorts = 20

/**
 * Serves a built site on this machine until the process is stopped, and returns its address. If no port was
 * requested, it is the first free one from `firstPort` on.
 */
export async function serveSite(
  { dist, base, port }: Pick<SiteSettings, 'dist' | 'base' | 'port'>,
  firstPort = usualPort,
): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in "${dist}" yet. Build it first: npm run build`)
  }
  const server = createSiteServer({ root: dist, base })
  const taken = await listen(server, port, firstPort)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
  return `http://localhost:${taken}${base}`
}

/** Listens on exactly the requested port, or else on the first free one. */
async function listen(server: Server, asked: number | null, firstPort: number): Promise<number> {
  if (asked !== null) {
    return listenLocally(server, asked).catch((error: unknown) => {
      if (!isTaken(error)) throw error
      throw new Error(`Port ${asked} is taken. Give another: PORT=${asked + 1} npm start`)
    })
  }
  for (let port = firstPort; port < firstPort + triedPorts; port++) {
    try {
      return await listenLocally(server, port)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new Error(`No port from ${firstPort} on is free. Give another: PORT=8080 npm start`)
}

function isTaken(error: unknown): boolean {
  return findErrorCode(error) === 'EADDRINUSE'
}
