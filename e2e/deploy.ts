import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from '../src/site/list-files.ts'
import { listenLocally } from '../src/site/server/site-server.ts'
import { test as base } from './site.ts'
import { subPathBuild } from './sub-path.ts'

/** A host of the built site whose files a test can change, like a deploy. */
export type Deploy = {
  url: string
  /** Renames every script, like a build in which everything has changed. */
  deployNext: () => Promise<void>
  edit: (path: string, change: (text: string) => string) => Promise<void>
  /** From now on the host answers this address with a page and status 200. */
  answerWithPage: (path: string) => Promise<void>
  removeFile: (path: string) => Promise<void>
  /** Paths of the files under `assets/`. */
  listAssets: () => Promise<string[]>
  /** From now on the host answers every request with an error page. */
  breakDown: () => Promise<void>
  /** Stops the host. */
  stop: () => void
}

/** Playwright's `test` with a host for each test and a service worker. */
export const test = base.extend<{ deploy: Deploy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the needed fixtures from the pattern.
  deploy: async ({}, use, { project }) => {
    const folder = await mkdtemp(join(tmpdir(), 'simak-deploy-'))
    const path = new URL(project.use.baseURL ?? 'http://127.0.0.1/').pathname
    await cp(path === '/' ? 'dist' : subPathBuild.SIMAK_DIST, folder, { recursive: true })
    for (const file of await listFiles(folder)) {
      if (/\.(?:br|gz)$/.test(file)) await rm(join(folder, file))
    }
    const { host, port } = await startHost(folder, path)
    await use(createDeploy(folder, `http://127.0.0.1:${port}${path}`, host))
    host.kill()
    await rm(folder, { recursive: true })
  },
  baseURL: async ({ deploy }, use) => use(deploy.url),
  serviceWorkers: 'allow',
})

function createDeploy(folder: string, url: string, host: ChildProcess): Deploy {
  const edit: Deploy['edit'] = async (path, change) => {
    const file = join(folder, path)
    // Renamed into place, so that a page never gets a half-written file.
    await writeFile(`${file}.new`, change(await readFile(file, 'utf8')))
    await rename(`${file}.new`, file)
  }
  const listAssets = async () =>
    (await readdir(join(folder, 'assets'))).map((name) => `assets/${name}`)
  return {
    url,
    edit,
    listAssets,
    async deployNext() {
      const scripts = (await readdir(join(folder, 'assets'))).filter(isRenamed)
      const rename = (text: string) =>
        scripts
          .reduce((changed, name) => changed.replaceAll(name, nameNext(name)), text)
          .replaceAll(/\bid:(["'`])[0-9a-f]{12}\1/g, 'id:"next"')
      for (const file of await listFiles(folder)) {
        if (/\.(?:html|js|json)$/.test(file)) await edit(file, rename)
      }
      for (const name of scripts) {
        const script = join(folder, 'assets', name)
        await cp(script, join(folder, 'assets', nameNext(name)))
        await rm(script)
      }
    },
    async answerWithPage(path) {
      const place = join(folder, path)
      await rm(place, { recursive: true, force: true })
      await mkdir(place, { recursive: true })
      await cp(join(folder, 'index.html'), join(place, 'index.html'))
    },
    removeFile: (path) => rm(join(folder, path)),
    async breakDown() {
      host.kill()
      await new Promise((resolve) => host.once('exit', resolve))
      const broken = createServer((_, response) => {
        response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>500</h1>')
      })
      await listenLocally(broken.unref(), Number(new URL(url).port))
    },
    stop: () => host.kill(),
  }
}

/** Whether a build renames a script: all but the one without imports, whose content does not change. */
function isRenamed(name: string): boolean {
  return name.endsWith('.js') && !name.startsWith('recover-from-deploy-')
}

function nameNext(script: string): string {
  return script.replace(/.\.js$/, (end) => (end === '0.js' ? '1.js' : '0.js'))
}

/** Serves a folder, and resolves to the process and its port. */
function startHost(folder: string, path: string): Promise<{ host: ChildProcess; port: string }> {
  const host = spawn(process.execPath, ['--import', 'tsx', 'src/site/commands/serve.ts', folder], {
    cwd: dirname(fileURLToPath(new URL('.', import.meta.url))),
    env: { ...process.env, PORT: '0', SIMAK_BASE: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    host.once('error', reject)
    host.once('exit', () => reject(new Error('The host did not start.')))
    host.stdout?.on('data', (chunk: Buffer) => {
      const [, port] = /localhost:(\d+)/.exec(chunk.toString()) ?? []
      if (port !== undefined) resolve({ host, port })
    })
  })
}
