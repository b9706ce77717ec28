import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, vi } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { runCaptures } from './run-captures.ts'

it('the command reads the folder of its argument', async () => {
  const folder = await writeFolder({ 'a.txt': writePage() })
  const command = ['--import', 'tsx', 'src/site/commands/captures.ts', folder, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, command)
  expect(JSON.parse(stdout)).toMatchObject({ file: 'a.txt', problems: [] })
})

it('a second run says the same of what the first has compiled, and compiles nothing', async () => {
  const [folder, cache] = [await writeFolder({ 'a.txt': writePage() }), await writeFolder({})]
  vi.stubEnv('SIMAK_CACHE', cache)
  const run = () => runCaptures([folder, '--verbose'])
  const compiled = join(cache, 'compiled')
  const listNumbers = () =>
    readdirSync(compiled, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'pruned')
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).ino)
  try {
    const first = await run()
    const before = listNumbers()
    expect(before).toHaveLength(1)
    expect(await run()).toBe(first)
    // A compilation that is stored again is another file.
    expect(listNumbers()).toEqual(before)
  } finally {
    vi.unstubAllEnvs()
  }
})

it('--init keeps what it has compiled', async () => {
  const [folder, cache] = [await writeFolder({ 'a.txt': writePage() }), await writeFolder({})]
  vi.stubEnv('SIMAK_CACHE', cache)
  try {
    expect(await runCaptures(['--init', folder])).toContain('Wrote     1 provenance file')
    expect(readdirSync(cache)).toEqual(expect.arrayContaining(['compiled']))
  } finally {
    vi.unstubAllEnvs()
  }
})
