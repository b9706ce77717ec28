import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, relative, resolve } from 'node:path'
import { cleanBase } from '../server/site-path.ts'
import { createSiteServer, listenLocally } from '../server/site-server.ts'

const usualPort = 4173

/** `tsx src/site/commands/serve.ts [folder]`: opens the built site on this machine until it is stopped. */
async function main(): Promise<void> {
  const root = resolve(process.argv[2] ?? 'dist')
  if (!existsSync(join(root, 'index.html'))) {
    const folder = relative(process.cwd(), root) || '.'
    throw new Error(`There is no built site in "${folder}" yet. Build it first: npm run build`)
  }
  const base = cleanBase(process.env.SIMAK_BASE ?? '/')
  const server = createSiteServer({ root, base })
  const port = await listen(server, process.env.PORT ?? '')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
  process.stdout.write(`Simak is open at http://localhost:${port}${base}\n`)
}

/** A port that was asked for is a promise; without one, the next free port will do. */
async function listen(server: Server, asked: string): Promise<number> {
  if (asked !== '') {
    if (!/^\d{1,5}$/.test(asked)) throw new Error(`PORT has to be a number, not "${asked}".`)
    return listenLocally(server, Number(asked)).catch((error: unknown) => {
      if (!isTaken(error)) throw error
      throw new Error(`Port ${asked} is taken. Give another: PORT=${Number(asked) + 1} npm start`)
    })
  }
  for (let port = usualPort; port < usualPort + 20; port++) {
    try {
      return await listenLocally(server, port)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new Error(`No port from ${usualPort} on is free. Give another: PORT=8080 npm start`)
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
