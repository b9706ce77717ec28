import { describe, expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { checkSeeds } from './check-seeds.ts'
import { compileSeeds } from './compile-seeds.ts'

const undated = writePage({ time: null })

async function check(files: Record<string, string>, isStrict: boolean): Promise<void> {
  const seeds = await writeFolder(files)
  checkSeeds(await compileSeeds(seeds), { seeds, isStrict })
}

describe('a folder of captures', () => {
  it('with errors yields a site', async () => {
    await expect(check({ 'a.txt': undated, 'b.txt': '' }, false)).resolves.toBeUndefined()
  })

  it('with errors yields none in strict mode, and the refusal names all errors', async () => {
    const checking = check({ 'a.txt': undated, 'b.txt': '' }, true)
    await expect(checking).rejects.toThrow(/^2 errors in .*SIMAK_STRICT/)
    await expect(check({ 'a.txt': undated }, true)).rejects.toThrow('a.txt:1  error  no-date')
  })

  it('with only warnings yields a site even in strict mode', async () => {
    await expect(check({ 'a.txt': writePage({ related: [] }) }, true)).resolves.toBeUndefined()
    const accepted = { 'a.txt': undated, 'a.provenance.json': '{"accepts":["no-date"]}' }
    await expect(check(accepted, true)).resolves.toBeUndefined()
  })

  it('without any article yields no site', async () => {
    await expect(check({ 'a.txt': '' }, false)).rejects.toThrow(
      /There is no article in .*a\.txt {2}error {2}empty-capture/s,
    )
  })

  it('with a hundred errors names the first twenty', async () => {
    const files = Array.from({ length: 100 }, (_, number) => [`a${number}.txt`, ''])
    await expect(check(Object.fromEntries(files), false)).rejects.toThrow('And 80 more')
  })
})
