import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.ts'
import { sampleBuild } from './sample-archive.ts'
import { subPathBuild } from './sub-path.ts'
import { playwrightCli, thisMachine } from './this-machine.ts'
import { versionsBuild } from './versions-site.ts'

const buildCommand = fileURLToPath(new URL('../src/site/commands/build.ts', import.meta.url))

/** `tsx e2e/run.ts [arguments of playwright test]`: runs the end-to-end tests on the built site. */
async function main(): Promise<number> {
  const browser = await findBrowser(thisMachine())
  if ('problem' in browser) {
    process.stderr.write(`${browser.problem}\n`)
    return 1
  }
  process.stdout.write(`Browser: ${browser.path}\n`)
  for (const settings of [subPathBuild, versionsBuild, sampleBuild]) {
    const built = await run(['--import', 'tsx', buildCommand], settings)
    if (built !== 0) return built
  }

  const config = fileURLToPath(new URL('playwright.config.ts', import.meta.url))
  return run([playwrightCli, 'test', '-c', config, ...process.argv.slice(2)], {
    SIMAK_BROWSER: browser.path,
    SIMAK_E2E_PORT: String(await freePort()),
    SIMAK_E2E_SUB_PATH_PORT: String(await freePort()),
    SIMAK_E2E_VERSIONS_PORT: String(await freePort()),
    SIMAK_E2E_SAMPLE_PORT: String(await freePort()),
  })
}

/** Runs a Node script, and resolves to its exit code. */
function run(args: string[], variables: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables }
    const runner = spawn(process.execPath, args, { stdio: 'inherit', env })
    // Ctrl-C reaches the test runner by itself; this process only waits for it to clean up.
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
