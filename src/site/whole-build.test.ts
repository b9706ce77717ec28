import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePage } from '../core/capture/page-fixture.ts'
import { writeFolder } from './folder-fixture.ts'
import { listFiles } from './list-files.ts'
import { writeArchive } from './synthetic/write-archive.ts'

const configuration = [
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'vite.config.ts',
]

let project: string

/** Builds in a copy of the project, so that the test does not touch the project's own `dist`. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'simak-project-'))
  for (const name of [...configuration, 'index.html', 'public', 'src']) {
    await cp(name, join(project, name), { recursive: true })
  }
  // A folder of links instead of a link to the folder, because the build writes to `node_modules/.cache`.
  await mkdir(join(project, 'node_modules'))
  for (const name of await readdir('node_modules')) {
    if (name.startsWith('.')) continue
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name))
  }
})
afterAll(() => rm(project, { recursive: true, force: true }))

/** A running command and its output. */
type Run = { child: ChildProcess; printed: () => string }

function run(
  command: 'build' | 'start' | 'merge',
  variables: Record<string, string>,
  args: readonly string[] = [],
): Run {
  return runNode(['--import', 'tsx', `src/site/commands/${command}.ts`, ...args], variables)
}

function runNode(args: readonly string[], variables: Record<string, string>): Run {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...env, NO_COLOR: '1', ...variables },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  return { child, printed: () => printed }
}

function build(variables: Record<string, string>, args: readonly string[] = []) {
  return finish(run('build', variables, args))
}

async function finish({ child, printed }: Run) {
  const [code] = await once(child, 'close')
  return { code, printed: printed() }
}

/** Waits until the server of `npm start` prints its address. Rejects if the process ends before that. */
function findAddress({ child, printed }: Run): Promise<string> {
  return new Promise((found, reject) => {
    child.once('close', () => reject(new Error(printed())))
    child.stdout?.on('data', () => {
      const [address] = /http:\S+/.exec(printed()) ?? []
      if (address !== undefined) found(address)
    })
  })
}

async function readSite(folder: string): Promise<Map<string, string>> {
  const files = await listFiles(join(project, folder))
  const read = async (file: string) => readFile(join(project, folder, file), 'latin1')
  return new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)))
}

/** An article, one without a date, one with only a related list, and a file that cannot be read. */
const mixed = {
  'a.txt': writePage(),
  'b.txt': writePage({ headline: 'Lain', time: 'Senin, 31 Februari 2024 20:15 WIB' }),
  'c.json': '{\n  "version": 1,\n}',
}

