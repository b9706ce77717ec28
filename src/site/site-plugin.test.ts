import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePage } from '../core/capture/page-fixture.ts'
import { writeFolder } from './folder-fixture.ts'

const configuration = ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'vite.config.ts']

let project: string

/** A copy of the project, so that no build of a test touches the project's own `dist`. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'simak-project-'))
  for (const name of [...configuration, 'index.html', 'public', 'src']) {
    await cp(name, join(project, name), { recursive: true })
  }
  // A folder of links, not a link to the folder: the build keeps its work in `node_modules/.cache`.
  await mkdir(join(project, 'node_modules'))
  for (const name of await readdir('node_modules')) {
    if (name.startsWith('.')) continue
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name))
  }
})
afterAll(() => rm(project, { recursive: true, force: true }))

/** Runs a production build of the copy; gives its exit code and all it printed. */
function build(seeds: string): Promise<{ code: number | null; printed: string }> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build'],
      { cwd: project, env: { ...env, SIMAK_SEEDS: seeds, NO_COLOR: '1' } },
      (_error, stdout, stderr) => done({ code: child.exitCode, printed: stdout + stderr }),
    )
  })
}

async function readSite(): Promise<Map<string, string>> {
  const site = new Map<string, string>()
  const entries = await readdir(join(project, 'dist'), { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    site.set(path.slice(join(project, 'dist').length), await readFile(path, 'latin1'))
  }
  return site
}

describe('a production build', { timeout: 120_000 }, () => {
  it('writes a page for every story, then keeps it all when the next build fails', async () => {
    const good = await build(await writeFolder({ 'a.txt': writePage() }))
    expect(good.code, good.printed).toBe(0)
    const site = await readSite()
    expect([...site.keys()]).toEqual(
      expect.arrayContaining([
        '/index.html',
        '/404.html',
        '/articles/jembatan-bambu-sukamaju-dibangun-kembali/index.html',
        '/articles/bambu-lokal-kian-diminati/index.html',
        '/data/edition.json',
        '/data/article.schema.json',
      ]),
    )

    const bad = await build(
      await writeFolder({
        'a.txt': writePage(),
        'b.txt': writePage({ headline: 'Lain', time: 'Senin, 31 Februari 2024 20:15 WIB' }),
        'c.json': '{\n  "version": 1,\n}',
      }),
    )
    expect(bad.code).not.toBe(0)
    expect(bad.printed).toMatch(/2 problems in /)
    expect(bad.printed).toMatch(/^b\.txt:7 {2}error {2}impossible-date$/m)
    expect(bad.printed).toMatch(/^c\.json:3 {2}error {2}json-syntax$/m)
    expect(await readSite()).toEqual(site)
  })

  it('fails when the folder holds no article', async () => {
    const { code, printed } = await build(await writeFolder({}))
    expect(code).not.toBe(0)
    expect(printed).toContain('Put a saved page into it')
  })

  it('fails when there is no such folder', async () => {
    const { code, printed } = await build('/tiada/folder')
    expect(code).not.toBe(0)
    expect(printed).toContain('/tiada/folder')
  })
})
