import { execFile } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { listArchive } from '../../core/archive/list-archive.ts'
import { listContentFiles } from '../files/content-files.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { runCaptures } from './run-captures.ts'

const guide = readFileSync('docs/from-saved-pages-to-a-site.md', 'utf8')
const commands = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, lines = '']) =>
  lines.trim().split('\n'),
)

/** Runs a line of the guide in a shell whose home is a folder of the test. Returns what it prints. */
async function run(line: string, home: string): Promise<string> {
  if (line.endsWith('npm run build')) return writeData(home)
  const words = line.replaceAll('~', home).split(' ')
  if (line.startsWith('npm run captures --')) return runCaptures(words.slice(4))
  const { stdout } = await promisify(execFile)('sh', ['-e', '-c', line], {
    env: { ...process.env, HOME: home },
  })
  return stdout
}

/** Does what a build does with captures; that the rest of it works, other tests show. */
async function writeData(home: string): Promise<string> {
  const compiled = await compileSeeds(join(home, 'arsip'), { cache: join(home, 'cache') })
  const archive = listArchive(compiled.built)
  for (const { path, format } of listContentFiles(compiled, archive, { origin: null, base: '/' })) {
    await mkdir(dirname(join(home, 'situs', path)), { recursive: true })
    await writeFile(join(home, 'situs', path), format())
  }
  return ''
}

it.each(['the sample archive', 'the sample archive and one container of each kind'])(
  'the guide works as written on %s',
  async (title) => {
    const home = await writeFolder({})
    const printed: string[] = []
    for (const line of commands) {
      printed.push(await run(line, home))
      if (line.startsWith('cp') && title.includes('container')) await addContainers(home)
    }
    const [, , before = '', init = '', after = '', , sums = ''] = printed
    expect(before).toMatch(/^Read +\S+arsip: \d+ captures\nArticles +\d+/)
    expect(init).toMatch(/^Wrote +\d+ provenance files? in .*arsip/)
    expect(after).not.toMatch(/provenance-|sha256-mismatch/)
    expect(sums.trimEnd().split('\n').length).toBeGreaterThan(15)
    expect(sums).not.toMatch(/FAILED/)
  },
  60_000,
)

async function addContainers(home: string): Promise<void> {
  const golden = 'src/site/containers/golden'
  for (const name of await readdir(golden))
    copyFileSync(join(golden, name), join(home, 'arsip', name))
}

it('names all kinds that can be put in', () => {
  for (const kind of [
    'SingleFile',
    '.mhtml',
    '.wacz',
    '.zip',
    'Atom',
    'wallabag',
    'Omnivore',
    'karakeep',
    'Linkwarden',
    'Pocket',
    'Instapaper',
  ])
    expect(guide).toContain(kind)
})
