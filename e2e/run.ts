import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.ts'
import { playwrightCli, thisMachine } from './this-machine.ts'

/** `tsx e2e/run.ts [what playwright test takes]`: the end-to-end tests on the built site. */
async function main(): Promise<number> {
  const browser = await findBrowser(thisMachine())
  if ('problem' in browser) {
    process.stderr.write(`${browser.problem}\n`)
    return 1
  }
  process.stdout.write(`Browser: ${browser.path}\n`)
  const config = fileURLToPath(new URL('playwright.config.ts', import.meta.url))
  const args = [playwrightCli, 'test', '-c', config, ...process.argv.slice(2)]
  const env = {
    ...process.env,
    SIMAK_BROWSER: browser.path,
    SIMAK_E2E_PORT: String(await freePort()),
  }
  return new Promise((resolve, reject) => {
    const runner = spawn(process.execPath, args, { stdio: 'inherit', env })
    // Ctrl-C reaches the runner by itself; we only wait for it to clean up.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => runner.kill('SIGTERM'))
    runner.once('error', reject)
    runner.once('exit', (code) => resolve(code ?? 1))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

process.exitCode = await main()