describe('a whole build', { timeout: 120_000 }, () => {
  it('serves the valid captures, reports the others, and survives a failed build', async () => {
    const seeds = await writeFolder(mixed)
    const running = run('start', { SIMAK_SEEDS: seeds, SIMAK_DIST: 'situs/', PORT: '0' })
    const address = await findAddress(running)
    const page = await fetch(new URL('articles/lain', address))
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Lain')])
    running.child.kill('SIGTERM')
    expect(await once(running.child, 'close')).toEqual([0, null])

    const site = await readSite('situs')
    expect([...site.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'articles/jembatan-bambu-sukamaju-dibangun-kembali/index.html',
        'articles/bambu-lokal-kian-diminati/index.html',
        'data/edition.json',
        'data/article.schema.json',
      ]),
    )
    expect([...site.values()].some((text) => text.includes('json-syntax'))).toBe(false)
    const report = JSON.parse(await readFile(join(project, 'situs.report.json'), 'utf8'))
    expect(report).toMatchObject({
      captures: 3,
      articles: 2,
      leftOut: ['c.json'],
      problems: [{ code: 'impossible-date' }, { code: 'json-syntax', line: 3 }],
    })
    const lines = running.printed().trimEnd().split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        `Read      ${seeds}: 3 captures, 2 articles, 2 briefs`,
        'Left out  c.json (json-syntax)',
        'Problems  2 errors (1 impossible-date, 1 json-syntax)',
        'Report    situs.report.json',
        expect.stringMatching(/^Wrote {5}situs: \d+ pages$/),
        `Open      ${address}`,
      ]),
    )

    const strict = { SIMAK_SEEDS: seeds, SIMAK_DIST: 'situs', SIMAK_STRICT: '1' }
    const { code, printed } = await build(strict)
    expect(code).not.toBe(0)
    expect(printed).toMatch(/^2 errors in .*, and SIMAK_STRICT is on, so nothing was written\.$/m)
    expect(printed).toMatch(/^b\.txt:7 {2}error {2}impossible-date$/m)
    expect(printed).toMatch(/^c\.json:3 {2}error {2}json-syntax$/m)
    expect(await readSite('situs')).toEqual(site)
  })

  it.each([
    ['no article', {}, 'Put a saved page into it'],
    ['nothing but a broken file', { 'a.html': '%PDF-1.7' }, 'a.html  error  misnamed-file'],
  ])('of a folder with %s fails, and says why', async (_title, files, message) => {
    const { code, printed } = await build({ SIMAK_SEEDS: await writeFolder(files) })
    expect(code).not.toBe(0)
    expect(printed).toContain(message)
    expect(existsSync(join(project, 'dist'))).toBe(false)
  })

  it('of a missing folder fails', async () => {
    const { code, printed } = await build({ SIMAK_SEEDS: '/tiada/folder' })
    expect(code).not.toBe(0)
    expect(printed).toContain('/tiada/folder')
  })

  it('never replaces a folder that is not a site', async () => {
    await mkdir(join(project, 'foto'))
    await writeFile(join(project, 'foto/a.jpg'), '')
    const seeds = await writeFolder({ 'a.txt': writePage() })
    const { code, printed } = await build({ SIMAK_SEEDS: seeds, SIMAK_DIST: 'foto' })
    expect(code).not.toBe(0)
    expect(printed).toContain('Name another folder in SIMAK_DIST')
    expect(await readdir(join(project, 'foto'))).toEqual(['a.jpg'])
  })

  it('never mixes two editions, whether they are written to one folder or to two', async () => {
    const one = await writeFolder({ 'a.txt': writePage({ headline: 'Edisi Satu', related: [] }) })
    const two = await writeFolder({ 'b.txt': writePage({ headline: 'Edisi Dua', related: [] }) })
    const results = await Promise.all([
      build({ SIMAK_SEEDS: one, SIMAK_DIST: 'bersama' }),
      build({ SIMAK_SEEDS: two, SIMAK_DIST: 'bersama' }),
      build({ SIMAK_SEEDS: one, SIMAK_DIST: 'satu' }),
      build({ SIMAK_SEEDS: two, SIMAK_DIST: 'dua' }),
    ])
    expect(results.filter(({ code }) => code !== 0)).toEqual([])
    const [shared, first, second] = await Promise.all(['bersama', 'satu', 'dua'].map(readSite))
    expect([...(first?.keys() ?? [])].filter((file) => file.includes('edisi'))).not.toEqual([])
    expect(first).not.toEqual(second)
    const last = shared?.has('articles/edisi-satu/index.html') ? first : second
    expect(shared).toEqual(last)
  })

  it('that takes what is unchanged from the cache gives the bytes of a clean one', {
    timeout: 600_000,
  }, async () => {
    const seeds = await writeFolder({})
    await writeArchive(seeds, 12)
    const at = (name: string) => join(seeds, '000', name)
    const cache = await writeFolder({})
    const compare = async (base = '/') => {
      const shared = { SIMAK_SEEDS: seeds, SIMAK_BASE: base }
      const cached = await build({ ...shared, SIMAK_DIST: 'cepat', SIMAK_CACHE: cache })
      // Bundling takes longer than all the rest, and does not depend on the captures.
      const empty = await writeFolder({})
      await cp(join(cache, 'bundles'), join(empty, 'bundles'), { recursive: true })
      const clean = await build({ ...shared, SIMAK_DIST: 'bersih', SIMAK_CACHE: empty })
      expect([cached.code, clean.code]).toEqual([0, 0])
      expect(await readSite('cepat')).toEqual(await readSite('bersih'))
      return cached.printed
    }
    await compare()
    // A capture that others list, by its headline and its first sentence.
    const page = await readFile(at('000000.txt'), 'utf8')
    await writeFile(at('000000.txt'), page.replace('\n\n', ' Sekali Lagi\n\n'))
    await compare()
    await rename(at('000002.txt'), at('000022.txt'))
    await rename(at('000002.provenance.json'), at('000022.provenance.json'))
    await compare()
    await rm(at('000001.html'))
    await writeFile(at('baru.txt'), writePage())
    await compare()
    await compare('/arsip/')
    const again = async () => {
      const shared = { SIMAK_SEEDS: seeds, SIMAK_BASE: '/arsip/', SIMAK_CACHE: cache }
      return (await build({ ...shared, SIMAK_DIST: 'cepat' })).printed
    }
    expect(await again()).toMatch(/^Unchanged cepat: \d+ pages$/m)
    await writeFile(join(project, 'cepat/index.html'), 'diubah')
    expect(await again()).toMatch(/^Wrote {5}cepat: \d+ pages$/m)
    expect(await readSite('cepat')).toEqual(await readSite('bersih'))
    for (const file of await listFiles(cache)) {
      if (/^(?:files|compiled)\/[0-7]/.test(file)) await writeFile(join(cache, file), 'rusak')
    }
    expect(await compare()).toMatch(/^Cache {5}\d+ cached files were damaged, and were made anew$/m)
  })

  it('merged from four shards gives the bytes of one machine', { timeout: 300_000 }, async () => {
    const seeds = await writeFolder({})
    await writeArchive(seeds, 12)
    expect((await build({ SIMAK_SEEDS: seeds, SIMAK_DIST: 'sendiri' })).code).toBe(0)
    const shards = ['1/4', '2/4', '3/4', '4/4'].map(async (shard) => {
      const SIMAK_CACHE = await writeFolder({})
      const variables = { SIMAK_SEEDS: seeds, SIMAK_DIST: 'bagian', SIMAK_CACHE }
      return build(variables, ['--shard', shard])
    })
    for (const { code } of await Promise.all(shards)) expect(code).toBe(0)
    const cache = await writeFolder({})
    const bundles = join(project, 'node_modules/.cache/simak/bundles')
    await cp(bundles, join(cache, 'bundles'), { recursive: true })
    const variables = { SIMAK_SEEDS: seeds, SIMAK_DIST: 'bersama', SIMAK_CACHE: cache }
    const folders = [1, 2, 3, 4].map((number) => `bagian.shard-${number}-of-4`)
    const { code, printed } = await finish(run('merge', variables, folders))
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/^Merged {4}4 shards: 12 compiled captures, 0 pictures$/m),
    ])
    expect(await readSite('bersama')).toEqual(await readSite('sendiri'))
    const wrong = await finish(run('merge', variables, ['foto']))
    expect([wrong.code, wrong.printed]).toEqual([1, expect.stringContaining('is not a shard')])
  })

  it('that runs bundled gives the bytes of one from its sources', {
    timeout: 300_000,
  }, async () => {
    const seeds = await writeFolder({})
    await writeArchive(seeds, 60)
    const launch = async (dist: string) => {
      const variables = { SIMAK_SEEDS: seeds, SIMAK_DIST: dist, SIMAK_COMPRESS: 'off' }
      const cache = await writeFolder({})
      const bundles = join(project, 'node_modules/.cache/simak/bundles')
      if (existsSync(bundles)) await cp(bundles, join(cache, 'bundles'), { recursive: true })
      const launched = ['src/site/program/launch.mjs', 'build']
      const { code, printed } = await finish(
        runNode(launched, dist === 'sumber' ? variables : { ...variables, SIMAK_CACHE: cache }),
      )
      expect([code, printed]).toEqual([0, expect.stringContaining('Wrote')])
    }
    await launch('sumber')
    const source = await readSite('sumber')
    const programs = join(project, 'node_modules/.cache/simak/programs')
    expect(await readdir(programs)).toHaveLength(2)
    // Without it, nothing can start from sources.
    const tsx = join(project, 'node_modules/tsx')
    await rename(tsx, `${tsx}.away`)
    await launch('terikat')
    expect(await readSite('terikat')).toEqual(source)
    await rename(`${tsx}.away`, tsx)
    const file = (await listFiles(programs)).find((name) => name.endsWith('/build.mjs')) ?? ''
    await writeFile(join(programs, file), 'rusak(')
    await launch('lagi')
    expect(await readSite('lagi')).toEqual(source)
  })
})
